package synoptic.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;

/** Reads each article again once, however many passages are compared with it. */
final class Rereading {
  private final Map<String, Optional<Article>> read = new HashMap<>();
  private final Rereader rereader;

  Rereading(Rereader rereader) {
    this.rereader = rereader;
  }

  @Nullable Article article(String id) {
    return read.computeIfAbsent(id, i -> Optional.ofNullable(rereader.reread(i))).orElse(null);
  }
}
