package synoptic.digest.build;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.digest.Corpus;
import synoptic.text.Diagnostic;
import synoptic.text.Severity;

/**
 * What was left out of a corpus.
 *
 * @param why what was said of it
 * @param remarks what was said of that which was read
 * @param files how many gave no article
 * @param entries how many parts of files that gave others, as a feed's
 */
public record LeftOut(List<Diagnostic> why, List<Diagnostic> remarks, long files, long entries) {
  private static final Pattern ENTRY = Pattern.compile("#\\d+$");

  public LeftOut {
    why = List.copyOf(why);
    remarks = List.copyOf(remarks);
  }

  public static LeftOut of(Corpus corpus) {
    Set<String> read =
        corpus.articles().stream()
            .flatMap(LeftOut::names)
            .flatMap(id -> Stream.of(id, file(id)))
            .collect(toUnmodifiableSet());
    var said =
        corpus.omissions().stream()
            .collect(partitioningBy(o -> isWarning(o) && !read.contains(article(o))));
    List<Diagnostic> why = said.getOrDefault(true, List.of());
    var names = why.stream().map(LeftOut::article).distinct().toList();
    return new LeftOut(
        why,
        said.getOrDefault(false, List.of()),
        names.stream().map(LeftOut::file).filter(f -> !read.contains(f)).distinct().count(),
        names.stream().filter(n -> read.contains(file(n))).count());
  }

  /** All under which an article was read. */
  private static Stream<String> names(Article article) {
    return Stream.of(
            Stream.of(article.id(), article.provenance().path()),
            article.provenance().also().stream(),
            Stream.ofNullable(article.provenance().versionOf()))
        .flatMap(s -> s);
  }

  private static boolean isWarning(Diagnostic said) {
    return said.severity() == Severity.WARNING;
  }

  /** Of what a message speaks; one of the file beside another speaks of that one. */
  private static String article(Diagnostic said) {
    String path = said.path();
    return path.endsWith(SourceFile.NOTE)
        ? path.substring(0, path.length() - SourceFile.NOTE.length())
        : path;
  }

  private static String file(String id) {
    return ENTRY.matcher(id).replaceFirst("");
  }
}
