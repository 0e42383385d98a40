/** Who said what: quotations, their cues and their speakers. */
@NullMarked
package synoptic.quotation;

import org.jspecify.annotations.NullMarked;
