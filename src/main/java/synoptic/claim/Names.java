package synoptic.claim;

import java.text.Normalizer;
import java.util.Locale;

/** Whether two spellings may be of one name. */
final class Names {
  private Names() {}

  /** Whether the last words are alike: other transliterations and slips, {@code Zelenskyy} and {@code Zelensky}. */
  static boolean alike(String a, String b) {
    String x = last(a);
    String y = last(b);
    int longer = Math.max(x.length(), y.length());
    return longer > 0 && !x.isEmpty() && !y.isEmpty() && x.charAt(0) == y.charAt(0) && distance(x, y) <= longer / 3;
  }

  private static String last(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).strip();
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  /** Whether a name and a stem are of one root, as a country and its people are: {@code Ukraine} and {@code ukrainian}. */
  static boolean related(String name, String stem) {
    String folded = last(name);
    int shared = 0;
    while (shared < folded.length() && shared < stem.length() && folded.charAt(shared) == stem.charAt(shared)) {
      shared++;
    }
    return shared >= 4 && shared >= Math.min(folded.length(), stem.length()) - 2;
  }

  /** Whether two spellings differ only as transliterations do: the last words by one letter, or by their last two. */
  static boolean same(String a, String b) {
    String x = last(a).replaceAll("(?:yy|iy|yi|ij|y)$", "y");
    String y = last(b).replaceAll("(?:yy|iy|yi|ij|y)$", "y");
    return x.equals(y);
  }

  /** Levenshtein's. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
