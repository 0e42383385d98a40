/** Articles on the same events. */
@NullMarked
package synoptic.story;

import org.jspecify.annotations.NullMarked;
