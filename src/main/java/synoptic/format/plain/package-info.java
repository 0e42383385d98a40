/** Plain text and Markdown. */
@NullMarked
package synoptic.format.plain;

import org.jspecify.annotations.NullMarked;
