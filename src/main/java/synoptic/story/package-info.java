/**
 * Articles on the same events. Here stands what the room yields; its rooms make it, {@code
 * grouping} last.
 */
@NullMarked
package synoptic.story;

import org.jspecify.annotations.NullMarked;
