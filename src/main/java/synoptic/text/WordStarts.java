package synoptic.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where words begin with certain letters. */
final class WordStarts {
  /** Characters that are told apart; all others may begin anything. */
  private static final int KNOWN = 0x80;

  private WordStarts() {}

  /** What a match may begin with: that character alone, or with more behind it, would match. */
  static BitSet firsts(Pattern pattern) {
    BitSet firsts = new BitSet(KNOWN);
    for (char c = 0; c < KNOWN; c++) {
      Matcher matcher = pattern.matcher(String.valueOf(c));
      firsts.set(c, matcher.lookingAt() || matcher.hitEnd());
    }
    return firsts;
  }

  static boolean isOne(String text, int at, BitSet firsts) {
    char c = text.charAt(at);
    return (c >= KNOWN || firsts.get(c))
        && (at == 0
            || !Character.isLetterOrDigit(text.charAt(at - 1))
            || !Character.isLetterOrDigit(c));
  }
}
