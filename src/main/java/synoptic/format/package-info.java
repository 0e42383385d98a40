/** Bytes to articles: one class per input format. */
@NullMarked
package synoptic.format;

import org.jspecify.annotations.NullMarked;
