package synoptic.format.webpage.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code meta} elements of a page by property or name, in lower case. */
public final class Metas {
  private final Map<String, List<String>> byName = new LinkedHashMap<>();

  public Metas(Document page) {
    for (Element meta : page.select("meta[content]")) {
      String content = JsonLd.plain(meta.attr("content"));
      if (!content.isEmpty()) {
        for (String attribute : new String[] {"property", "name", "http-equiv"}) {
          if (meta.hasAttr(attribute)) {
            String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
          }
        }
      }
    }
  }

  /** All values of the first of some names that has one. */
  List<String> all(String... names) {
    for (String name : names) {
      List<String> values = byName.get(name);
      if (values != null) {
        return List.copyOf(values);
      }
    }
    return List.of();
  }

  public @Nullable String first(String... names) {
    List<String> values = all(names);
    return values.isEmpty() ? null : values.getFirst();
  }
}
