package synoptic.format.reader;

import java.util.Locale;
import java.util.regex.Pattern;
import synoptic.text.WordLists;

/** The lines by which what press databases export is known, and by which it is cut. */
final class ExportLines {
  private static final WordLists LISTS = WordLists.read(ExportLines.class, "export.txt");

  static final Pattern COUNT = of("count");
  static final Pattern FOOT = of("foot");
  static final Pattern LENGTH = of("length");
  static final Pattern BODY = of("body");
  static final Pattern LABEL =
      Pattern.compile("^\\s*(?<label>\\p{Lu}[\\p{L}/ -]{2,24}):\\s*(?<value>.*)$");
  static final Pattern RIGHTS = of("rights");
  static final Pattern TIME = Pattern.compile("\\s*\\d{1,2}[:.]\\d{2}\\s*");

  private static Pattern of(String section) {
    return Pattern.compile("(?im)^\\s*(?:" + String.join("|", LISTS.lines(section)) + ")\\s*$");
  }

  private ExportLines() {}

  /** Whether a label is one of a section of the list: {@code byline}, {@code trailer}. */
  static boolean isOf(String section, String label) {
    return LISTS.lines(section).contains(label.toLowerCase(Locale.ROOT).strip());
  }
}
