package synoptic.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import synoptic.digest.Digest;

/** The theme's own files, as they are. */
final class AssetRenderer implements Renderer {
  private static final Map<String, String> ASSETS =
      new TreeMap<>(
          Map.of(
              "assets/digest.schema.json", "application/schema+json",
              "assets/fonts.css", "text/css",
              "assets/style.css", "text/css",
              "assets/icon.svg", "image/svg+xml",
              "assets/search.js", "text/javascript",
              "assets/minisearch.js", "text/javascript",
              "assets/LICENSES.txt", "text/plain"));

  private final TemplateSource source;

  AssetRenderer(TemplateSource source) {
    this.source = source;
  }

  @Override
  public List<Page> render(Digest digest) {
    List<Page> pages = new ArrayList<>();
    ASSETS.forEach(
        (name, type) -> {
          String text = source.load(name);
          if (text != null) {
            pages.add(new Page(name, type, text));
          }
        });
    return pages;
  }
}
