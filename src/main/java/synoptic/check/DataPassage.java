package synoptic.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import synoptic.page.Page;
import synoptic.text.Selector;
import synoptic.text.Span;

/**
 * A passage as a data file gives it: an object with {@code article} and a list of selectors, or
 * with {@code start}, {@code end} and {@code exact} of its own.
 */
record DataPassage(String article, Selector selector) {
  private static final JsonFactory JSON = new JsonFactory();

  /**
   * The passages of a JSON file, or of a script that is one assignment of JSON; none of any other
   * file.
   */
  static List<DataPassage> in(Page page) {
    String json = page.content();
    if (page.mediaType().equals("text/javascript") && page.path().endsWith("-index.js")) {
      json = json.substring(json.indexOf('=') + 1, json.lastIndexOf(';'));
    } else if (!page.mediaType().endsWith("json")) {
      return List.of();
    }
    List<DataPassage> found = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      collect(tree(parser), found);
    } catch (IOException e) {
      throw new UncheckedIOException(page.path() + " is not JSON", e);
    }
    return found;
  }

  /** The value at the parser: a map, a list, or a scalar as text. */
  private static Object tree(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          fields.put(name, tree(parser));
        }
        return fields;
      }
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(tree(parser));
        }
        return items;
      }
      default -> {
        return parser.getText();
      }
    }
  }

  private static void collect(Object value, List<DataPassage> found) {
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
    var span =
        new Span(Integer.parseInt(text(fields, "start")), Integer.parseInt(text(fields, "end")));
    return new DataPassage(
        article,
        new Selector(text(fields, "exact"), text(fields, "prefix"), text(fields, "suffix"), span));
  }

  private static String text(Map<?, ?> fields, String name) {
    return fields.get(name) instanceof String text ? text : "";
  }
}
