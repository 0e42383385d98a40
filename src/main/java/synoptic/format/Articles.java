package synoptic.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.article.Role;
import synoptic.article.SourceFile;
import synoptic.format.label.Intrusions;
import synoptic.format.label.Labeller;
import synoptic.format.note.Slips;
import synoptic.format.note.Urls;
import synoptic.text.Diagnostic;
import synoptic.text.Sha256;
import synoptic.text.Span;
import synoptic.text.WordLists;

/** Makes the articles of one file, each with its provenance, and leaves out what is none. */
public final class Articles {
  /** UTF-16 units; a long magazine article has 100,000. */
  public static final int LONGEST = 400_000;

  /** Words of the shortest sentence that is news. */
  private static final int BRIEF = 5;

  /** Paragraphs; a live blog has 1,000. */
  private static final int MOST = 10_000;

  private static final WordLists SAY = WordLists.read(Articles.class, "diagnostics.txt");

  private final SourceFile file;
  private final String format;
  private final List<Diagnostic> report;

  /**
   * A maker of articles.
   *
   * @param report takes what is to be said about them
   */
  public Articles(SourceFile file, String format, List<Diagnostic> report) {
    this.file = file;
    this.format = format;
    this.report = report;
  }

  /** Adds to what is said about the file. */
  public void report(List<Diagnostic> more) {
    report.addAll(more);
  }

  /**
   * The article of a text, or none with a diagnostic.
   *
   * @param paragraphs of the text, in order; those of role BODY are looked into
   * @param findsHeadline whether the first line may be the headline though no mark-up says so
   */
  public List<Article> of(
      String id, String text, List<Block> paragraphs, Metadata given, boolean findsHeadline) {
    if (text.length() > LONGEST || paragraphs.size() > MOST) {
      String size =
          text.length() > LONGEST
              ? text.length() + " characters"
              : paragraphs.size() + " paragraphs";
      String problem = SAY.say("text-article", size);
      report.add(Diagnostic.warning(id, problem, SAY.say("cut-article")).at(1, 0));
      return List.of();
    }
    Metadata stated = Urls.namesUser(given.url()) ? withoutUrl(given) : given;
    if (stated != given) {
      String problem = SAY.say("credentials");
      report.add(Diagnostic.note(id, problem, SAY.say("credentials-remedy")));
    }
    Labeller.Reading reading = brief(Labeller.read(text, paragraphs, stated, findsHeadline), text);
    if (given.incomplete()) {
      report.add(
          Diagnostic.note(id, SAY.say("article-incomplete"), SAY.say("article-incomplete-remedy")));
    }
    if (reading.blocks().stream().noneMatch(block -> block.role().isProse())) {
      String remedy = SAY.say("check-one");
      report.add(Diagnostic.warning(id, SAY.say("text-article-found"), remedy));
      return List.of();
    }
    Metadata own = reading.metadata();
    Metadata known = Slips.completed(own, file.slip());
    var provenance =
        new Provenance(file.path(), format, file.sha256(), Sha256.of(text.getBytes(UTF_8)))
            .with(Slips.filing(own, file.slip()));
    return List.of(
        Article.of(id, known, text, reading.blocks(), intrusions(reading, text), provenance));
  }

  private static List<Span> intrusions(Labeller.Reading reading, String text) {
    return Intrusions.in(text).stream()
        .filter(
            s ->
                reading.blocks().stream().anyMatch(b -> b.role().isProse() && b.span().contains(s)))
        .toList();
  }

  /** A brief of one sentence has its text for a headline: what there is alone is its text. */
  private static Labeller.Reading brief(Labeller.Reading reading, String text) {
    List<Block> blocks = reading.blocks();
    boolean hasProse = blocks.stream().anyMatch(block -> block.role().isProse());
    int at = blocks.size() - 1;
    while (!hasProse && at >= 0 && !isSentence(blocks.get(at), text)) {
      at--;
    }
    if (hasProse || at < 0) {
      return reading;
    }
    List<Block> told = new ArrayList<>(blocks);
    told.set(at, new Block(blocks.get(at).span(), Role.BODY));
    return new Labeller.Reading(told, reading.metadata());
  }

  private static boolean isSentence(Block block, String text) {
    boolean isNaming = block.role() == Role.HEADLINE || block.role() == Role.HEADING;
    return isNaming && block.span().of(text).strip().split("\\s+").length >= BRIEF;
  }

  private static Metadata withoutUrl(Metadata m) {
    return m.in(m.publication().at(null));
  }
}
