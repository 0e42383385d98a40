package synoptic.format.webpage.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON as pages and feeds carry it, read leniently into maps, lists and strings; numbers and
 * booleans are strings too.
 */
public final class Json {
  /** Levels; schema.org graphs stay below 10. */
  private static final int DEPTH = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** A place in a text, both from 1. */
  public record Place(int line, int column) {}

  private Json() {}

  /** Where a text stops to be JSON; null if it does not. */
  public static @Nullable Place fault(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      while (parser.nextToken() != null) {
        parser.skipChildren();
      }
      return null;
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      return at == null ? new Place(1, 1) : new Place(at.getLineNr(), at.getColumnNr());
    } catch (IOException e) {
      return new Place(1, 1);
    }
  }

  /** The value that a text holds; null if it is malformed or empty. */
  public static @Nullable Object read(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      return parser.nextToken() == null ? null : value(parser);
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        Object value = value(parser);
        if (value != null) {
          map.putIfAbsent(name, value);
        }
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        Object value = value(parser);
        if (value != null) {
          list.add(value);
        }
      }
      return list;
    }
    return token == JsonToken.VALUE_NULL ? null : parser.getText();
  }
}
