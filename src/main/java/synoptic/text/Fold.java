package synoptic.text;

import java.text.Normalizer;
import java.util.Locale;

/** Text without what spellings of one thing differ in. */
public final class Fold {
  private Fold() {}

  /** In lower case, without marks on letters. */
  public static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** The words alone: folded, with single spaces between. */
  public static String words(String text) {
    return of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
