package synoptic.check;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.digest.Digest;
import synoptic.digest.entry.article.ArticleEntry;
import synoptic.digest.passage.Source;
import synoptic.page.text.HtmlText;

/** Reads articles again by the names that pages have for them. */
final class Rereading {
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
    return rereader.reread(id(name));
  }

  /**
   * The id of an article that a page names by its id or its key; the name itself where the digest
   * has no such article.
   */
  String id(String name) {
    return ids.getOrDefault(name, name);
  }
}
