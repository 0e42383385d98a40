/** The named speakers of a corpus, each once. */
@NullMarked
package synoptic.quotation.people;

import org.jspecify.annotations.NullMarked;
