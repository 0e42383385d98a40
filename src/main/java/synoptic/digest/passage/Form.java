package synoptic.digest.passage;

import java.util.Locale;

/** How words stand in an article: as a quotation of a kind, or as the article's own. */
public enum Form {
  DIRECT,
  PARTIAL,
  INDIRECT,
  OWN_WORDS;

  /** For data: {@code own words}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
