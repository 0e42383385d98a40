package synoptic.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.claim.compare.Comparer;
import synoptic.format.reader.ArticleReader;
import synoptic.quotation.Attribution;
import synoptic.quotation.Cue;
import synoptic.quotation.Extent;
import synoptic.quotation.Quotation;
import synoptic.quotation.Speaker;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.quotation.people.People;
import synoptic.story.grouping.StoryGrouper;
import synoptic.text.JsonRows;
import synoptic.text.Span;

/**
 * Development tool: stories, lineages and claims of a folder of articles as JSON Lines for the
 * scorer.
 *
 * <p>Arguments: the folder, the folder to write to, and optionally annotated quotations to use
 * instead of found ones.
 */
final class CompareSeeds {
  private CompareSeeds() {}

  public static void main(String[] args) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (var paths = Files.list(Path.of(args[0]))) {
      for (Path path : paths.sorted().toList()) {
        files.add(new SourceFile(path.getFileName().toString(), Files.readAllBytes(path)));
      }
    }
    List<Article> articles = new ArticleReader().read(files).value();
    List<Quotation> quotations =
        args.length > 2
            ? annotated(Path.of(args[2]))
            : articles.stream().flatMap(a -> new QuotationFinder().find(a).stream()).toList();
    People people = People.of(quotations, new TreeMap<>());
    var texts = new TreeMap<String, Article>();
    articles.forEach(a -> texts.put(a.id(), a));
    Path out = Path.of(args[1]);
    try (var claims = json(out.resolve("c.jsonl"));
        var lineages = json(out.resolve("l.jsonl"));
        var stories = json(out.resolve("s.jsonl"))) {
      for (var story : new StoryGrouper().group(articles)) {
        Comparison comparison = new Comparer().compare(story, quotations, people);
        for (Article article : story.articles()) {
          pair(stories, article.id(), "story", story.id());
        }
        for (Lineage lineage : comparison.lineages()) {
          for (String article : lineage.articles()) {
            pair(lineages, article, "lineage", lineage.id());
          }
          lineage
              .evidence()
              .forEach(e -> System.out.println("LINEAGE " + lineage.articles() + " " + e));
        }
        for (Claim claim : comparison.claims()) {
          claims.writeStartObject();
          claims.writeStringField("id", claim.id());
          claims.writeArrayFieldStart("members");
          if (claim.witnesses().size() > 1) {
            System.out.println("\n" + claim.id() + "  lineages " + claim.lineages());
          }
          for (Witness witness : claim.witnesses()) {
            place(claims, witness.article(), witness.span());
            if (claim.witnesses().size() > 1) {
              Article article = text(texts, witness.article());
              System.out.println(
                  "  "
                      + article.id().substring(0, 3)
                      + " "
                      + article.text(witness.span())
                      + (witness.repeats().isEmpty()
                          ? ""
                          : "  REPEATS " + witness.repeats().stream().map(article::text).toList()));
              for (Variant v : witness.variants()) {
                System.out.println(
                    "        "
                        + v.kind()
                        + " "
                        + text(texts, claim.base().article()).text(v.base())
                        + " -> "
                        + article.text(v.reading()));
              }
            }
          }
          claims.writeEndArray();
          if (claim.witnesses().size() > 1) {
            claim.receipts().stream()
                .map(Link::judgement)
                .forEach(
                    r ->
                        System.out.printf(
                            "      %.3f %s %s%n", r.score(), r.conflicts(), r.reasons()));
          }
          discrepancies(claims, claim.discrepancies(), texts);
          claims.writeEndObject();
          claims.writeRaw('\n');
        }
        for (Discrepancy discrepancy : comparison.discrepancies()) {
          System.out.println("STORY");
          claims.writeStartObject();
          claims.writeArrayFieldStart("members");
          claims.writeEndArray();
          discrepancies(claims, List.of(discrepancy), texts);
          claims.writeEndObject();
          claims.writeRaw('\n');
        }
      }
    }
  }

  private static Article text(TreeMap<String, Article> texts, String id) {
    Article article = texts.get(id);
    if (article == null) {
      throw new IllegalArgumentException(id);
    }
    return article;
  }

  private static void discrepancies(
      JsonGenerator json, List<Discrepancy> found, TreeMap<String, Article> texts)
      throws IOException {
    json.writeArrayFieldStart("discrepancies");
    for (Discrepancy discrepancy : found) {
      json.writeStartObject();
      json.writeStringField("kind", discrepancy.kind().name());
      json.writeArrayFieldStart("readings");
      System.out.print("    DISCREPANCY " + discrepancy.kind());
      for (var reading : discrepancy.readings()) {
        place(json, reading.article(), reading.span());
        System.out.print(
            " | "
                + reading.article().substring(0, 3)
                + " "
                + text(texts, reading.article()).text(reading.span()));
      }
      System.out.println();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(JsonGenerator json, String article, Span span) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", article);
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeEndObject();
  }

  private static void pair(JsonGenerator json, String article, String key, String value)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("article", article);
    json.writeStringField(key, value);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static JsonGenerator json(Path path) throws IOException {
    return new JsonFactory()
        .createGenerator(Files.newBufferedWriter(path))
        .setRootValueSeparator(null);
  }

  private static List<Quotation> annotated(Path path) throws IOException {
    List<Quotation> quotations = new ArrayList<>();
    for (var row : JsonRows.read(path)) {
      String kind = row.getOrDefault("kind", "").toUpperCase(java.util.Locale.ROOT);
      if (kind.equals("SCARE")) {
        continue;
      }
      Span span = new Span(number(row, "start"), number(row, "end"));
      Span mention = span(row, "mention_start", "mention_end");
      String speaker = row.getOrDefault("speaker", "");
      Attribution attribution =
          speaker.isEmpty() || mention == null
              ? new Attribution.NotStated()
              : speaker.startsWith("unnamed")
                  ? new Attribution.Anonymous(mention)
                  : new Attribution.Named(new Speaker(speaker, null), mention);
      Span cue = span(row, "cue_start", "cue_end");
      quotations.add(
          new Quotation(
              row.getOrDefault("id", ""),
              new Extent(
                  row.getOrDefault("file", ""),
                  span,
                  null,
                  span(row, "context_start", "context_end")),
              Quotation.Kind.valueOf(kind),
              attribution,
              cue == null ? null : new Cue(cue, Cue.Force.SPEECH)));
    }
    quotations.sort(Comparator.comparing(Quotation::article).thenComparing(Quotation::span));
    return quotations;
  }

  private static int number(java.util.Map<String, String> row, String key) {
    return Integer.parseInt(row.getOrDefault(key, ""));
  }

  private static @org.jspecify.annotations.Nullable Span span(
      java.util.Map<String, String> row, String start, String end) {
    return row.getOrDefault(start, "null").equals("null")
        ? null
        : new Span(number(row, start), number(row, end));
  }
}
