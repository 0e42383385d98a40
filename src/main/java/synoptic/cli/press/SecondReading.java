package synoptic.cli.press;

import static java.util.stream.Collectors.groupingBy;
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
import synoptic.article.SourceFile;
import synoptic.check.Rereader;
import synoptic.format.note.ArticleRules;
import synoptic.format.reader.ArticleReader;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;
import synoptic.workspace.SourceFiles;

/**
 * Reads articles from disk a second time, each file once. A file that still has the bytes from
 * which articles were read holds these: reading is a function of the bytes.
 */
final class SecondReading implements Rereader {
  private static final WordLists SAY = WordLists.read(SecondReading.class, "diagnostics.txt");

  private final Function<String, Optional<SourceFile>> files;
  private final ArticleReader reader;
  private final Map<String, Reread> byFile = new ConcurrentHashMap<>();

  /** By file, what was read from it before. */
  private final Map<String, List<Article>> known;

  /**
   * A file as it is now.
   *
   * @param sha256 empty where it cannot be read any more
   */
  private record Reread(String sha256, Map<String, Article> articles) {}

  /**
   * @param known articles read before; none, and each is read anew
   */
  SecondReading(Path seeds, ArticleRules rules, List<Article> known) throws IOException {
    reader = new ArticleReader(rules);
    files = SourceFiles.again(seeds);
    this.known = known.stream().collect(groupingBy(a -> a.provenance().path()));
  }

  /** An error for each file that articles were read from before and that is another now. */
  List<Diagnostic> changed() {
    return known.entrySet().parallelStream()
        .filter(e -> !isOf(e.getValue(), read(e.getKey()).sha256))
        .map(Map.Entry::getKey)
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
    String sha256 = file.map(SourceFile::sha256).orElse("");
    List<Article> before = known.getOrDefault(path, List.of());
    List<Article> articles =
        !before.isEmpty() && isOf(before, sha256)
            ? before
            : file.map(f -> reader.read(f).value()).orElse(List.of());
    return new Reread(
        sha256, articles.stream().collect(toMap(Article::id, a -> a, (first, same) -> first)));
  }

  private static boolean isOf(List<Article> articles, String sha256) {
    return articles.stream().allMatch(a -> a.provenance().fileSha256().equals(sha256));
  }
}
