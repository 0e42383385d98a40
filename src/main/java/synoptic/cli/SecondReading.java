package synoptic.cli;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.check.Rereader;
import synoptic.format.ArticleReader;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;
import synoptic.workspace.SourceFiles;

/** Reads articles from disk a second time, each file once. */
final class SecondReading implements Rereader {
  private static final WordLists SAY = WordLists.read(SecondReading.class, "diagnostics.txt");

  private final Function<String, Optional<SourceFile>> files;
  private final ArticleReader reader = new ArticleReader();
  private final Map<String, Map<String, Article>> byFile = new HashMap<>();

  private final Map<String, String> digests = new HashMap<>();

  SecondReading(Path seeds) throws IOException {
    files = SourceFiles.again(seeds);
  }

  /** An error for each file that articles were read from and that is another now. */
  List<Diagnostic> changedSince(List<Article> articles) {
    Set<String> paths = new TreeSet<>();
    for (Article article : articles) {
      String path = article.provenance().path();
      articles(path);
      if (!article.provenance().fileSha256().equals(digests.get(path))) {
        paths.add(path);
      }
    }
    return paths.stream()
        .map(p -> Diagnostic.error(p, SAY.say("changed"), "Build again."))
        .toList();
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
    Optional<SourceFile> file = files.apply(path);
    file.ifPresent(f -> digests.put(path, f.sha256()));
    return file.map(f -> reader.read(f).value()).orElse(List.of()).stream()
        .collect(toMap(Article::id, a -> a, (first, same) -> first));
  }
}
