package synoptic.edition;

import java.util.Locale;

/** The kinds of pages of which an edition keeps account; each stands in a folder of its name. */
public enum PageKind {
  STORIES,
  CLAIMS,
  ARTICLES,
  SPEAKERS;

  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The path of the page of an id, from the site's root. */
  public String page(String id) {
    return folder() + '/' + id + ".html";
  }
}
