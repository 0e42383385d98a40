package synoptic.edition;

import java.util.Locale;

/** The kinds of pages of which an edition keeps account; each stands in a folder of its name. */
public enum PageKind {
  STORIES(0),
  /** A few words alike may be of another claim, which must not stand at this one's words. */
  CLAIMS(0.25),
  ARTICLES(0),
  SPEAKERS(0);

  private static final String SUFFIX = ".html";

  private final double least;

  PageKind(double least) {
    this.least = least;
  }

  /** The share of the keys of the one that has more by which a page is known again. */
  double least() {
    return least;
  }

  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The path of the page of an id, from the site's root. */
  public String page(String id) {
    return folder() + '/' + id + SUFFIX;
  }

  /** The kind of the page at a path. */
  static PageKind of(String page) {
    return valueOf(page.substring(0, page.indexOf('/')).toUpperCase(Locale.ROOT));
  }

  /** The id of the page at a path. */
  public String id(String page) {
    return page.substring(folder().length() + 1, page.length() - SUFFIX.length());
  }
}
