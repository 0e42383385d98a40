package synoptic.cli.press;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Provenance;
import synoptic.article.SourceFile;
import synoptic.check.Rereader;
import synoptic.format.note.ArticleRules;
import synoptic.format.reader.ArticleReader;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;
import synoptic.workspace.SourceFiles;

/** Reads articles from disk a second time, each file once. */
final class SecondReading implements Rereader {
  private static final WordLists SAY = WordLists.read(SecondReading.class, "diagnostics.txt");

  private final Function<String, Optional<SourceFile>> files;
  private final ArticleReader reader;
  private final Map<String, Reread> byFile = new ConcurrentHashMap<>();

  /**
   * A file as it is now.
   *
   * @param sha256 empty where it cannot be read any more
   */
  private record Reread(String sha256, Map<String, Article> articles) {}

  SecondReading(Path seeds, ArticleRules rules) throws IOException {
    reader = new ArticleReader(rules);
    files = SourceFiles.again(seeds);
  }

  /** An error for each file that articles were read from and that is another now. */
  List<Diagnostic> changedSince(List<Article> articles) {
    return articles.parallelStream()
        .map(Article::provenance)
        .filter(from -> !from.fileSha256().equals(read(from.path()).sha256))
        .map(Provenance::path)
        .collect(toCollection(TreeSet::new))
        .stream()
        .map(p -> Diagnostic.error(p, SAY.say("changed"), SAY.say("build-again")))
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
    return read(path).articles;
  }

  private Reread read(String path) {
    return byFile.computeIfAbsent(path, this::fresh);
  }

  private Reread fresh(String path) {
    Optional<SourceFile> file = files.apply(path);
    Map<String, Article> articles =
        file.map(f -> reader.read(f).value()).orElse(List.of()).stream()
            .collect(toMap(Article::id, a -> a, (first, same) -> first));
    return new Reread(file.map(SourceFile::sha256).orElse(""), articles);
  }
}
