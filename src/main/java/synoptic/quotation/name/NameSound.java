package synoptic.quotation.name;

import java.util.List;
import java.util.regex.Pattern;
import synoptic.text.Fold;
import synoptic.text.Sha256;
import synoptic.text.Slug;

/** What a name sounds like, whatever its transliteration, and what it is called in a file name. */
public final class NameSound {
  /**
   * Longest file name part that every file system takes with room for an ending; the rest of an id
   * is its hash.
   */
  private static final int MAX_SLUG = 60;

  /**
   * Transliterations of one letter, to one of them: Zelensky, Zelenskyy, Zelenskiy; Lavrov,
   * Lavroff; Khamenei, Hamenei.
   */
  private static final List<Sound> SOUNDS =
      List.of(
          sound("[yj]", "i"),
          sound("i+", "i"),
          sound("kh", "h"),
          sound("ph|ff|w", "v"),
          sound("f", "v"),
          sound("ck|q", "k"),
          sound("c(?=[aou])", "k"),
          sound("x", "ks"),
          sound("tch|tsch", "ch"),
          sound("sch|shch", "sh"),
          sound("ou|oo", "u"),
          sound("ei", "e"),
          sound("[’'ʹ`-]", ""),
          sound("(.)\\1+", "$1"));

  private record Sound(Pattern spellings, String one) {}

  private NameSound() {}

  /** Without case, marks on letters and points. */
  public static String fold(String name) {
    return Fold.latin(name).replace(".", "").strip();
  }

  /** The same for all usual transliterations of a word. */
  public static String sound(String word) {
    String sound = fold(word);
    for (Sound rule : SOUNDS) {
      sound = rule.spellings().matcher(sound).replaceAll(rule.one());
    }
    return sound;
  }

  private static Sound sound(String spellings, String one) {
    return new Sound(Pattern.compile(spellings), one);
  }

  /** Its consonants only, for first names that languages vowel differently: Volodymyr, Vladimir. */
  public static String consonants(String word) {
    return sound(word).replaceAll("[aeiouhy]", "");
  }

  /** The initials of its capitalised words: {@code EU} for "European Union". */
  public static String initials(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        out.append(word.charAt(0));
      }
    }
    return out.toString();
  }

  /**
   * Lower-case ASCII letters, digits and single hyphens, at most {@value #MAX_SLUG}; a hash where
   * nothing is left.
   */
  public static String slug(String name) {
    String slug = Slug.of(fold(name));
    if (slug.length() > MAX_SLUG) {
      slug = slug.substring(0, MAX_SLUG).replaceAll("-[^-]*$", "");
    }
    boolean reserved = !Slug.isUsable(slug);
    return reserved ? "speaker-" + hash(name) : slug;
  }

  public static String hash(String name) {
    return Sha256.of(name, 8);
  }
}
