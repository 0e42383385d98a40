/** A digest rendered to pages, in memory. */
@NullMarked
package synoptic.page;

import org.jspecify.annotations.NullMarked;
