package synoptic.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.digest.Digest;

/** The theme's own files, as they are; the style begins with its colours, fonts and measures. */
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

  private static final Map<String, String> BEGINNINGS =
      Map.of("assets/style.css", "assets/tokens.css");

  private final TemplateSource source;

  AssetRenderer(TemplateSource source) {
    this.source = source;
  }

  @Override
  public List<Page> render(Digest digest) {
    List<Page> pages = new ArrayList<>();
    ASSETS.forEach(
        (name, type) -> {
          String text = text(name);
          if (text != null) {
            pages.add(new Page(name, type, text));
          }
        });
    return pages;
  }

  private @Nullable String text(String name) {
    String beginning = BEGINNINGS.get(name);
    String first = beginning == null ? null : source.load(beginning);
    String rest = source.load(name);
    return first == null || rest == null ? rest : first + rest;
  }
}
