/** The runs of text of a page, cut at its block boundaries. */
@NullMarked
package synoptic.format.webpage.chunk;

import org.jspecify.annotations.NullMarked;
