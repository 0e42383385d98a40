package synoptic.format.label;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.language.Language;
import synoptic.text.Span;
import synoptic.text.WordLists;

/** Lines that name what follows rather than tell it. */
public final class HeadingLines {
  private static final WordLists LISTS = Language.ENGLISH.lists("format-patterns");

  /** Words; news headlines have 5 to 15, and few pass 25. */
  private static final int MOST_WORDS = 28;

  private static final int MOST_WORDS_OF_TWO = 18;
  private static final int MOST_HEADING_WORDS = 12;

  /** A report's credit glued to a headline: {@code … call Report by Bloomberg}. */
  private static final Pattern GLUED =
      Pattern.compile(
          "\\s(?<credit>"
              + LISTS.anyOf("glued to a headline")
              + "\\s"
              + "(?<name>\\p{Lu}[\\p{L}\\p{N}.&' -]{1,40}))$");

  private static final Pattern SENTENCE_WITHIN =
      Pattern.compile("\\p{Ll}{4}\\.[\"”’']?\\s+[\"“‘']?\\p{Lu}");
  private static final Pattern TWO_SENTENCES =
      Pattern.compile(
          "(?:[\\p{Ll}\\p{N}]{4}|\\p{Lu}\\p{Lu}|\\P{L}\\p{Lu}\\p{Ll}+)[.?!][\"”’']?\\s+[\"“‘']?\\p{Lu}");
  private static final Pattern QUESTION =
      Pattern.compile("^(?i:" + LISTS.either("question word") + ")\\b");
  private static final String FINAL = ".!?…:;,";

  /** A credit at the end of a headline, and whom it names. */
  record Glued(Span credit, String name) {}

  private HeadingLines() {}

  /**
   * Whether a text's first paragraph is its headline: one short line with no full stop, or two
   * sentences that are shorter than one of a report and than the paragraph below.
   */
  static boolean isHeadline(String line, String below) {
    int words = words(line);
    if (words < 2 || words > MOST_WORDS || line.indexOf('\n') >= 0) {
      return false;
    }
    if (isTitleCase(line)) {
      return true;
    }
    if (words <= MOST_WORDS_OF_TWO
        && line.length() < below.length()
        && TWO_SENTENCES.matcher(line).find()) {
      return true;
    }
    if (SENTENCE_WITHIN.matcher(line).find()) {
      return false;
    }
    char last = bare(line);
    return Character.isLetterOrDigit(last)
        || last == ')'
        || last == '%'
        || last == '?'
        || last == '!';
  }

  /**
   * Whether a paragraph between others is a section heading: a short line with no final stop, or a
   * short question in capitals or with a question word first.
   */
  static boolean isHeading(String line) {
    int words = words(line);
    if (words > MOST_HEADING_WORDS || line.indexOf('\n') >= 0 || startsAsText(line)) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    if (last == '?') {
      boolean capitals = line.equals(line.toUpperCase(Locale.ROOT));
      return !SENTENCE_WITHIN.matcher(line).find()
          && (capitals || (words <= 9 && QUESTION.matcher(line).find()));
    }
    return FINAL.indexOf(bare(line)) < 0 && "\"”»".indexOf(last) < 0;
  }

  /**
   * Whether nearly all long words start with a capital, as in headlines of the American style and
   * in no sentence.
   */
  private static boolean isTitleCase(String line) {
    int capitals = 0;
    int small = 0;
    for (String word : line.split("[^\\p{L}’']+")) {
      if (word.length() >= 4) {
        capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
        small += Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
      }
    }
    return capitals >= 4 && capitals >= 5 * small;
  }

  /** Whether two lines have the same words, whatever their capitals and white space. */
  public static boolean isSame(String line, String other) {
    return line.replaceAll("\\s+", " ").equalsIgnoreCase(other.replaceAll("\\s+", " "));
  }

  private static boolean startsAsText(String line) {
    int first = line.codePointAt(0);
    return Character.isLowerCase(first) || "\"“„«‘'(-–—•*…".indexOf(first) >= 0;
  }

  static @Nullable Glued gluedCredit(String headline) {
    Matcher glued = GLUED.matcher(headline);
    return glued.find()
        ? new Glued(new Span(glued.start("credit"), glued.end("credit")), glued.group("name"))
        : null;
  }

  /** The last character, quotation marks and brackets aside if they close over a stop. */
  private static char bare(String line) {
    int i = line.length() - 1;
    while (i > 0 && "\"”’'»)".indexOf(line.charAt(i)) >= 0) {
      i--;
    }
    return line.charAt(i);
  }

  private static int words(String line) {
    return line.length() > 400 ? Integer.MAX_VALUE : line.strip().split("\\s+").length;
  }
}
