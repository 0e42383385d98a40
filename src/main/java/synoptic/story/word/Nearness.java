package synoptic.story.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import synoptic.language.Language;

/**
 * How near two short texts are: the cosine of their stems, each weighed by the square of its rarity
 * in English news.
 */
public final class Nearness {
  private static final Rarity RARITY = Rarity.among(List.of());

  private Nearness() {}

  /** What two texts of a language are compared by. */
  public static Set<String> stems(String text, Language language) {
    return new HashSet<>(Stems.of(text, language));
  }

  /** From 0, nothing in common, to 1. */
  public static double of(Set<String> a, Set<String> b) {
    double size = Math.sqrt(weight(a) * weight(b));
    double shared = a.stream().filter(b::contains).mapToDouble(Nearness::weight).sum();
    return size == 0 ? 0 : shared / size;
  }

  private static double weight(Set<String> stems) {
    return stems.stream().mapToDouble(Nearness::weight).sum();
  }

  private static double weight(String stem) {
    double rarity = RARITY.of(stem);
    return rarity * rarity;
  }
}
