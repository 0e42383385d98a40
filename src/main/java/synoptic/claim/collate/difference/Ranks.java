package synoptic.claim.collate.difference;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import synoptic.claim.collate.quantity.Measure;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.text.WordLists;

/**
 * Whose places in an order two passages state: "the first officer charged", "the fourth person".
 */
public final class Ranks {
  private static final WordLists LISTS = Language.ENGLISH.lists("ordinals");

  private static final Pattern RANK =
      Pattern.compile(
          "(?i)\\b(?:%s) (%s)\\b"
              .formatted(
                  String.join("|", LISTS.words("determiner")),
                  String.join("|", LISTS.words("numeration"))
                      + "|"
                      + String.join("|", new TreeSet<>(Measure.values("ordinal").keySet()))));

  private Ranks() {}

  /** Whether each states one that the other does not: they speak of two things. */
  public static boolean differ(Unit a, Unit b) {
    List<String> ofA = in(a);
    List<String> ofB = in(b);
    return !ofB.containsAll(ofA) && !ofA.containsAll(ofB);
  }

  private static List<String> in(Unit unit) {
    return RANK.matcher(unit.text())
        .results()
        .map(m -> m.group(1).toLowerCase(Locale.ROOT))
        .toList();
  }
}
