package synoptic.story.grouping;

import synoptic.story.Story;

/**
 * Two stories and how alike their articles are.
 *
 * @param likeness 0 to 1
 */
public record NearStories(Story first, Story second, double likeness) {}
