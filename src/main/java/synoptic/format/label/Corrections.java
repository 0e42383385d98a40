package synoptic.format.label;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import synoptic.language.Language;
import synoptic.text.WordLists;

/**
 * Where a paragraph takes back or amends what was printed. What it repeats is withdrawn: nobody's
 * words any more.
 */
final class Corrections {
  private static final WordLists FORMS = Language.ENGLISH.lists("format-patterns");
  private static final Pattern LABEL = any("", FORMS.lines("correction label"));

  /** Signs before a notice: brackets, stars. */
  private static final String SIGNS = "[(\\[*_•–—\\s-]*";

  private static final Pattern START =
      any("(?:^|(?<=[.!?…”\"’')\\]])\\s)" + SIGNS, FORMS.lines("correction start"));
  private static final Pattern NEXT = any(SIGNS, FORMS.lines("correction rest"));

  private Corrections() {}

  private static Pattern any(String before, List<String> forms) {
    return Pattern.compile(
        before + forms.stream().collect(Collectors.joining("|", "(?<form>", ")")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether a paragraph is the head over a notice. */
  static boolean isLabel(String words) {
    return LABEL.matcher(words).matches();
  }

  /** Where a notice begins in a paragraph and takes the rest of it; -1 where none does. */
  static int start(String words) {
    Matcher start = START.matcher(words);
    if (!start.find()) {
      return -1;
    }
    int at = start.start();
    while (at < start.start("form") && Character.isWhitespace(words.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a paragraph goes on with the notice before it. */
  static boolean goesOn(String words) {
    return NEXT.matcher(words).lookingAt();
  }
}
