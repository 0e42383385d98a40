package synoptic.text;

import java.text.Normalizer;
import java.util.Locale;

/** Text without what spellings of one thing differ in. */
public final class Fold {
  private Fold() {}

  /** The words alone: in lower case, without marks on letters, with single spaces between. */
  public static String words(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return folded.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
