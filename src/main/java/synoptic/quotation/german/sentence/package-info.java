/** The tokens and noun phrases of a German sentence, and the lists that tell what they are. */
@NullMarked
package synoptic.quotation.german.sentence;

import org.jspecify.annotations.NullMarked;
