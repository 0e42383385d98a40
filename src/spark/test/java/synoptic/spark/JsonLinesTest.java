package synoptic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.cli.Inspected;

/** Articles as lines of JSON, as {@code inspect articles} and a run write them. */
class JsonLinesTest {
  @TempDir Path folder;

  @Test
  void whatARunWroteIsReadAgain() throws IOException {
    Path first = OnSpark.archive();
    OnSpark.run(first.resolve("articles"), folder.resolve("second"));
    for (String stage : Inspected.STAGES) {
      assertThat(OnSpark.lines(folder.resolve("second"), stage))
          .as(stage)
          .isEqualTo(OnSpark.lines(first, stage));
    }
  }

  @Test
  void packedLinesAreRead() throws IOException {
    Path packed = folder.resolve("articles.jsonl.gz");
    Path none = Files.writeString(folder.resolve("none.yml"), "");
    List<String> lines = Inspected.lines("articles", Path.of("seeds"), none);
    try (var out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(packed)), StandardCharsets.UTF_8)) {
      out.write(String.join("\n", lines));
    }
    OnSpark.run(packed, folder.resolve("output"));
    assertThat(OnSpark.lines(folder.resolve("output"), "articles")).isEqualTo(lines);
    assertThat(OnSpark.lines(folder.resolve("output"), "claims"))
        .isEqualTo(Inspected.lines("claims", Path.of("seeds"), none));
  }

  @Test
  void aLineThatCannotBeReadCostsItself() throws IOException {
    Files.writeString(
        folder.resolve("some.jsonl"),
        """
        {"id": "a.html", "outlet": "The Lorn Gazette", "authors": ["Mia Falk", "Jan Rell"], "published": "2025-03-03T10:00:00Z", "origin": ["AFP"], "title": "Ferry “Möwe” \\u2028 back \\ud83d\\ude00 in service", "text": "The ferry to Orrin sails again, its owner said.\\n\\n\\"She is repaired,\\" said Ove Lind."}

        {"id": "b.html"
        {"id": "c.html", "title": "No text"}
        {"id": "a.html", "text": "Yet another article that is called the same as the first one is."}
        """);
    OnSpark.run(folder.resolve("some.jsonl"), folder.resolve("output"));
    assertThat(OnSpark.lines(folder.resolve("output"), "articles"))
        .singleElement()
        .asString()
        .contains("\"title\":\"Ferry “Möwe”", "😀 in service\"")
        .contains("\"authors\":[\"Mia Falk\",\"Jan Rell\"]", "\"origin\":[\"AFP\"]")
        .contains("\"published\":\"2025-03-03T10:00:00Z\"");
    assertThat(OnSpark.lines(folder.resolve("output"), "diagnostics"))
        .anyMatch(line -> line.contains("some.jsonl at byte ") && line.contains("is not JSON"))
        .anyMatch(line -> line.contains("The line lacks 'text'."))
        .anyMatch(line -> line.contains("a.html") && line.contains("called the same"));
  }
}
