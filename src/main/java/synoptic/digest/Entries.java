package synoptic.digest;

import synoptic.story.StoryRules;

/** What makes the entries of each story of a digest. */
record Entries(
    Citations citations,
    ExcerptPlan plan,
    ClaimEntries claims,
    Headlines headlines,
    StoryRules rules) {}
