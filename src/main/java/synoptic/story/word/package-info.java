/** Words as they are compared: their stems, and how rare they are. */
@NullMarked
package synoptic.story.word;

import org.jspecify.annotations.NullMarked;
