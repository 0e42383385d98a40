package synoptic.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Word boundaries: runs of letters, marks and digits, with apostrophes, hyphens, points and commas
 * inside them. In scripts that set no spaces between words each letter is taken for one.
 */
public final class Words {
  /** The first letter of such a script: Thai. */
  private static final int FIRST_UNSPACED = 0x0E00;

  /** The first that stands over a letter, or is half of one. */
  private static final int FIRST_MARK = 0x0300;

  private static final Set<UnicodeScript> UNSPACED =
      Set.of(
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.MYANMAR,
          UnicodeScript.KHMER,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HAN);

  private Words() {}

  /** The words of a part of a text, in order. Punctuation and white space lie between them. */
  public static List<Span> in(String text, Span part) {
    return in(text, part, Integer.MAX_VALUE);
  }

  /** The first words of a part of a text, in order. */
  public static List<Span> in(String text, Span part, int most) {
    List<Span> words = new ArrayList<>();
    int i = part.start();
    while (i < part.end() && words.size() < most) {
      if (!isWordUnit(text, i)) {
        i++;
        continue;
      }
      int start = i;
      if (isUnspaced(text.charAt(i))) {
        i = letterEnd(text, i + 1, part.end());
        words.add(new Span(start, i));
        continue;
      }
      while (i < part.end()
          && !isUnspaced(text.charAt(i))
          && (isWordUnit(text, i) || joins(text, i, part.end()))) {
        i++;
      }
      words.add(new Span(start, i));
    }
    return words;
  }

  /** Whether a letter is of a script that sets no spaces between words. */
  public static boolean isUnspaced(int letter) {
    return letter >= FIRST_UNSPACED && UNSPACED.contains(UnicodeScript.of(letter));
  }

  /** Where the signs end that stand over, under or after a letter. */
  private static int letterEnd(String text, int from, int end) {
    int at = from;
    while (at < end
        && (Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK
            || Character.getType(text.charAt(at)) == Character.COMBINING_SPACING_MARK)) {
      at++;
    }
    return at;
  }

  private static boolean isWordUnit(String text, int i) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c) || c >= FIRST_MARK && isMark(c);
  }

  private static boolean isMark(char c) {
    return Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** Whether a sign inside a word holds it together: o'clock, two-hour, 888,000, U.S. */
  private static boolean joins(String text, int i, int end) {
    if (i + 1 >= end || !isWordUnit(text, i + 1)) {
      return false;
    }
    return switch (text.charAt(i)) {
      case '\'', '’', '-', '‐', '‑' -> true;
      case ',', ':' -> isBetween(text, i, Character::isDigit);
      case '.' ->
          isBetween(text, i, Character::isDigit) || isBetween(text, i, Character::isUpperCase);
      default -> false;
    };
  }

  private static boolean isBetween(String text, int i, IntPredicate kind) {
    return kind.test(text.charAt(i - 1)) && kind.test(text.charAt(i + 1));
  }

  /** A part of a text up to the end of its first so many words; all of it if it has no more. */
  public static Span first(String text, Span part, int count) {
    List<Span> words = in(text, part);
    return words.size() <= count ? part : new Span(part.start(), words.get(count - 1).end());
  }
}
