package synoptic.claim.collate.name;

import java.util.Arrays;
import java.util.stream.Collectors;
import synoptic.quotation.people.People;
import synoptic.text.EditDistance;
import synoptic.text.Fold;

/** Whether two spellings may be of one name. */
public final class NameLikeness {
  private NameLikeness() {}

  /**
   * Whether the last words are alike: other transliterations and slips, {@code Zelenskyy} and
   * {@code Zelensky}.
   */
  public static boolean alike(String a, String b) {
    String x = last(a);
    String y = last(b);
    int longer = Math.max(x.length(), y.length());
    return !x.isEmpty()
        && !y.isEmpty()
        && x.charAt(0) == y.charAt(0)
        && EditDistance.between(x, y) <= longer / 3;
  }

  /**
   * Whether one is the initials of the other: {@code AFC}, {@code American Football Conference}.
   */
  public static boolean abbreviates(String a, String b) {
    return isOfInitials(a, b) || isOfInitials(b, a);
  }

  private static boolean isOfInitials(String letters, String name) {
    String initials =
        Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
            .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
            .map(w -> w.substring(0, 1))
            .collect(Collectors.joining());
    return initials.length() > 1 && initials.equals(letters.replace(".", "").strip());
  }

  /**
   * Whether two names may be of one speaker: alike at their ends and, where both go on before them,
   * there too. Persons are known by the same initial, bodies by the like word.
   */
  public static boolean one(String a, String b) {
    String x = first(a);
    String y = first(b);
    boolean personal = People.isPersonal(a) && People.isPersonal(b);
    return isFirstName(a, b)
        || isFirstName(b, a)
        || alike(a, b)
            && (x.isEmpty()
                || y.isEmpty()
                || x.charAt(0) == y.charAt(0)
                    && (personal
                        || EditDistance.between(x, y) <= Math.max(x.length(), y.length()) / 3));
  }

  /** Whether a person is called by the first name alone. */
  public static boolean isFirstName(String name, String full) {
    return !name.contains(" ") && People.isPersonal(full) && Fold.of(name).equals(first(full));
  }

  /** The first of two words or more, unless it is a person's title, as the "Justice" of a judge. */
  private static String first(String name) {
    int space = name.strip().indexOf(' ');
    String word = space < 0 ? "" : name.strip().substring(0, space);
    return Offices.isTitle(word) && People.isPersonal(name) ? "" : Fold.of(word);
  }

  private static String last(String name) {
    String folded = Fold.of(name).strip();
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  /**
   * Whether a name and a stem are of one root, as a country and its people are: {@code Ukraine} and
   * {@code ukrainian}.
   */
  public static boolean related(String name, String stem) {
    String folded = last(name);
    int shared = 0;
    while (shared < folded.length()
        && shared < stem.length()
        && folded.charAt(shared) == stem.charAt(shared)) {
      shared++;
    }
    return shared >= 4 && shared >= Math.min(folded.length(), stem.length()) - 2;
  }

  /**
   * Whether two spellings differ only as transliterations do: the last words by one letter, or by
   * their last two.
   */
  public static boolean same(String a, String b) {
    String x = last(a).replaceAll("(?:yy|iy|yi|ij|y)$", "y");
    String y = last(b).replaceAll("(?:yy|iy|yi|ij|y)$", "y");
    return x.equals(y);
  }
}
