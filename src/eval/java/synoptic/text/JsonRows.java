package synoptic.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** JSON Lines, gzipped or not, as rows of their top-level scalars. */
public final class JsonRows {
  private JsonRows() {}

  public static List<Map<String, String>> read(Path path) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (InputStream file = Files.newInputStream(path);
        InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
        JsonParser json = new JsonFactory().createParser(in)) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        Map<String, String> row = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          if (json.nextToken().isScalarValue()) {
            row.put(name, json.getText());
          } else {
            json.skipChildren();
          }
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
