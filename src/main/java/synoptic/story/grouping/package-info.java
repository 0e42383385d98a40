/** Articles grouped into stories. Read {@link PairModel} first. */
@NullMarked
package synoptic.story.grouping;

import org.jspecify.annotations.NullMarked;
