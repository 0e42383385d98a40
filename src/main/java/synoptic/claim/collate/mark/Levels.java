package synoptic.claim.collate.mark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.text.Span;
import synoptic.text.WordLists;

/** Words of a list by the line that they stand in: the levels of a scale, or kinds of one thing. */
final class Levels {
  private static final WordLists LISTS = Language.ENGLISH.lists("collate-patterns");

  private final Map<String, Integer> levels = new HashMap<>();

  Levels(String section) {
    List<String> lines = LISTS.lines(section);
    for (int level = 0; level < lines.size(); level++) {
      for (String word : Arrays.asList(lines.get(level).split(" "))) {
        levels.put(word, level);
      }
    }
  }

  /** Those of some words that are on the scale; a month or a name is written otherwise. */
  List<Span> of(Unit unit, List<Span> words) {
    return words.stream().filter(w -> levels.containsKey(unit.text(w))).toList();
  }

  /** Whether words of two passages are of one level each, and not of the same. */
  boolean differ(Unit base, List<Span> first, Unit reading, List<Span> second) {
    List<Integer> a = first.stream().map(w -> levels.get(base.text(w))).distinct().toList();
    List<Integer> b = second.stream().map(w -> levels.get(reading.text(w))).distinct().toList();
    return a.size() == 1 && b.size() == 1 && !a.equals(b);
  }
}
