package synoptic.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Text without what spellings of one thing differ in. */
public final class Fold {
  /** Letters that Unicode does not decompose, as they are spelled without them. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ł', "l"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ı', "i"),
          Map.entry('ħ', "h"),
          Map.entry('ŧ', "t"),
          Map.entry('ə', "e"));

  private static final int LAST_ASCII = 0x7f;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Fold() {}

  /** In lower case, without marks on letters and without what is not seen: soft hyphens. */
  public static String of(String text) {
    return isAscii(text)
        ? text.toLowerCase(Locale.ROOT)
        : MARKS
            .matcher(Normalizer.normalize(visible(text), Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
  }

  /** Most words are, and have no marks and nothing that is not seen. */
  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_ASCII) {
        return false;
      }
    }
    return true;
  }

  /** Without soft hyphens and their like, at which a line may break. */
  public static String visible(String text) {
    if (isAscii(text) || text.codePoints().noneMatch(Fold::isUnseen)) {
      return text;
    }
    return text.codePoints()
        .filter(c -> !isUnseen(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isUnseen(int c) {
    return c > LAST_ASCII && Character.getType(c) == Character.FORMAT;
  }

  /** As {@link #of}, with Latin letters that have no mark to lose spelled plainly: Łódź, lodz. */
  public static String latin(String text) {
    var plain = new StringBuilder();
    of(text).chars().forEach(c -> plain.append(LETTERS.getOrDefault((char) c, "" + (char) c)));
    return plain.toString();
  }

  /** The words alone: folded, with single spaces between. */
  public static String words(String text) {
    return BETWEEN_WORDS.matcher(of(text)).replaceAll(" ").strip();
  }
}
