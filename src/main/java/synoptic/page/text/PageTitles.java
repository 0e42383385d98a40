package synoptic.page.text;

import synoptic.digest.entry.claim.ClaimEntry;

/** PageTitles of pages: short, since they stand in tabs, feeds and search results. */
public final class PageTitles {
  /** Units of a title; search results show about as many. */
  private static final int LONGEST = 90;

  private PageTitles() {}

  public static String of(ClaimEntry claim) {
    String words = claim.base().passage().text();
    return claim.speaker().isReporter() || claim.speaker().isByEditor()
        ? words
        : claim.speaker().name() + ": " + words;
  }

  /** The title on one line, cut at a word where it is long. */
  public static String brief(String title) {
    String line = title.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST - 1);
    return line.substring(0, space > LONGEST / 2 ? space : LONGEST - 1) + "…";
  }
}
