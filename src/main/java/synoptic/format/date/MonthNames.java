package synoptic.format.date;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.text.WordLists;

/**
 * Names of months: of the languages the JDK knows best, in full, as they stand alone, and cut
 * short, and of a list for others.
 */
final class MonthNames {
  private static final WordLists LISTS = WordLists.read(MonthNames.class, "dates.txt");

  private static final Map<String, Integer> NUMBERS = months();

  private MonthNames() {}

  /** The month's number, from 1; null where no language calls one so. */
  static @Nullable Integer number(String name) {
    return NUMBERS.get(name.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> found = new HashMap<>();
    for (String language : LISTS.lines("languages of months")) {
      found.putAll(months(Locale.forLanguageTag(language)));
    }
    for (String line : LISTS.lines("other months")) {
      String[] month = line.split(" ");
      found.put(month[0], Integer.valueOf(month[1]));
    }
    return Map.copyOf(found);
  }

  private static Map<String, Integer> months(Locale locale) {
    Map<String, Integer> cut = new HashMap<>();
    Map<String, Integer> whole = new HashMap<>();
    for (Month month : Month.values()) {
      for (TextStyle style :
          List.of(
              TextStyle.FULL,
              TextStyle.FULL_STANDALONE,
              TextStyle.SHORT,
              TextStyle.SHORT_STANDALONE)) {
        String name = month.getDisplayName(style, locale).replace(".", "").toLowerCase(Locale.ROOT);
        whole.put(name, month.getValue());
        if (name.length() > 3) {
          cut.merge(name.substring(0, 3), month.getValue(), (a, b) -> a.equals(b) ? a : 0);
        }
      }
    }
    cut.values().removeIf(month -> month == 0);
    cut.putAll(whole);
    return cut;
  }
}
