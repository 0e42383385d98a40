/** Saved web pages. */
@NullMarked
package synoptic.format.webpage;

import org.jspecify.annotations.NullMarked;
