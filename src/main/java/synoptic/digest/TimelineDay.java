package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What is dated with the same words.
 *
 * @param date as stated: {@code Monday}, {@code May 16, 2025}
 * @param items the passages that state it, the date's words marked
 */
public record TimelineDay(String date, List<MarkedPassage> items) {
  public TimelineDay {
    requireNonNull(date);
    items = List.copyOf(items);
  }
}
