package synoptic.claim.joining;

import org.jspecify.annotations.Nullable;

/**
 * What a score counts, and what made it so.
 *
 * @param score 0 to 1; 0 keeps the two apart
 * @param rule the last that changed it; null if none did
 */
public record Counted(double score, @Nullable JoiningRule rule) {}
