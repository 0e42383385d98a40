package synoptic.cli.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Seeds that have nasty strings for titles, outlets, authors, speakers, text and file names. */
final class NaughtySite {
  /** Bytes; file systems take 255. */
  private static final int LONGEST_NAME = 200;

  private NaughtySite() {}

  static List<String> strings() throws IOException {
    List<String> strings = new ArrayList<>();
    try (InputStream list =
            Objects.requireNonNull(NaughtySite.class.getResourceAsStream("naughty-strings.json"));
        JsonParser parser = new JsonFactory().createParser(list)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          strings.add(parser.getText());
        }
      }
    }
    return strings;
  }

  /**
   * Writes an article for each string; those of one kind lie next to each other, so that they are
   * compared.
   */
  static void write(Path seeds, List<String> strings) throws IOException {
    Files.createDirectories(seeds);
    for (int i = 0; i < strings.size(); i++) {
      String name = strings.get(i).replace('/', '_').replace('\0', '_');
      Path file = file(seeds, name, i, i % 2 == 0 ? ".txt" : ".html");
      Files.writeString(file, i % 2 == 0 ? text(strings.get(i)) : page(strings.get(i)), UTF_8);
    }
  }

  private static Path file(Path seeds, String name, int number, String extension) {
    try {
      byte[] bytes = name.getBytes(UTF_8);
      boolean isShort =
          bytes.length <= LONGEST_NAME && !new String(bytes, UTF_8).contains("\uFFFD");
      return seeds.resolve((isShort ? name : "") + number + extension);
    } catch (InvalidPathException e) {
      return seeds.resolve(number + extension);
    }
  }

  private static String text(String naughty) throws IOException {
    String quoted = quoted(naughty);
    String head =
        "---\ntitle: " + quoted + "\noutlet: " + quoted + "\nauthor: " + quoted + "\n---\n";
    return head + naughty + "\n\n" + prose(naughty);
  }

  /** The string stands in the page as it is, mark-up and all. */
  private static String page(String naughty) {
    return "<!doctype html><meta charset=utf-8><meta property=og:site_name content='"
        + naughty.replace("'", "&#39;")
        + "'><title>"
        + naughty
        + "</title><article><h1>"
        + naughty
        + "</h1><p>"
        + prose(naughty).replace("\n\n", "<p>")
        + "</article>";
  }

  private static String prose(String naughty) {
    return "The harbour of Lorn will close for nine days in March, the port authority announced on"
        + " Monday.\n\n"
        + "“We close the harbour "
        + naughty
        + " so that nobody is hurt,” said Ada Quill, the harbour master.\n\n"
        + "“It opens again on 14 March, or so we hope,” Mr "
        + naughty
        + " said on Monday.\n";
  }

  private static String quoted(String naughty) throws IOException {
    var out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeString(naughty);
    }
    return out.toString();
  }
}
