package synoptic.cli.press;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import synoptic.article.Article;
import synoptic.article.Outlet;
import synoptic.article.SourceFile;
import synoptic.claim.Comparison;
import synoptic.claim.compare.Comparer;
import synoptic.config.Settings;
import synoptic.digest.Corpus;
import synoptic.format.reader.ArticleReader;
import synoptic.quotation.Quotation;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.quotation.people.People;
import synoptic.story.Story;
import synoptic.story.grouping.Grouped;
import synoptic.story.grouping.NearStories;
import synoptic.story.grouping.StoryGrouper;
import synoptic.text.Diagnostic;
import synoptic.text.Parallel;
import synoptic.text.Reported;
import synoptic.text.Severity;
import synoptic.text.WordLists;

/** The stages in their order, each a pure function of those before it. */
public final class Pipeline {
  private static final WordLists SAY = WordLists.read(Pipeline.class, "diagnostics.txt");

  private final Settings settings;
  private final Watcher watcher;
  private final Recall recall;
  private final ArticleReader reader;
  private final QuotationFinder finder = new QuotationFinder();
  private final StoryGrouper grouper;

  public Pipeline(Settings settings) {
    this(settings, Watcher.NONE);
  }

  public Pipeline(Settings settings, Watcher watcher) {
    this(settings, watcher, Recall.nothing());
  }

  Pipeline(Settings settings, Watcher watcher, Recall recall) {
    this.settings = settings;
    this.watcher = watcher;
    this.recall = recall;
    grouper = new StoryGrouper(settings.digest().stories());
    reader = new ArticleReader(settings.articles());
  }

  public Reported<List<Article>> articles(List<SourceFile> files) {
    return ArticleReader.read(
        files,
        file -> recall.file(file, () -> reader.read(file)),
        watcher.begin(SAY.say("stage-reading"), files.size()));
  }

  /** By article, then place. */
  public List<Quotation> quotations(List<Article> articles) {
    Runnable step = watcher.begin(SAY.say("stage-quotations"), articles.size());
    return Parallel.map(articles, this::quotations, step).stream().flatMap(List::stream).toList();
  }

  public List<Quotation> quotations(Article article) {
    return recall.quotations(
        article, () -> settings.speakers().correct(article, finder.find(article)));
  }

  public Grouped stories(List<Article> articles) {
    watcher.begin(SAY.say("stage-stories"), 0);
    return grouper.grouped(latest(articles));
  }

  /** Stories that nearly joined. */
  public List<NearStories> nearly(Corpus corpus) {
    return grouper.nearly(
        corpus.articles(), corpus.comparisons().stream().map(Comparison::story).toList());
  }

  /** Of the versions of an article only the latest: the others count as no further article. */
  public static List<Article> latest(List<Article> articles) {
    Set<String> earlier = new HashSet<>();
    for (Article article : articles) {
      String first = article.provenance().versionOf();
      if (first != null) {
        earlier.add(first);
      }
    }
    Map<String, String> last = new HashMap<>();
    Comparator<Article> byTime =
        Comparator.comparing(
            (Article a) ->
                String.valueOf(
                    a.metadata().updated() == null
                        ? a.metadata().published()
                        : a.metadata().updated()));
    articles.stream()
        .filter(a -> a.provenance().versionOf() != null)
        .sorted(byTime.thenComparing(Pipeline::retrieved).thenComparing(Article::id))
        .forEach(a -> last.put(String.valueOf(a.provenance().versionOf()), a.id()));
    return articles.stream()
        .filter(a -> !earlier.contains(a.id()))
        .filter(
            a ->
                a.provenance().versionOf() == null
                    || a.id().equals(last.get(a.provenance().versionOf())))
        .toList();
  }

  private static String retrieved(Article article) {
    return String.valueOf(article.provenance().filing().retrieved());
  }

  /** One for each story, in the order of the stories. */
  public List<Comparison> comparisons(List<Article> articles) {
    List<Quotation> quotations = quotations(articles);
    List<Story> stories = stories(articles).stories();
    return comparisons(articles, quotations, people(quotations), stories);
  }

  /** All of it. */
  public Corpus corpus(Reported<List<SourceFile>> files) {
    Reported<List<Article>> all = articles(files.value());
    Reported<List<Article>> read = new Reported<>(latest(all.value()), all.diagnostics());
    List<Quotation> quotations = quotations(read.value());
    People people = people(quotations);
    Grouped grouped = stories(read.value());
    List<Comparison> comparisons = comparisons(read.value(), quotations, people, grouped.stories());
    List<Diagnostic> omissions =
        Reports.joined(
            Reports.joined(files.diagnostics(), read.diagnostics()),
            unheard(read.value(), quotations));
    long unread =
        files.diagnostics().stream()
            .filter(d -> d.severity() == Severity.WARNING)
            .filter(d -> !d.path().endsWith(SourceFile.NOTE))
            .count();
    int looked = files.value().size() + (int) unread;
    return new Corpus(
        read.value(), quotations, people, comparisons, grouped.sequels(), omissions, looked);
  }

  /**
   * A note for each article in a language without rules, and for each in which nobody is quoted:
   * often the wrong part of a page was saved.
   */
  private static List<Diagnostic> unheard(List<Article> articles, List<Quotation> quotations) {
    Set<String> quoting =
        quotations.stream().filter(Quotation::isSpeech).map(Quotation::article).collect(toSet());
    return articles.stream()
        .filter(a -> !a.language().hasGrammar() || !quoting.contains(a.id()))
        .map(a -> unheard(a, quoting.contains(a.id())))
        .toList();
  }

  private static Diagnostic unheard(Article article, boolean quotes) {
    return article.language().hasGrammar()
        ? note(article, "no-quotation", "no-quotation-remedy")
        : note(article, quotes ? "marks-alone" : "no-grammar", "no-grammar-remedy");
  }

  private static Diagnostic note(Article article, String message, String remedy) {
    return Diagnostic.note(
        article.id(), SAY.say(message, article.language().name()), SAY.say(remedy));
  }

  public People people(List<Quotation> quotations) {
    return People.of(quotations, settings.speakers().aliases());
  }

  private List<Comparison> comparisons(
      List<Article> articles, List<Quotation> quotations, People people, List<Story> stories) {
    Map<String, List<Quotation>> byArticle =
        quotations.stream().collect(groupingBy(Quotation::article));
    SortedMap<String, String> owners = owners(articles);
    Comparer comparer = comparer(owners);
    Runnable step = watcher.begin(SAY.say("stage-comparing"), stories.size());
    return Comparison.distinct(
        Parallel.map(
            stories,
            s -> {
              List<Quotation> ofStory = of(s, byArticle);
              return recall.comparison(
                  s, ofStory, people, owners, () -> comparer.compare(s, ofStory, people));
            },
            step));
  }

  public Comparer comparer(SortedMap<String, String> owners) {
    return new Comparer(settings.claims(), settings.rules().withOwners(owners));
  }

  /** Owners of outlets, by the outlet's name, as the editor states them for whole folders. */
  public static SortedMap<String, String> owners(List<Article> articles) {
    SortedMap<String, String> owners = new TreeMap<>();
    for (Article article : articles) {
      String owner = article.provenance().filing().owner();
      Outlet outlet = article.metadata().outlet();
      if (owner != null && outlet != null) {
        owners.putIfAbsent(outlet.name(), owner);
      }
    }
    return owners;
  }

  private static List<Quotation> of(Story story, Map<String, List<Quotation>> byArticle) {
    return story.articles().stream()
        .flatMap(a -> byArticle.getOrDefault(a.id(), List.of()).stream())
        .toList();
  }
}
