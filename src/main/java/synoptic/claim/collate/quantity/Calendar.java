package synoptic.claim.collate.quantity;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import synoptic.language.Language;
import synoptic.text.WordLists;

/** Names of weekdays and months. */
public final class Calendar {
  private static final WordLists LISTS = Language.ENGLISH.lists("dates");

  public static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:" + entries("weekday").collect(joining("|")) + ")\\b");

  public static final Pattern MONTH =
      Pattern.compile(
          entries("calendar")
              .map(m -> LISTS.words("doubtful").contains(m) ? m + "(?=\\s+\\d)" : m)
              .collect(joining("|", "\\b(?:", ")(?!\\p{L})")));

  private Calendar() {}

  private static Stream<String> entries(String section) {
    return LISTS.lines(section).stream().flatMap(line -> Stream.of(line.split(" ")));
  }

  /** Whether a word is the name of a day or a month. */
  public static boolean isName(String word) {
    return WEEKDAY.matcher(word).matches() || MONTH.matcher(word).find();
  }
}
