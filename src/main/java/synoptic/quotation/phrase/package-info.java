/** Noun phrases of a sentence and its finite verbs. */
@NullMarked
package synoptic.quotation.phrase;

import org.jspecify.annotations.NullMarked;
