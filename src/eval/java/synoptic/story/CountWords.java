package synoptic.story;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import synoptic.language.Language;
import synoptic.story.word.Stems;
import synoptic.text.Span;

/**
 * Development tool: counts in how many sentences of a news corpus each stem stands, and writes the
 * common ones.
 *
 * <p>Arguments: gzipped JSON Lines with a {@code text} field, the least count to keep, the file to
 * write.
 */
final class CountWords {
  private CountWords() {}

  public static void main(String[] args) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    int sentences = 0;
    try (var in = new GZIPInputStream(Files.newInputStream(Path.of(args[0])));
        var json = new JsonFactory().createParser(in)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING && "text".equals(json.currentName())) {
          String text = json.getText();
          for (Span sentence : Language.ENGLISH.sentences().in(text, new Span(0, text.length()))) {
            new HashSet<>(Stems.of(sentence.of(text)))
                .forEach(stem -> counts.merge(stem, 1, Integer::sum));
            sentences++;
          }
        }
      }
    }
    int least = Integer.parseInt(args[1]);
    var out =
        new StringBuilder(
            "# In how many of so many sentences of English news a stem stands, counted by"
                + " CountWords from 2,000 articles\n");
    out.append("# of some 400 outlets; stems of fewer than ")
        .append(least)
        .append(" sentences are left out.\n");
    out.append("sentences ").append(sentences).append('\n');
    counts.entrySet().stream()
        .filter(
            e -> e.getValue() >= least && e.getKey().chars().allMatch(c -> c >= 'a' && c <= 'z'))
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> out.append(e.getKey()).append(' ').append(e.getValue()).append('\n'));
    Files.writeString(Path.of(args[2]), out.toString());
  }
}
