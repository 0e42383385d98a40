package synoptic.claim.collate.mark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.text.Span;

/**
 * Words of a list by the line that they stand in: the levels of a scale, or kinds of one thing; in
 * English or German.
 */
final class Levels {
  private final Map<Language, Map<String, Integer>> levels;

  Levels(String section) {
    this.levels =
        Stream.of(Language.ENGLISH, Language.GERMAN)
            .collect(Collectors.toUnmodifiableMap(l -> l, l -> of(l, section)));
  }

  private static Map<String, Integer> of(Language language, String section) {
    Map<String, Integer> levels = new HashMap<>();
    List<String> lines = language.lists("collate-patterns").lines(section);
    for (int level = 0; level < lines.size(); level++) {
      for (String word : lines.get(level).split(" ")) {
        levels.put(word, level);
      }
    }
    return levels;
  }

  private Map<String, Integer> of(Unit unit) {
    return levels.getOrDefault(unit.language(), Map.of());
  }

  /** Those of some words that are on the scale; a month or a name is written otherwise. */
  List<Span> of(Unit unit, List<Span> words) {
    return words.stream().filter(w -> of(unit).containsKey(unit.text(w))).toList();
  }

  /** Whether words of two passages are of one level each, and not of the same. */
  boolean differ(Unit base, List<Span> first, Unit reading, List<Span> second) {
    List<Integer> a = levels(base, first);
    List<Integer> b = levels(reading, second);
    return a.size() == 1 && b.size() == 1 && !a.equals(b);
  }

  private List<Integer> levels(Unit unit, List<Span> words) {
    return words.stream().map(w -> of(unit).get(unit.text(w))).distinct().toList();
  }
}
