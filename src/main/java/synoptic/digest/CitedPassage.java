package synoptic.digest;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import synoptic.text.Selector;

/** A passage as a page shows it: whose it is, its words, and where they stand. */
public record CitedPassage(Source source, Selector selector) {
  public CitedPassage {
    requireNonNull(source);
    requireNonNull(selector);
  }

  /** The passage, character for character. */
  public String text() {
    return selector.exact();
  }

  public int start() {
    return selector.position().start();
  }

  public int end() {
    return selector.position().end();
  }

  /** The anchor of its place in the article's page. */
  public String anchor() {
    return "t" + start() + "-" + end();
  }

  /** The link to its place in the article's page, from the site's root. */
  public String href() {
    return source.page() + "#" + anchor();
  }

  /** The link to its place in the original; null where the article has no URL. */
  public @Nullable String original() {
    return source.url() == null ? null : TextFragment.link(source.url(), text());
  }
}
