package synoptic.cli;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.check.Rereader;
import synoptic.format.ArticleReader;
import synoptic.workspace.SourceFiles;

/** Reads articles from disk a second time, each file once. */
final class SecondReading implements Rereader {
  private final Path seeds;
  private final ArticleReader reader = new ArticleReader();
  private final Map<String, Map<String, Article>> byFile = new HashMap<>();

  SecondReading(Path seeds) {
    this.seeds = seeds;
  }

  @Override
  public @Nullable Article reread(String articleId) {
    Article found = articles(articleId).get(articleId);
    int mark = articleId.lastIndexOf('#');
    return found == null && mark > 0
        ? articles(articleId.substring(0, mark)).get(articleId)
        : found;
  }

  private Map<String, Article> articles(String path) {
    return byFile.computeIfAbsent(path, this::read);
  }

  private Map<String, Article> read(String path) {
    SourceFile file = SourceFiles.reread(seeds, path);
    return file == null
        ? Map.of()
        : reader.read(file).value().stream()
            .collect(toMap(Article::id, a -> a, (first, same) -> first));
  }
}
