package synoptic.page;

import java.util.List;

/** Every output of the program. */
public final class Renderers {
  private Renderers() {}

  /** The renderers in the order that their pages are listed. */
  public static List<Renderer> all(TemplateSource templates) {
    return List.of(
        new HtmlRenderer(templates),
        new AssetRenderer(templates),
        new SearchIndexRenderer(),
        new DigestJsonRenderer(),
        new EditionRenderer(),
        new AtomRenderer(),
        new JsonFeedRenderer(),
        new RobotsRenderer(),
        new SitemapRenderer());
  }
}
