package synoptic.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for a regular expression in parts of a text, and only where it may be. */
@FunctionalInterface
public interface Search {
  /** Characters that are told apart at the start of a word; all others may begin anything. */
  int KNOWN = 0x80;

  /**
   * The first match in a part of a text; null where there is none.
   *
   * @param from in UTF-16 units, as {@code to}
   */
  @Nullable Matcher next(String text, int from, int to);

  /** All matches in a part of a text, in order. */
  default List<Matcher> in(String text, Span part) {
    List<Matcher> found = new ArrayList<>();
    Matcher next = next(text, part.start(), part.end());
    while (next != null) {
      found.add(next);
      next = next(text, next.end(), part.end());
    }
    return found;
  }

  /** Looks everywhere. */
  static Search of(Pattern pattern) {
    return (text, from, to) -> {
      Matcher matcher = pattern.matcher(text).region(from, to);
      return matcher.find() ? matcher : null;
    };
  }

  /** Looks for what begins with a word only where a word begins with a letter of its. */
  static Search ofWord(String regex) {
    Pattern pattern = Pattern.compile("\\b(?:" + regex + ")");
    BitSet firsts = firsts(pattern);
    return (text, from, to) -> {
      Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
      for (int i = from; i < to; i++) {
        if (beginsWord(text, i, firsts) && matcher.region(i, to).lookingAt()) {
          return matcher;
        }
      }
      return null;
    };
  }

  /**
   * Looks for what begins as anything may, with a name, only where what stands behind it is found.
   */
  static Search ofNamed(String name, String sign, String rest) {
    Pattern whole = Pattern.compile("\\b" + name + sign + rest);
    Pattern behind = Pattern.compile(sign);
    return (text, from, to) -> {
      Matcher matcher = whole.matcher(text).region(from, to);
      return behind.matcher(text).region(from, to).find() && matcher.find() ? matcher : null;
    };
  }

  /** What a match may begin with: that character alone, or with more behind it, would match. */
  private static BitSet firsts(Pattern pattern) {
    BitSet firsts = new BitSet(KNOWN);
    for (char c = 0; c < KNOWN; c++) {
      Matcher matcher = pattern.matcher(String.valueOf(c));
      firsts.set(c, matcher.lookingAt() || matcher.hitEnd());
    }
    return firsts;
  }

  private static boolean beginsWord(String text, int at, BitSet firsts) {
    char c = text.charAt(at);
    return (c >= KNOWN || firsts.get(c))
        && (at == 0
            || !Character.isLetterOrDigit(text.charAt(at - 1))
            || !Character.isLetterOrDigit(c));
  }
}
