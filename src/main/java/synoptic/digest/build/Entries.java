package synoptic.digest.build;

import synoptic.digest.excerpt.ExcerptPlan;
import synoptic.story.StoryRules;

/** What makes the entries of each story of a digest. */
record Entries(
    Citations citations,
    ExcerptPlan plan,
    ClaimEntries claims,
    Headlines headlines,
    StoryRules rules) {}
