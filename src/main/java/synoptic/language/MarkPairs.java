package synoptic.language;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.WordLists;

/**
 * The quotation marks of a language and those that newspapers of any language use.
 *
 * @param pairs those of the language first
 */
public record MarkPairs(List<MarkPair> pairs) {
  private static final WordLists LISTS = WordLists.read(MarkPairs.class, "marks.txt");

  /** Marks that are apostrophes too: they set nothing apart that a longer mark does not. */
  private static final String APOSTROPHES = "'‘’‚‹›";

  public MarkPairs {
    pairs = List.copyOf(pairs);
  }

  /**
   * Those of a language; of one that is not listed, the common ones alone. What closes in a
   * language opens in it no quotation, but where lines run from the right: there each is written as
   * either.
   */
  public static MarkPairs of(Language language) {
    List<MarkPair> pairs = new ArrayList<>();
    for (String line : LISTS.lines("delimiters")) {
      String[] row = line.split(" ");
      if (row[0].equals(language.locale().getLanguage())) {
        add(pairs, row[1], row[2]);
        add(pairs, row[3], row[4]);
      }
    }
    for (String line : LISTS.lines("common")) {
      String[] row = line.split(" ");
      if (language.isRightToLeft()
          || pairs.stream().noneMatch(p -> p.closing().contains(row[0]) && !p.isOneSign())) {
        add(pairs, row[0], row[1]);
      }
    }
    return new MarkPairs(pairs);
  }

  private static void add(List<MarkPair> pairs, String opening, String closing) {
    if (APOSTROPHES.contains(opening)) {
      return;
    }
    char sign = opening.charAt(0);
    for (int i = 0; i < pairs.size(); i++) {
      MarkPair known = pairs.get(i);
      if (known.opening() == sign) {
        pairs.set(i, new MarkPair(sign, known.closing() + closing));
        return;
      }
    }
    pairs.add(new MarkPair(sign, closing));
  }
}
