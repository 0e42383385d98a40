package synoptic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Word boundaries: runs of letters, marks and digits, with apostrophes, hyphens, points and commas
 * inside them.
 */
public final class Words {
  private Words() {}

  /** The words of a part of a text, in order. Punctuation and white space lie between them. */
  public static List<Span> in(String text, Span part) {
    List<Span> words = new ArrayList<>();
    int i = part.start();
    while (i < part.end()) {
      if (!isWordUnit(text, i)) {
        i++;
        continue;
      }
      int start = i;
      while (i < part.end() && (isWordUnit(text, i) || joins(text, i, part.end()))) {
        i++;
      }
      words.add(new Span(start, i));
    }
    return words;
  }

  private static boolean isWordUnit(String text, int i) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
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
