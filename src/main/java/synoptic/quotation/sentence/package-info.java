/** Sentences as tokens with their word classes, each marked quotation one token. */
@NullMarked
package synoptic.quotation.sentence;

import org.jspecify.annotations.NullMarked;
