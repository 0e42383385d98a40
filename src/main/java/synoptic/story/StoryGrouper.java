package synoptic.story;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.language.Language;

/**
 * Groups articles of one language by the events they report: likeness of topics fading with the
 * time between them, average link. Words tell nothing across languages, but by an editor. Stories
 * merge where their articles are as alike across as within, so that two like events, each told
 * closely, stay two.
 */
public final class StoryGrouper {
  /** Candidates for each article. Measured: 30 change no score by more than .003. */
  private static final int DEPTH = 15;

  /**
   * Texts of general news that smooth word rarity: few, for a corpus of five articles must still
   * show what it is about. Measured: large corpora do not feel it; with 3, the seeds' two calls
   * stay two from a threshold of .09 to .13.
   */
  private static final double PRIOR = 3;

  /**
   * Weight of phrases against words. Measured: .3 and .5 tell the seeds' two calls apart, words
   * alone hardly do.
   */
  private static final double PHRASES = 0.3;

  /**
   * Pairs at which a story's own likeness counts as much as the threshold. Measured: 10 finds less
   * (B³ F1 .869 and .864); 60 scores a little more (.899 and .919), but less precisely (.938 of
   * confusable stories instead of .958).
   */
  private static final int DOUBT = 30;

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
    List<List<Article>> parts = new ArrayList<>();
    byLanguage(articles).forEach((language, those) -> parts.addAll(alike(language, those)));
    return StoryIds.named(rules.apply(parts).stream().map(StoryGrouper::inOrder).toList()).stream()
        .sorted(
            Comparator.comparing(
                    (Story s) -> latest(s), Comparator.nullsLast(Comparator.reverseOrder()))
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
    List<List<String>> stems = stems(language, articles);
    var link = new AverageLink(likeness(articles, stems), settings.threshold(), 0, this::cohesion);
    return link.cluster(articles.size(), neighbours(stems)).stream()
        .map(part -> part.stream().map(articles::get).toList())
        .toList();
  }

  /**
   * Stories that are nearly as alike as one, the nearest first: for an editor to look at.
   *
   * @param stories of these articles
   */
  public List<Near> nearly(List<Article> articles, List<Story> stories) {
    List<Near> near = new ArrayList<>();
    byLanguage(articles).forEach((language, those) -> near.addAll(near(language, those, stories)));
    return near.stream()
        .distinct()
        .sorted(
            Comparator.comparingDouble((Near n) -> -n.likeness())
                .thenComparing(n -> n.first().id() + " " + n.second().id()))
        .toList();
  }

  private List<Near> near(Language language, List<Article> articles, List<Story> stories) {
    List<List<String>> stems = stems(language, articles);
    AverageLink.Score likeness = likeness(articles, stems);
    Map<String, Integer> numbers = new HashMap<>();
    articles.forEach(a -> numbers.put(a.id(), numbers.size()));
    Map<String, Story> storyOf = new HashMap<>();
    stories.forEach(s -> s.articles().forEach(a -> storyOf.put(a.id(), s)));
    return neighbours(stems).stream()
        .map(p -> List.of(articles.get(p.first()).id(), articles.get(p.second()).id()))
        .filter(p -> storyOf.containsKey(p.get(0)) && storyOf.containsKey(p.get(1)))
        .map(
            p ->
                Stream.of(storyOf.get(p.get(0)), storyOf.get(p.get(1)))
                    .sorted(Comparator.comparing(Story::id))
                    .toList())
        .filter(p -> !p.get(0).equals(p.get(1)))
        .distinct()
        .map(p -> new Near(p.get(0), p.get(1), mean(p.get(0), p.get(1), numbers, likeness)))
        .filter(near -> near.likeness() >= NEARLY * settings.threshold())
        .toList();
  }

  /**
   * Two stories and how alike their articles are.
   *
   * @param likeness 0 to 1
   */
  public record Near(Story first, Story second, double likeness) {}

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

  private static List<List<String>> stems(Language language, List<Article> articles) {
    return articles.parallelStream().map(a -> Topic.stems(a, language)).toList();
  }

  /**
   * Of two articles alone, the rarest words by their own count are those that they do not share.
   */
  private static List<Neighbours.Pair> neighbours(List<List<String>> stems) {
    return Neighbours.among(stems, Rarity.among(stems), DEPTH);
  }

  private AverageLink.Score likeness(List<Article> articles, List<List<String>> stems) {
    List<Topic> words = topics(stems, Rarity.among(stems, PRIOR));
    List<List<String>> phrased = stems.stream().map(Topic::phrases).toList();
    List<Topic> phrases = topics(phrased, Rarity.among(phrased, PRIOR));
    List<@Nullable LocalDate> days = new ArrayList<>();
    articles.forEach(a -> days.add(a.metadata().day()));
    return (a, b) ->
        decay(days.get(a), days.get(b))
            * likeness(words.get(a), words.get(b), phrases.get(a), phrases.get(b));
  }

  /** The mean likeness in a story, as though {@link #DOUBT} pairs more were at the threshold. */
  private double cohesion(double sum, int pairs) {
    return (sum + DOUBT * settings.threshold()) / (pairs + DOUBT);
  }

  private static List<Topic> topics(List<List<String>> texts, Rarity rarity) {
    return texts.parallelStream().map(t -> Topic.of(t, rarity)).toList();
  }

  /** The weighted geometric mean of the two cosines. */
  private static double likeness(Topic wordsA, Topic wordsB, Topic phrasesA, Topic phrasesB) {
    return Math.pow(wordsA.cosine(wordsB), 1 - PHRASES)
        * Math.pow(phrasesA.cosine(phrasesB), PHRASES);
  }

  /**
   * How much of a likeness remains after the time between two articles; all of it where one is
   * undated.
   */
  private double decay(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return 1;
    }
    double days = Math.abs(a.toEpochDay() - b.toEpochDay());
    return 1 - settings.fading() * (1 - Math.exp(-days / settings.days()));
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

  private static @Nullable LocalDate latest(Story story) {
    return story.articles().stream()
        .map(a -> a.metadata().day())
        .filter(d -> d != null)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
