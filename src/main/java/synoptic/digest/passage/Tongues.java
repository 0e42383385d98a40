package synoptic.digest.passage;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import synoptic.language.Language;

/**
 * In what language an article is written, and in which the pages speak that show it.
 *
 * @param article by what it states, or its words show
 * @param pages what they say
 */
public record Tongues(Language article, Messages pages) {
  public Tongues {
    requireNonNull(article);
    requireNonNull(pages);
  }

  /** The article's language as a BCP 47 tag; null where it is the pages', or nobody can tell. */
  @Nullable String foreign() {
    String own = article.locale().getLanguage();
    return own.isEmpty() || own.equals(pages.language().getLanguage())
        ? null
        : article.locale().toLanguageTag();
  }
}
