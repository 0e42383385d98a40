package synoptic.quotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import synoptic.article.Article;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.text.Span;

/**
 * Development tool: runs the finder over texts and writes what it finds, for a scorer. {@code
 * GOLD.jsonl[.gz] PRED.jsonl} reads rows {@code {id, text}} and writes {@code {id, quotes:[…]}};
 * {@code --seeds FOLDER PRED.jsonl} reads text files and writes one row a quotation of speech;
 * {@code --time GOLD} runs four rounds, the first of them cold; {@code --show} prints what it finds
 * in standard input.
 */
public final class QuotationEvaluation {
  private QuotationEvaluation() {}

  public static void main(String[] args) throws IOException {
    if (args[0].equals("--show")) {
      show(new String(System.in.readAllBytes(), UTF_8));
    } else if (args[0].equals("--time")) {
      time(read(Path.of(args[1])));
    } else if (args[0].equals("--seeds")) {
      seeds(Path.of(args[1]), Path.of(args[2]));
    } else {
      corpus(Path.of(args[0]), Path.of(args[1]));
    }
  }

  private static void time(List<Article> articles) {
    var finder = new QuotationFinder();
    for (int round = 1; round <= 4; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long found = articles.stream().mapToLong(a -> finder.find(a).size()).sum();
      double seconds =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf(
          "round %d: %d quotations, %.0f articles a second of processor time%n",
          round, found, articles.size() / seconds);
    }
  }

  private static void show(String text) {
    Article article = Texts.article("text", text);
    for (Quotation q : new QuotationFinder().find(article)) {
      System.out.println(q.kind() + " [" + article.text(q.span()) + "]");
      System.out.println("  clause  " + (q.clause() == null ? null : article.text(q.clause())));
      Cue cue = q.cue();
      System.out.println(
          "  cue     " + (cue == null ? null : cue.force() + " " + article.text(cue.span())));
      Span mention = q.attribution().mention();
      System.out.println(
          "  speaker " + q.attribution() + (mention == null ? "" : " " + article.text(mention)));
    }
  }

  private static void corpus(Path gold, Path predictions) throws IOException {
    List<Article> articles = read(gold);
    var finder = new QuotationFinder();
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try (JsonGenerator out =
        new JsonFactory().createGenerator(Files.newBufferedWriter(predictions))) {
      out.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
      for (Article article : articles) {
        out.writeStartObject();
        out.writeStringField("id", article.id());
        out.writeArrayFieldStart("quotes");
        for (Quotation q : finder.find(article)) {
          Span span = q.clause() == null ? q.span() : q.clause();
          out.writeStartObject();
          out.writeNumberField("start", article.text().codePointCount(0, span.start()));
          out.writeNumberField("end", article.text().codePointCount(0, span.end()));
          out.writeStringField("kind", q.kind().name());
          Cue cue = q.cue();
          out.writeStringField("cue", cue == null ? "" : cue.span().of(article.text()));
          out.writeStringField("force", cue == null ? "NONE" : cue.force().name());
          speaker(out, article.text(), q);
          out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
      }
    }
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    System.err.printf(
        "%d articles in %.2f s of processor time, %.0f a second%n",
        articles.size(), seconds, articles.size() / seconds);
  }

  private static void speaker(JsonGenerator out, String text, Quotation q) throws IOException {
    Span mention = q.attribution().mention();
    if (q.speakerName() != null) {
      out.writeStringField("speaker", q.speakerName());
    }
    if (mention != null) {
      out.writeNumberField("speaker_start", text.codePointCount(0, mention.start()));
      out.writeNumberField("speaker_end", text.codePointCount(0, mention.end()));
    }
  }

  private static void seeds(Path folder, Path predictions) throws IOException {
    var finder = new QuotationFinder();
    List<Path> files;
    try (var paths = Files.list(folder)) {
      files = paths.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
    try (JsonGenerator out =
        new JsonFactory().createGenerator(Files.newBufferedWriter(predictions))) {
      out.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
      for (Path file : files) {
        Article article = Texts.article(file.getFileName().toString(), Files.readString(file));
        for (Quotation q : finder.find(article)) {
          if (q.isSpeech()) {
            out.writeStartObject();
            out.writeStringField("article", article.id());
            out.writeNumberField("start", q.span().start());
            out.writeNumberField("end", q.span().end());
            out.writeStringField("text", article.text(q.span()));
            out.writeStringField("kind", q.kind().name().toLowerCase(java.util.Locale.ROOT));
            out.writeObjectFieldStart("speaker");
            out.writeStringField("name", q.speakerName());
            out.writeEndObject();
            out.writeStringField("via", q.via());
            out.writeEndObject();
          }
        }
      }
    }
  }

  private static List<Article> read(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles.add(parse(line));
      }
    }
    return articles;
  }

  private static Article parse(String line) throws IOException {
    String id = "";
    String text = "";
    try (JsonParser json = new JsonFactory().createParser(line)) {
      json.nextToken();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "id" -> id = json.getText();
          case "text" -> text = json.getText();
          default -> json.skipChildren();
        }
      }
    }
    return Texts.article(id, text);
  }
}
