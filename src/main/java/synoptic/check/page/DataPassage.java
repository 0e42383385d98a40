package synoptic.check.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import synoptic.text.Selector;
import synoptic.text.Span;

/**
 * A passage as a data file gives it: an object with {@code article} and a list of selectors, or
 * with {@code start}, {@code end} and {@code exact} of its own.
 */
public record DataPassage(String article, Selector selector) {
  static void collect(Object value, List<DataPassage> found) {
    if (value instanceof List<?> items) {
      items.forEach(i -> collect(i, found));
    } else if (value instanceof Map<?, ?> fields) {
      if (fields.get("article") instanceof String article
          && fields.get("selector") instanceof List<?> selectors) {
        Map<Object, Object> merged = new LinkedHashMap<>();
        selectors.stream().filter(Map.class::isInstance).forEach(s -> merged.putAll((Map<?, ?>) s));
        found.add(passage(article, merged));
      } else if (fields.get("article") instanceof String article && fields.containsKey("exact")) {
        found.add(passage(article, fields));
        fields.values().forEach(v -> collect(v, found));
      } else {
        fields.values().forEach(v -> collect(v, found));
      }
    }
  }

  private static DataPassage passage(String article, Map<?, ?> fields) {
    var span = new Span(number(fields, "start"), number(fields, "end"));
    return new DataPassage(
        article,
        new Selector(text(fields, "exact"), text(fields, "prefix"), text(fields, "suffix"), span));
  }

  private static int number(Map<?, ?> fields, String name) {
    return fields.get(name) instanceof Integer number ? number : 0;
  }

  private static String text(Map<?, ?> fields, String name) {
    return fields.get(name) instanceof String text ? text : "";
  }
}
