package synoptic.quotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import synoptic.article.Article;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.text.Span;

/**
 * Development tool: lists the texts of annotated corpora ({@code GOLD.jsonl.gz …}) that a broken
 * quotation mark may have inverted: the cue of a direct quotation is found inside marked words, or
 * most direct quotations are missed.
 */
public final class InversionCheck {
  /** Offsets in code points. */
  private record Gold(int start, int end, int cueStart, int cueEnd) {}

  private InversionCheck() {}

  public static void main(String[] args) throws IOException {
    int read = 0;
    int suspicious = 0;
    for (String file : args) {
      try (var lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(Path.of(file))), UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          read++;
          suspicious += isSuspicious(line) ? 1 : 0;
        }
      }
    }
    System.out.printf("%d of %d texts suspicious%n", suspicious, read);
  }

  private static boolean isSuspicious(String line) throws IOException {
    Map<String, String> row = new HashMap<>();
    List<Gold> gold = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      json.nextToken();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        if (json.nextToken() == JsonToken.START_ARRAY) {
          direct(json, gold);
        } else {
          row.put(field, json.getText());
        }
      }
    }
    return isSuspicious(
        Texts.article(row.getOrDefault("id", ""), row.getOrDefault("text", "")), gold);
  }

  private static void direct(JsonParser json, List<Gold> gold) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> row = new HashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        if (json.nextToken().isStructStart()) {
          json.skipChildren();
        } else if (!json.hasToken(JsonToken.VALUE_NULL)) {
          row.put(field, json.getText());
        }
      }
      if ("direct".equals(row.get("type"))) {
        gold.add(
            new Gold(
                number(row, "start"),
                number(row, "end"),
                number(row, "cue_start"),
                number(row, "cue_end")));
      }
    }
  }

  private static int number(Map<String, String> row, String field) {
    return Integer.parseInt(row.getOrDefault(field, "0"));
  }

  private static boolean isSuspicious(Article article, List<Gold> gold) {
    List<Span> marked =
        new QuotationFinder()
            .find(article).stream()
                .filter(q -> q.kind() != Quotation.Kind.INDIRECT)
                .map(Quotation::span)
                .toList();
    boolean suspicious = false;
    int missed = 0;
    for (Gold g : gold) {
      Span words = span(article, g.start(), g.end());
      missed += marked.stream().noneMatch(words::overlaps) ? 1 : 0;
      if (g.cueEnd() > 0) {
        Span cue = span(article, g.cueStart(), g.cueEnd());
        for (Span m : marked) {
          if (m.contains(cue) && !words.contains(cue)) {
            System.out.printf(
                "%s: \"%s\" inside %s%n", article.id(), article.text(cue), article.text(m));
            suspicious = true;
          }
        }
      }
    }
    if (gold.size() > 1 && missed * 2 > gold.size()) {
      System.out.printf(
          "%s: %d of %d direct quotations missed%n", article.id(), missed, gold.size());
      suspicious = true;
    }
    return suspicious;
  }

  private static Span span(Article article, int start, int end) {
    int from = article.text().offsetByCodePoints(0, start);
    return new Span(from, article.text().offsetByCodePoints(from, end - start));
  }
}
