package synoptic.claim;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Two passages and what is expected of them: three lines of a specification file, the last after an
 * equals sign, with comments before them.
 */
public record SpecCase(String first, String second, String expected) {
  public static List<SpecCase> read(String name) {
    try (InputStream in = SpecCase.class.getResourceAsStream("spec/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no specification " + name);
      }
      List<SpecCase> cases = new ArrayList<>();
      for (String block : new String(in.readAllBytes(), UTF_8).split("\n\n+")) {
        List<String> lines =
            block.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        if (lines.size() == 3) {
          cases.add(new SpecCase(lines.get(0), lines.get(1), lines.get(2).substring(1).strip()));
        } else if (!lines.isEmpty()) {
          throw new IllegalStateException(name + " has a case that is not three lines: " + block);
        }
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
