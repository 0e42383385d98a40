package synoptic.digest;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of its own age.
 *
 * @param changed when it changed last, ISO 8601: the time of an edition, or of the newest article
 *     that it was made of where no edition since the first changed it; null where none is stated
 * @param since the time of the edition that had the page first, ISO 8601
 * @param isNew whether the edition before had no such page
 * @param isChanged whether the edition before had it otherwise
 */
public record Stamp(@Nullable String changed, String since, boolean isNew, boolean isChanged) {}
