package synoptic.digest.entry;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From the first to the last of some dates, ISO 8601, as stated.
 *
 * @param first null where none is stated
 * @param last null where none is stated
 */
public record Period(@Nullable String first, @Nullable String last) {
  /** That of dates of which some are not stated. */
  public static Period of(List<@Nullable String> dates) {
    List<String> stated = dates.stream().filter(Objects::nonNull).sorted().toList();
    return stated.isEmpty()
        ? new Period(null, null)
        : new Period(stated.getFirst(), stated.getLast());
  }
}
