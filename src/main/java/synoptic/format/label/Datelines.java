package synoptic.format.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Media;
import synoptic.format.date.Dates;
import synoptic.format.date.FoundDate;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * The dates, places and agencies that stand before an article's first words, and the lines that
 * hold only those.
 */
final class Datelines {
  private static final WordLists LISTS = WordLists.read(Datelines.class, "dates.txt");
  private static final String PLACE =
      "\\p{Lu}[\\p{L}\\p{M}'’./-]*(?:,?\\s\\p{Lu}[\\p{L}\\p{M}'’./-]*){0,4}";
  private static final String CAPITALS =
      "\\p{Lu}{2}[\\p{Lu}\\p{M}'’./-]*(?:\\s\\p{Lu}[\\p{Lu}\\p{M}'’./-]*){0,3}"
          + "(?:,\\s\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*)?)?";
  private static final String DAY =
      "(?:\\p{Lu}\\p{L}{2,8}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{Lu}\\p{L}{2,8}\\.?)(?:,?\\s\\d{4})?";
  private static final String BESIDE = "(?:,\\s" + DAY + "|,?\\s\\(" + DAY + "\\))";
  private static final String AGENCY =
      "(?<credit>\\((?!"
          + DAY
          + "\\))"
          + "(?<agency>\\p{Lu}[\\p{L}\\p{N}.&/' -]{1,40}?|\\p{Ll}{2,5})(?:,?\\s"
          + DAY
          + ")?\\))";
  private static final String DASH = "(?:--|[—–―-]|:)";

  /** {@code MOSCOW, May 20 (Xinhua) --}, {@code Berlin (dpa) -}, {@code (Reuters, May 20) -}. */
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "^(?:"
              + PLACE
              + ",?\\s)?(?:"
              + DAY
              + ",?\\s)?"
              + AGENCY
              + "(?:,?\\s"
              + DAY
              + ")?\\s?"
              + DASH
              + "\\s");

  /**
   * {@code KYIV, Ukraine —}, {@code LONDON (May 20) --}: without an agency, a place in capitals or
   * a day must show it.
   */
  private static final Pattern WITHOUT_AGENCY =
      Pattern.compile(
          "^(?:" + CAPITALS + "(?:" + BESIDE + ")?|" + PLACE + BESIDE + ")\\s?(?:--|[—–―-])\\s");

  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?i:"
              + LISTS.either("before a date")
              + ")?:?\\s{0,3}(?=\\d)[12]\\d{3}-[01]\\d-[0-3]\\d"
              + "(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?Z?)?(?!\\S)");

  /** {@code (Xinhua) 08:55, May 21, 2025}, also with its opening bracket lost. */
  private static final Pattern HEADER =
      Pattern.compile(
          "^\\(?(?<outlet>\\p{Lu}[\\p{L}\\p{N}.&' -]{1,40})\\)\\s{0,3}(?<date>.{6,60})$");

  private static final Pattern ABOUT_A_DATE =
      Pattern.compile("(?i)^" + LISTS.anyOf("about a date") + "+$");

  /** UTF-16 units; three cities, a day and an agency stay below. */
  private static final int LONGEST = 160;

  /**
   * A dateline at the start of a paragraph.
   *
   * @param end offset in the paragraph after its last sign, before white space
   * @param agency the name in brackets, with the brackets; or null
   * @param date ISO 8601, if it states day, month and year
   */
  record Dateline(int end, @Nullable Credit agency, @Nullable String date) {}

  /** A line that holds a date and perhaps its outlet, and nothing else. */
  record Header(String date, @Nullable String outlet) {}

  private Datelines() {}

  static @Nullable Dateline at(String text) {
    String paragraph = text.substring(0, Math.min(text.length(), LONGEST));
    Matcher with = WITH_AGENCY.matcher(paragraph);
    if (with.lookingAt()) {
      Span credit = new Span(with.start("credit"), with.end("credit"));
      return dateline(with.group(), new Credit(with.group("agency"), credit));
    }
    Matcher without = WITHOUT_AGENCY.matcher(paragraph);
    return without.lookingAt() ? dateline(without.group(), null) : null;
  }

  private static Dateline dateline(String words, @Nullable Credit agency) {
    return new Dateline(words.stripTrailing().length(), agency, Dates.iso(words));
  }

  /** The length of a date put before the text of a paragraph, or of all of it; 0 without one. */
  static int prefix(String paragraph) {
    Matcher prefix = PREFIX.matcher(paragraph);
    return prefix.lookingAt() ? prefix.end() : 0;
  }

  /** {@code The Tarn Herald, 4 June 2025}: an outlet and a date on a line of their own. */
  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?<outlet>\\p{Lu}[\\p{L}\\p{N}.&'’ -]{2,40}?)(?:,|\\s[|·–—-])\\s(?<date>.+)");

  static @Nullable Header header(String paragraph) {
    if (paragraph.length() > 110) {
      return null;
    }
    Matcher header = HEADER.matcher(paragraph);
    boolean isNamed = header.matches();
    if (!isNamed) {
      header = IMPRINT.matcher(paragraph);
      isNamed = header.matches() && Media.isName(header.group("outlet"));
    }
    String rest = isNamed ? header.group("date") : paragraph;
    FoundDate date = Dates.find(rest);
    if (date == null) {
      return null;
    }
    String around = rest.substring(0, date.start()) + " " + rest.substring(date.end());
    return around.isBlank() || ABOUT_A_DATE.matcher(around).matches()
        ? new Header(date.iso(), isNamed ? header.group("outlet") : null)
        : null;
  }
}
