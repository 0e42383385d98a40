/** From bytes to the characters of a text. */
@NullMarked
package synoptic.format.bytes;

import org.jspecify.annotations.NullMarked;
