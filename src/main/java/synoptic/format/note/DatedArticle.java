package synoptic.format.note;

import static java.util.Objects.requireNonNull;

/**
 * The day of an article as an editor states it.
 *
 * @param article its id
 * @param published ISO 8601 date, or date and time with or without offset
 * @param line of the settings file, from 1
 */
public record DatedArticle(String article, String published, int line) {
  public DatedArticle {
    requireNonNull(article);
    requireNonNull(published);
  }
}
