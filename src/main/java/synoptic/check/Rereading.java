package synoptic.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.digest.ArticleEntry;
import synoptic.digest.Digest;
import synoptic.digest.Source;
import synoptic.page.HtmlText;

/** Reads each article again once, however many passages are compared with it. */
final class Rereading {
  private final Map<String, Optional<Article>> read = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Rereader rereader;

  Rereading(Rereader rereader, Digest digest) {
    this.rereader = rereader;
    for (ArticleEntry article : digest.articles()) {
      Source source = article.source();
      ids.put(HtmlText.carried(source.id()), source.id());
      ids.put(HtmlText.carried(source.key()), source.id());
    }
  }

  /** The article of an id or of a key, as a page carries it. */
  @Nullable Article article(String name) {
    return read.computeIfAbsent(id(name), i -> Optional.ofNullable(rereader.reread(i))).orElse(null);
  }

  /** The id of an article that a page names by its id or its key; the name itself where the digest has no such article. */
  String id(String name) {
    return ids.getOrDefault(name, name);
  }
}
