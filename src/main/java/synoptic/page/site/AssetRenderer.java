package synoptic.page.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.digest.Digest;
import synoptic.page.Page;
import synoptic.page.Renderer;
import synoptic.page.TemplateSource;

/** The theme's own files, as they are; the style is one file of three. */
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

  /** Colours, fonts and measures; what uses them; and how it is printed. */
  private static final Map<String, List<String>> PARTS =
      Map.of(
          "assets/style.css", List.of("assets/tokens.css", "assets/style.css", "assets/print.css"));

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
    List<String> parts =
        PARTS.getOrDefault(name, List.of(name)).stream()
            .map(source::load)
            .filter(Objects::nonNull)
            .toList();
    return parts.isEmpty() ? null : String.join("", parts);
  }
}
