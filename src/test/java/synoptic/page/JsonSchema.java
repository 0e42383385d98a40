package synoptic.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON schema with those keywords of draft 2020-12 that ours uses; others are refused, so that
 * none goes unheeded. A property that no schema names is a fault too: readers of our files would
 * not know what it says.
 */
final class JsonSchema {
  private final Map<?, ?> root;

  JsonSchema(String json) throws IOException {
    root = (Map<?, ?>) Objects.requireNonNull(parse(json));
  }

  /** What a document lacks, each with its place. */
  List<String> faults(String json) throws IOException {
    List<String> faults = new ArrayList<>();
    check(root, parse(json), "", faults);
    return faults;
  }

  /** The same of a document that one of the schema's definitions describes. */
  List<String> faults(String json, String definition) throws IOException {
    List<String> faults = new ArrayList<>();
    check(definition("#/$defs/" + definition), parse(json), "", faults);
    return faults;
  }

  static @Nullable Object parse(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static @Nullable Object value(JsonParser json) throws IOException {
    switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          object.put(name, value(json));
        }
        return object;
      }
      case START_ARRAY -> {
        List<@Nullable Object> array = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          array.add(value(json));
        }
        return array;
      }
      case VALUE_NUMBER_INT -> {
        return json.getLongValue();
      }
      case VALUE_NUMBER_FLOAT -> {
        return json.getDoubleValue();
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return json.getBooleanValue();
      }
      case VALUE_NULL -> {
        return null;
      }
      default -> {
        return json.getText();
      }
    }
  }

  private void check(Map<?, ?> schema, @Nullable Object value, String at, List<String> faults) {
    schema.forEach(
        (keyword, rule) -> {
          if (!holds(String.valueOf(keyword), rule, schema, value, at, faults)) {
            faults.add(at + ": " + keyword + " " + rule + ": " + value);
          }
        });
  }

  private boolean holds(
      String keyword,
      Object rule,
      Map<?, ?> schema,
      @Nullable Object value,
      String at,
      List<String> faults) {
    return switch (keyword) {
      case "$schema", "$defs", "title", "description" -> true;
      case "$ref" -> {
        check(definition((String) rule), value, at, faults);
        yield true;
      }
      case "type" ->
          rule instanceof List<?> several
              ? several.stream().anyMatch(t -> isA(t, value))
              : isA(rule, value);
      case "enum" -> ((List<?>) rule).contains(value);
      case "required" ->
          !(value instanceof Map<?, ?> object) || object.keySet().containsAll((List<?>) rule);
      case "properties" ->
          !(value instanceof Map<?, ?> object) || properties((Map<?, ?>) rule, object, at, faults);
      case "items" -> {
        if (value instanceof List<?> array) {
          for (int i = 0; i < array.size(); i++) {
            check((Map<?, ?>) rule, array.get(i), at + "/" + i, faults);
          }
        }
        yield true;
      }
      case "minItems" ->
          !(value instanceof List<?> array) || array.size() >= ((Number) rule).intValue();
      case "minimum" ->
          !(value instanceof Number n) || n.doubleValue() >= ((Number) rule).doubleValue();
      case "maximum" ->
          !(value instanceof Number n) || n.doubleValue() <= ((Number) rule).doubleValue();
      case "pattern" -> !(value instanceof String s) || s.matches("(?s).*" + rule + ".*");
      case "format" -> rule.equals("date-time") && isInstant(String.valueOf(value));
      default -> throw new IllegalArgumentException("unknown keyword " + keyword + " of " + schema);
    };
  }

  private boolean properties(Map<?, ?> named, Map<?, ?> object, String at, List<String> faults) {
    object.forEach(
        (name, value) -> {
          if (named.get(name) instanceof Map<?, ?> schema) {
            check(schema, value, at + "/" + name, faults);
          } else {
            faults.add(at + ": no property is named " + name);
          }
        });
    return true;
  }

  private Map<?, ?> definition(String reference) {
    Map<?, ?> definitions = (Map<?, ?>) Objects.requireNonNull(root.get("$defs"));
    Object definition = definitions.get(reference.replace("#/$defs/", ""));
    return (Map<?, ?>) Objects.requireNonNull(definition, reference);
  }

  private static boolean isA(@Nullable Object type, @Nullable Object value) {
    return switch (String.valueOf(type)) {
      case "object" -> value instanceof Map;
      case "array" -> value instanceof List;
      case "string" -> value instanceof String;
      case "integer" -> value instanceof Long;
      case "number" -> value instanceof Number;
      case "boolean" -> value instanceof Boolean;
      case "null" -> value == null;
      default -> throw new IllegalArgumentException("unknown type " + type);
    };
  }

  private static boolean isInstant(String text) {
    try {
      OffsetDateTime.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
