package synoptic.story.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.language.Language;
import synoptic.story.Story;
import synoptic.story.StorySettings;
import synoptic.story.cluster.AverageLink;
import synoptic.story.cluster.Neighbours;
import synoptic.story.cluster.Pair;
import synoptic.story.word.Rarity;
import synoptic.text.Parallel;

/** How alike the articles of one language are, and which of them are worth comparing. */
final class Likenesses {
  /** Candidates for each article. Measured: 30 change no score by more than .003. */
  private static final int DEPTH = 15;

  /**
   * Pairs at which a story's own likeness counts as much as the threshold. Measured: 5 finds less,
   * 30 merges more of two events of one kind.
   */
  private static final int DOUBT = 15;

  /**
   * The first articles of a story that stand for it beside another: a choice, against long runs.
   */
  private static final int SAMPLE = 20;

  private final List<Article> articles;
  private final double threshold;
  private final PairModel model;
  private final List<Pair> candidates;
  private final Map<String, Integer> numbers = new HashMap<>();

  private Likenesses(Language language, List<Article> articles, StorySettings settings) {
    this.articles = articles;
    this.threshold = settings.threshold();
    List<Gist> gists = Parallel.map(articles, a -> Gist.of(a, language));
    this.model = new PairModel(articles, gists, settings);
    this.candidates = candidates(gists);
    articles.forEach(a -> numbers.put(a.id(), numbers.size()));
  }

  /** Of each language, in the order of the articles. */
  static List<Likenesses> of(List<Article> articles, StorySettings settings) {
    List<Language> languages = articles.parallelStream().map(Article::language).toList();
    Map<Language, List<Article>> those = new LinkedHashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      those.computeIfAbsent(languages.get(i), l -> new ArrayList<>()).add(articles.get(i));
    }
    return those.entrySet().stream()
        .map(e -> new Likenesses(e.getKey(), e.getValue(), settings))
        .toList();
  }

  /**
   * Of two articles alone, the rarest words by their own count are those that they do not share.
   */
  private static List<Pair> candidates(List<Gist> gists) {
    List<List<String>> stems = gists.stream().map(Gist::stems).toList();
    return Neighbours.among(stems, Rarity.among(stems), DEPTH);
  }

  /** The articles of one event each. */
  List<List<Article>> parts() {
    var link = new AverageLink(model, threshold, 0, this::cohesion);
    return link.cluster(articles.size(), candidates).stream()
        .map(part -> part.stream().map(articles::get).toList())
        .toList();
  }

  /** The mean likeness in a story, as though {@link #DOUBT} pairs more were at the threshold. */
  private double cohesion(double sum, int pairs) {
    return (sum + DOUBT * threshold) / (pairs + DOUBT);
  }

  /** Any two stories with candidates between them, the first by its id. */
  Stream<Pairing> pairings(List<Story> stories) {
    Map<String, Story> storyOf = new HashMap<>();
    stories.forEach(s -> s.articles().forEach(a -> storyOf.put(a.id(), s)));
    Map<String, Pairing> found = new LinkedHashMap<>();
    for (Pair pair : candidates) {
      Story a = storyOf.get(id(pair.first()));
      Story b = storyOf.get(id(pair.second()));
      if (a != null && b != null && !a.id().equals(b.id())) {
        Pairing both = Pairing.of(a, b);
        found.putIfAbsent(both.ids(), both);
      }
    }
    return found.values().stream();
  }

  private String id(int article) {
    return articles.get(article).id();
  }

  /** The mean likeness of the articles of two stories. */
  double mean(Pairing stories) {
    return mean(stories, model::of);
  }

  /** The same with nothing made of the time between them. */
  double timeless(Pairing stories) {
    return mean(stories, model::timeless);
  }

  private double mean(Pairing stories, ToDoubleBiFunction<Integer, Integer> likeness) {
    return sample(stories.first())
        .flatMapToDouble(
            x -> sample(stories.second()).mapToDouble(y -> likeness.applyAsDouble(x, y)))
        .average()
        .orElse(0);
  }

  /** Those of this language: an editor may have put others into the story. */
  private Stream<Integer> sample(Story story) {
    return story.articles().stream()
        .map(a -> numbers.get(a.id()))
        .filter(Objects::nonNull)
        .limit(SAMPLE);
  }

  /** Two stories, the first by its id. */
  record Pairing(Story first, Story second) {
    static Pairing of(Story a, Story b) {
      return a.id().compareTo(b.id()) < 0 ? new Pairing(a, b) : new Pairing(b, a);
    }

    /** Both ids, which tell it from any other. */
    String ids() {
      return first.id() + ' ' + second.id();
    }
  }
}
