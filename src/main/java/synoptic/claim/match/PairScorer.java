package synoptic.claim.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import synoptic.claim.collate.Editorial;
import synoptic.language.Language;
import synoptic.story.cluster.Neighbours;
import synoptic.story.cluster.Pair;
import synoptic.story.grouping.Logistic;
import synoptic.story.word.Rarity;
import synoptic.story.word.Stems;

/** Scores passages against each other, by their numbers. */
public final class PairScorer {
  private static final Logistic MODEL =
      Logistic.beside(PairScorer.class, "matcher.properties", Feature.values());

  private final List<List<String>> stems;
  private final Rarity rarity;
  private final List<Profile> profiles;

  private PairScorer(List<List<String>> stems, Rarity rarity, List<Profile> profiles) {
    this.stems = stems;
    this.rarity = rarity;
    this.profiles = profiles;
  }

  /**
   * A matcher for some English passages.
   *
   * @param context the passages that say how rare a word is; none: general English alone
   */
  static PairScorer of(List<String> passages, List<String> context) {
    return of(passages, context, Language.ENGLISH);
  }

  /** The same for passages of a language. */
  public static PairScorer of(List<String> passages, List<String> context, Language language) {
    List<String> clean = passages.stream().map(Editorial::without).toList();
    Map<String, List<String>> known = new ConcurrentHashMap<>();
    Function<String, List<String>> stem =
        text -> known.computeIfAbsent(text, t -> Stems.of(t, language));
    List<List<String>> stems = clean.parallelStream().map(stem).toList();
    Rarity rarity =
        Rarity.among(context == passages ? stems : context.parallelStream().map(stem).toList());
    List<Profile> profiles =
        IntStream.range(0, stems.size())
            .parallel()
            .mapToObj(i -> Profile.of(clean.get(i), stems.get(i), rarity))
            .toList();
    return new PairScorer(stems, rarity, new ArrayList<>(profiles));
  }

  public List<Pair> candidates(int depth) {
    return Neighbours.among(stems, rarity, depth);
  }

  /**
   * Those of the words by which passage {@code a} looks for candidates that {@code b} has: none,
   * and it would not find it.
   */
  List<String> found(int a, int b) {
    return Neighbours.words(stems.get(a), rarity).stream().filter(stems.get(b)::contains).toList();
  }

  double[] features(int a, int b) {
    return Feature.of(profiles.get(a), profiles.get(b));
  }

  double score(int a, int b) {
    return MODEL.probability(features(a, b));
  }
}
