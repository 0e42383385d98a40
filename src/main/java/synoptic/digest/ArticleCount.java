package synoptic.digest;

import static java.util.Objects.requireNonNull;

/** An outlet, or a language as the pages call it, and how many of its articles were read. */
public record ArticleCount(String name, int articles) {
  public ArticleCount {
    requireNonNull(name);
  }
}
