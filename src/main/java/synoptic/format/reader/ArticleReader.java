package synoptic.format.reader;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.article.Slip;
import synoptic.article.SourceFile;
import synoptic.format.ArticleFormat;
import synoptic.format.feed.FeedFormat;
import synoptic.format.mail.MailFormat;
import synoptic.format.note.ArticleRules;
import synoptic.format.note.Slips;
import synoptic.format.plain.MarkdownFormat;
import synoptic.format.plain.PlainTextFormat;
import synoptic.format.webpage.HtmlFormat;
import synoptic.text.Diagnostic;
import synoptic.text.Parallel;
import synoptic.text.Reported;
import synoptic.text.WordLists;

/** Reads each file with the first format that accepts it. */
public final class ArticleReader {
  private static final WordLists SAY = WordLists.read(ArticleReader.class, "diagnostics.txt");

  private final ArticleFormat text = new PlainTextFormat();
  private final List<ArticleFormat> formats =
      List.of(
          text,
          new MarkdownFormat(),
          new HtmlFormat(),
          new FeedFormat(),
          new MailFormat(),
          new ExportFormat());

  private final ArticleRules rules;

  /** A reader of files of which an editor states nothing. */
  public ArticleReader() {
    this(ArticleRules.NONE);
  }

  public ArticleReader(ArticleRules rules) {
    this.rules = requireNonNull(rules);
  }

  /** The articles of all files, by id; one bad file costs that file and a diagnostic. */
  public Reported<List<Article>> read(List<SourceFile> files) {
    return read(files, () -> {});
  }

  /**
   * The same, telling of each file that is read.
   *
   * @param step run by any thread
   */
  public Reported<List<Article>> read(List<SourceFile> files, Runnable step) {
    return read(files, this::read, step);
  }

  /**
   * The same.
   *
   * @param each gives the articles of one file
   * @param step run by any thread
   */
  public static Reported<List<Article>> read(
      List<SourceFile> files, Function<SourceFile, Reported<List<Article>>> each, Runnable step) {
    List<Article> articles = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Reported<List<Article>> one : Parallel.map(files, each, step)) {
      articles.addAll(one.value());
      diagnostics.addAll(one.diagnostics());
    }
    Reported<List<Article>> once = once(articles);
    diagnostics.addAll(once.diagnostics());
    return new Reported<>(once.value(), diagnostics);
  }

  /** What tells that articles may be one: two that have none of these in common are two. */
  public static List<String> marks(Article article) {
    return Renditions.marks(article);
  }

  /** The articles by id, each once, with a note for each later version of another. */
  public static Reported<List<Article>> once(List<Article> articles) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Article> once =
        Renditions.of(articles.stream().sorted(Comparator.comparing(Article::id)).toList());
    for (Article article : once) {
      String earlier = article.provenance().versionOf();
      if (earlier != null) {
        diagnostics.add(
            Diagnostic.note(
                article.id(),
                SAY.say("updated-version", earlier),
                SAY.say("updated-version-remedy")));
      }
    }
    return new Reported<>(once, diagnostics);
  }

  /** The articles of one file. */
  public Reported<List<Article>> read(SourceFile file) {
    return read(file, this::byFormat);
  }

  /** The article of a text that was taken out of its file before, whatever its name is. */
  public Reported<List<Article>> readText(SourceFile file) {
    return read(file, text::read);
  }

  private Reported<List<Article>> read(
      SourceFile file, Function<SourceFile, Reported<List<Article>>> format) {
    Reported<Optional<Slip>> slip = Slips.of(file, rules.folders());
    Reported<List<Article>> read =
        slip.value().map(s -> format.apply(file.with(s))).orElse(Reported.of(List.of()));
    return new Reported<>(
        read.value().stream().map(rules::correct).toList(),
        Stream.concat(slip.diagnostics().stream(), read.diagnostics().stream()).toList());
  }

  private Reported<List<Article>> byFormat(SourceFile file) {
    String disguise = Disguise.of(file);
    for (ArticleFormat format : formats) {
      if (disguise == null ? format.accepts(file) : format.name().equals(disguise)) {
        return format.read(file);
      }
    }
    return new Reported<>(
        List.of(),
        List.of(
            Diagnostic.warning(
                file.path(), SAY.say("format-reads"), SAY.say("format-reads-remedy"))));
  }
}
