package synoptic.digest.entry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.MarkedPassage;

/**
 * What is dated with the same day.
 *
 * @param date as its first sentence states it: {@code Monday}, {@code May 16, 2025}
 * @param day that a weekday was reckoned to mean, as ISO 8601; null where the words name the day
 */
public record TimelineDay(String date, @Nullable String day, List<Entry> entries) {
  /**
   * A passage that states the date, its words marked.
   *
   * @param also the passages of other articles that date the same claim so
   */
  public record Entry(MarkedPassage passage, List<CitedPassage> also) {
    public Entry {
      requireNonNull(passage);
      also = List.copyOf(also);
    }
  }

  public TimelineDay {
    requireNonNull(date);
    entries = List.copyOf(entries);
  }
}
