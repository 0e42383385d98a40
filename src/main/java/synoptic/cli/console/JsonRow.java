package synoptic.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;
import synoptic.workspace.disk.DiskFailure;
import synoptic.workspace.disk.WorkspaceException;

/**
 * An object of a JSON Lines file.
 *
 * @param line of the file, from 1
 * @param fields those that are scalars, as text
 */
public record JsonRow(Path file, int line, Map<String, String> fields) {
  private static final WordLists SAY = WordLists.read(JsonRow.class, "diagnostics.txt");

  private static final JsonFactory FACTORY = new JsonFactory();

  public JsonRow {
    fields = Map.copyOf(fields);
  }

  /**
   * Every row of a file.
   *
   * @throws WorkspaceException if it cannot be read, or is no JSON Lines
   */
  public static List<JsonRow> read(Path file) throws IOException {
    List<JsonRow> rows = new ArrayList<>();
    try (var in = Files.newBufferedReader(file, UTF_8);
        JsonParser json = FACTORY.createParser(in)) {
      while (json.nextToken() != null) {
        int line = json.currentTokenLocation().getLineNr();
        if (json.currentToken() != JsonToken.START_OBJECT) {
          throw unusable(file, line, SAY.say("each-row"), SAY.say("each-row-remedy"));
        }
        rows.add(new JsonRow(file, line, fields(json)));
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw unusable(file, line, SAY.say("no-json", e.getOriginalMessage()), SAY.say("write-one"));
    } catch (WorkspaceException e) {
      throw e;
    } catch (IOException e) {
      throw DiskFailure.reading(file, e);
    }
    return rows;
  }

  private static Map<String, String> fields(JsonParser json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value.isStructStart()) {
        json.skipChildren();
      } else if (value != JsonToken.VALUE_NULL) {
        fields.put(name, json.getText());
      }
    }
    return fields;
  }

  public String required(String name) throws WorkspaceException {
    String value = fields.get(name);
    if (value == null) {
      throw unusable(file, line, SAY.say("row-lacks", name), SAY.say("row-lacks-remedy"));
    }
    return value;
  }

  public @Nullable String optional(String name) {
    return fields.get(name);
  }

  private static WorkspaceException unusable(Path file, int line, String problem, String remedy) {
    String sentence = problem.strip().replaceFirst("[.]*$", ".");
    return new WorkspaceException(Diagnostic.error(file.toString(), sentence, remedy).at(line, 0));
  }
}
