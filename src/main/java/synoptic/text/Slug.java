package synoptic.text;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** Words as a file is named: small Latin letters, digits, and hyphens between. */
public final class Slug {
  /** Names of devices, which Windows gives to no file. */
  private static final String RESERVED = "con|prn|aux|nul|com\\d|lpt\\d";

  /** UTF-16 units; what is longer is an address or a hash rather than a word. */
  private static final int LONGEST_WORD = 20;

  private Slug() {}

  /** Of a text in any letters; empty where it has none that are Latin. */
  public static String of(String text) {
    return Fold.latin(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /** The same of its first words that are not monstrous. */
  public static String of(String text, int words) {
    return Stream.of(of(text).split("-"))
        .filter(w -> w.length() <= LONGEST_WORD)
        .limit(words)
        .collect(joining("-"));
  }

  /** Whether a file can have this name on every system. */
  public static boolean isUsable(String slug) {
    return !slug.isEmpty() && !slug.matches(RESERVED);
  }
}
