package synoptic.cli.inspect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.claim.Comparison;
import synoptic.cli.console.JsonLines;
import synoptic.cli.press.Pipeline;
import synoptic.config.Settings;
import synoptic.format.reader.ArticleReader;
import synoptic.quotation.Quotation;
import synoptic.quotation.people.People;
import synoptic.story.Story;
import synoptic.story.StoryRules;
import synoptic.story.grouping.StoryGrouper;
import synoptic.text.Reported;

/**
 * The stages a piece at a time, and the lines that {@code inspect} has for it: for an engine that
 * shares the pieces out among machines.
 */
public final class Stages {
  private final Settings settings;
  private final Pipeline pipeline;
  private final ArticleReader reader;
  private final StoryGrouper grouper;

  public Stages(Settings settings) {
    this.settings = settings;
    pipeline = new Pipeline(settings);
    reader = new ArticleReader(settings.articles());
    grouper = new StoryGrouper(settings.digest().stories());
  }

  /** The articles of a file, before {@link ArticleReader#once}. */
  public Reported<List<Article>> read(SourceFile file) {
    return reader.read(file);
  }

  /** The article of a text that was taken out of its file before. */
  public Reported<List<Article>> readText(SourceFile file) {
    return reader.readText(file);
  }

  /** Of the versions of an article only the latest. */
  public static List<Article> latest(List<Article> articles) {
    return Pipeline.latest(articles);
  }

  public List<Quotation> quotations(Article article) {
    return pipeline.quotations(article);
  }

  public People people(List<Quotation> quotations) {
    return pipeline.people(quotations);
  }

  /** A partition of articles by their likeness alone. */
  public List<List<Article>> parts(List<Article> articles) {
    return grouper.parts(articles);
  }

  /** The articles that a rule of the editor puts into a story or takes out of one. */
  public Set<String> moved() {
    StoryRules rules = settings.digest().stories();
    Set<String> moved = new HashSet<>();
    Stream.of(rules.joins(), rules.splits())
        .flatMap(List::stream)
        .forEach(choice -> moved.addAll(choice.articles()));
    return moved;
  }

  /** What the editor's rules make of such parts. */
  public List<Story> stories(List<List<Article>> parts) {
    return grouper.stories(parts);
  }

  /** Owners of outlets, by the outlet's name, as the editor states them for whole folders. */
  public static SortedMap<String, String> owners(List<Article> articles) {
    return Pipeline.owners(articles.stream().sorted(Comparator.comparing(Article::id)).toList());
  }

  /**
   * What comparing a story gives.
   *
   * @param quotations of its articles, in their order
   * @param owners of outlets, by the outlet's name
   */
  public Comparison compare(
      Story story, List<Quotation> quotations, People people, SortedMap<String, String> owners) {
    return pipeline.comparer(owners).compare(story, quotations, people);
  }

  public static String line(Article article) {
    return json(ArticleStage.row(article));
  }

  /** The lines of those of an article's quotations that may be shown. */
  public static List<String> lines(Article article, List<Quotation> quotations) {
    return quotations.stream()
        .filter(Quotation::isSpeech)
        .map(q -> json(QuotationStage.row(article, q)))
        .toList();
  }

  public static List<String> lines(Story story) {
    return StoryStage.rows(story).map(Stages::json).toList();
  }

  public static List<String> claims(Comparison comparison) {
    return ClaimStage.rows(comparison).stream().map(Stages::json).toList();
  }

  public static List<String> lineages(Comparison comparison) {
    return comparison.lineages().stream()
        .flatMap(l -> LineageStage.rows(l))
        .map(Stages::json)
        .toList();
  }

  private static String json(SequencedMap<String, @Nullable Object> row) {
    try {
      return JsonLines.line(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
