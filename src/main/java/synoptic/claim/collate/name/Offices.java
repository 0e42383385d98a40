package synoptic.claim.collate.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nouns of office. Those of one line say the same. */
public final class Offices {
  private static final Map<String, String> OFFICES =
      Stream.of(
              "president",
              "minister",
              "secretary",
              "chancellor",
              "premier",
              "ambassador envoy",
              "senator",
              "congressman congresswoman representative lawmaker",
              "governor",
              "mayor",
              "general",
              "admiral",
              "colonel",
              "commander",
              "director",
              "chairman chairwoman chairperson chair",
              "chief head leader",
              "commissioner",
              "spokesman spokeswoman spokesperson",
              "professor",
              "judge justice",
              "prosecutor",
              "attorney lawyer",
              "king",
              "queen",
              "prince",
              "princess",
              "pope pontiff",
              "bishop",
              "archbishop",
              "cardinal",
              "sheriff",
              "captain",
              "sergeant",
              "lieutenant",
              "coach manager",
              "founder",
              "analyst",
              "economist",
              "doctor dr",
              "deputy",
              "vice")
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
