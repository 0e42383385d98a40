package synoptic.text;

/** Words as a file is named: small Latin letters, digits, and hyphens between. */
public final class Slug {
  /** Names of devices, which Windows gives to no file. */
  private static final String RESERVED = "con|prn|aux|nul|com\\d|lpt\\d";

  private Slug() {}

  /** Of a folded text; empty where it has no such letters. */
  public static String of(String folded) {
    return folded.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /** Whether a file can have this name on every system. */
  public static boolean isUsable(String slug) {
    return !slug.isEmpty() && !slug.matches(RESERVED);
  }
}
