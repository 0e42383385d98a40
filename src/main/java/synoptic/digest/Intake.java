package synoptic.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read.
 *
 * @param outlets each with its number of articles, by name
 * @param matched languages of which quotations are found by their marks alone
 * @param retrieved when the last of the articles was fetched, ISO 8601; null where none says so
 */
public record Intake(
    int filesRead,
    int articles,
    List<ArticleCount> outlets,
    List<ArticleCount> matched,
    @Nullable String retrieved) {
  public Intake {
    outlets = List.copyOf(outlets);
    matched = List.copyOf(matched);
  }
}
