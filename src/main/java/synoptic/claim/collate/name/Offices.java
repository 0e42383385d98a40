package synoptic.claim.collate.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import synoptic.language.Language;

/** Nouns of office. Those of one line say the same. */
public final class Offices {
  private static final Map<String, String> OFFICES =
      Language.ENGLISH.lists("offices").lines("offices").stream()
          .map(line -> List.of(line.split(" ")))
          .flatMap(line -> line.stream().map(word -> List.of(word, line.getFirst())))
          .collect(Collectors.toMap(List::getFirst, List::getLast));

  private Offices() {}

  public static boolean isTitle(String word) {
    return OFFICES.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The offices that a phrase names, each by the first word of its line. */
  public static List<String> in(String phrase) {
    return Arrays.stream(phrase.split("[^\\p{L}]+"))
        .map(w -> OFFICES.getOrDefault(w.toLowerCase(Locale.ROOT), ""))
        .filter(w -> !w.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
