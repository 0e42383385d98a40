package synoptic.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.article.SourceFile;
import synoptic.text.Diagnostic;

/** Makes the articles of one file, each with its provenance, and leaves out what is none. */
final class Articles {
  /** UTF-16 units; a long magazine article has 100,000. */
  static final int LONGEST = 400_000;

  /** Paragraphs; a live blog has 1,000. */
  private static final int MOST = 10_000;

  private final SourceFile file;
  private final String format;
  private final List<Diagnostic> report;

  /**
   * A maker of articles.
   *
   * @param report takes what is to be said about them
   */
  Articles(SourceFile file, String format, List<Diagnostic> report) {
    this.file = file;
    this.format = format;
    this.report = report;
  }

  /**
   * The article of a text, or none with a diagnostic.
   *
   * @param paragraphs of the text, in order; those of role BODY are looked into
   * @param findsHeadline whether the first line may be the headline though no mark-up says so
   */
  List<Article> of(
      String id, String text, List<Block> paragraphs, Metadata given, boolean findsHeadline) {
    if (text.length() > LONGEST || paragraphs.size() > MOST) {
      String size =
          text.length() > LONGEST
              ? text.length() + " characters"
              : paragraphs.size() + " paragraphs";
      String problem = "The text has " + size + "; no article is that long.";
      report.add(Diagnostic.warning(id, problem, "Cut it to the article.").at(1, 0));
      return List.of();
    }
    Labeller.Reading reading = Labeller.read(text, paragraphs, given, findsHeadline);
    if (reading.blocks().stream().noneMatch(block -> block.role().isProse())) {
      String remedy = "Check that there is one, or save its text as .txt.";
      report.add(Diagnostic.warning(id, "No text of an article was found.", remedy));
      return List.of();
    }
    var provenance =
        new Provenance(file.path(), format, file.sha256(), SourceFile.sha256(text.getBytes(UTF_8)));
    return List.of(Article.of(id, reading.metadata(), text, reading.blocks(), provenance));
  }
}
