/**
 * A digest rendered to pages, in memory. Here stands what the room yields; its rooms make it,
 * {@code site} last.
 */
@NullMarked
package synoptic.page;

import org.jspecify.annotations.NullMarked;
