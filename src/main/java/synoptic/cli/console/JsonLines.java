package synoptic.cli.console;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON Lines: one object a line, its fields in the order they were given. */
public final class JsonLines {
  private static final JSON ROWS = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

  private JsonLines() {}

  /**
   * An object of alternating names and values; a value is null, text, a number, a truth, a list or
   * an object.
   */
  public static SequencedMap<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
    SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return object;
  }

  public static void writeLines(Writer out, Stream<SequencedMap<String, @Nullable Object>> rows)
      throws IOException {
    for (var row : (Iterable<SequencedMap<String, @Nullable Object>>) rows::iterator) {
      out.write(line(row));
      out.write('\n');
    }
  }

  /** A row without the end of its line. */
  public static String line(SequencedMap<String, @Nullable Object> row) throws IOException {
    return ROWS.asString(row);
  }
}
