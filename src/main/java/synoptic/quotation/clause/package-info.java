/** Which words around a cue are its content. */
@NullMarked
package synoptic.quotation.clause;

import org.jspecify.annotations.NullMarked;
