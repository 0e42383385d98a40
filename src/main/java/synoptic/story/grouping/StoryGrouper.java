package synoptic.story.grouping;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.language.Language;
import synoptic.story.Story;
import synoptic.story.StoryRules;
import synoptic.story.StorySettings;
import synoptic.story.cluster.AverageLink;
import synoptic.story.cluster.Neighbours;
import synoptic.story.cluster.Pair;
import synoptic.story.word.Rarity;
import synoptic.text.Parallel;

/**
 * Groups articles of one language by the events they report: how probably two report one, fading
 * with the time between them, and average link. Words tell nothing across languages, but by an
 * editor. Stories merge where their articles are as alike across as within, so that two like
 * events, each told closely, stay two.
 */
public final class StoryGrouper {
  /** Candidates for each article. Measured: 30 change no score by more than .003. */
  private static final int DEPTH = 15;

  /**
   * Pairs at which a story's own likeness counts as much as the threshold. Measured: 5 finds less,
   * 30 merges more of two events of one kind.
   */
  private static final int DOUBT = 15;

  /**
   * Share of the threshold from which two stories are said to have nearly joined: a choice, so that
   * an editor reads few rows.
   */
  private static final double NEARLY = 0.8;

  private final StorySettings settings;
  private final StoryRules rules;

  public StoryGrouper() {
    this(StoryRules.NONE);
  }

  public StoryGrouper(StoryRules rules) {
    this.settings = rules.grouping();
    this.rules = rules;
  }

  /** A partition of the articles; newest story first, undated last. */
  public List<Story> group(List<Article> articles) {
    return stories(parts(articles));
  }

  /** A partition of the articles by their likeness alone. */
  public List<List<Article>> parts(List<Article> articles) {
    List<List<Article>> parts = new ArrayList<>();
    byLanguage(articles).forEach((language, those) -> parts.addAll(alike(language, those)));
    return parts;
  }

  /** What the editor's rules make of such parts, by their names; newest story first. */
  public List<Story> stories(List<List<Article>> parts) {
    return StoryIds.named(rules.apply(parts).stream().map(StoryGrouper::inOrder).toList()).stream()
        .sorted(
            Comparator.comparing(Story::latest, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Story::id))
        .toList();
  }

  /** The articles of each language, in their order. */
  private static Map<Language, List<Article>> byLanguage(List<Article> articles) {
    List<Language> languages = articles.parallelStream().map(Article::language).toList();
    Map<Language, List<Article>> those = new LinkedHashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      those.computeIfAbsent(languages.get(i), l -> new ArrayList<>()).add(articles.get(i));
    }
    return those;
  }

  private List<List<Article>> alike(Language language, List<Article> articles) {
    List<Gist> gists = gists(language, articles);
    var likeness = new PairModel(articles, gists, settings);
    var link = new AverageLink(likeness, settings.threshold(), 0, this::cohesion);
    return link.cluster(articles.size(), neighbours(gists)).stream()
        .map(part -> part.stream().map(articles::get).toList())
        .toList();
  }

  /**
   * Stories that are nearly as alike as one, the nearest first: for an editor to look at.
   *
   * @param stories of these articles
   */
  public List<NearStories> nearly(List<Article> articles, List<Story> stories) {
    List<NearStories> near = new ArrayList<>();
    byLanguage(articles).forEach((language, those) -> near.addAll(near(language, those, stories)));
    return near.stream()
        .distinct()
        .sorted(
            Comparator.comparingDouble((NearStories n) -> -n.likeness())
                .thenComparing(n -> n.first().id() + " " + n.second().id()))
        .toList();
  }

  private List<NearStories> near(Language language, List<Article> articles, List<Story> stories) {
    List<Gist> gists = gists(language, articles);
    var likeness = new PairModel(articles, gists, settings);
    Map<String, Integer> numbers = new HashMap<>();
    articles.forEach(a -> numbers.put(a.id(), numbers.size()));
    Map<String, Story> storyOf = new HashMap<>();
    stories.forEach(s -> s.articles().forEach(a -> storyOf.put(a.id(), s)));
    return neighbours(gists).stream()
        .map(p -> List.of(articles.get(p.first()).id(), articles.get(p.second()).id()))
        .filter(p -> storyOf.containsKey(p.get(0)) && storyOf.containsKey(p.get(1)))
        .map(
            p ->
                Stream.of(storyOf.get(p.get(0)), storyOf.get(p.get(1)))
                    .sorted(Comparator.comparing(Story::id))
                    .toList())
        .filter(p -> !p.get(0).equals(p.get(1)))
        .distinct()
        .map(p -> new NearStories(p.get(0), p.get(1), mean(p.get(0), p.get(1), numbers, likeness)))
        .filter(near -> near.likeness() >= NEARLY * settings.threshold())
        .toList();
  }

  private static double mean(
      Story a, Story b, Map<String, Integer> numbers, AverageLink.Score likeness) {
    return a.articles().stream()
        .flatMapToDouble(
            x ->
                b.articles().stream()
                    .mapToDouble(
                        y ->
                            likeness.of(
                                requireNonNull(numbers.get(x.id())),
                                requireNonNull(numbers.get(y.id())))))
        .average()
        .orElse(0);
  }

  private static List<Gist> gists(Language language, List<Article> articles) {
    return Parallel.map(articles, a -> Gist.of(a, language));
  }

  /**
   * Of two articles alone, the rarest words by their own count are those that they do not share.
   */
  private static List<Pair> neighbours(List<Gist> gists) {
    List<List<String>> stems = gists.stream().map(Gist::stems).toList();
    return Neighbours.among(stems, Rarity.among(stems), DEPTH);
  }

  /** The mean likeness in a story, as though {@link #DOUBT} pairs more were at the threshold. */
  private double cohesion(double sum, int pairs) {
    return (sum + DOUBT * settings.threshold()) / (pairs + DOUBT);
  }

  private static List<Article> inOrder(List<Article> articles) {
    return articles.stream()
        .sorted(
            Comparator.comparing(
                    (Article a) -> a.metadata().published(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Article::id))
        .toList();
  }
}
