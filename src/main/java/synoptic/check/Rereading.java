package synoptic.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.digest.Digest;
import synoptic.page.HtmlText;

/** Reads each article again once, however many passages are compared with it. */
final class Rereading {
  private final Map<String, Optional<Article>> read = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Rereader rereader;

  Rereading(Rereader rereader, Digest digest) {
    this.rereader = rereader;
    digest.articles().forEach(article -> ids.put(HtmlText.carried(article.source().id()), article.source().id()));
  }

  /** The article of an id as it is, or as a page carries it. */
  @Nullable Article article(String id) {
    return read.computeIfAbsent(id(id), i -> Optional.ofNullable(rereader.reread(i))).orElse(null);
  }

  /** An article's id of the same as a page carries it. */
  String id(String carried) {
    return ids.getOrDefault(carried, carried);
  }
}
