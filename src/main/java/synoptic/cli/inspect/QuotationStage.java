package synoptic.cli.inspect;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.cli.console.Excerpt;
import synoptic.cli.console.JsonLines;
import synoptic.cli.press.Pipeline;
import synoptic.quotation.Attribution;
import synoptic.quotation.Cue;
import synoptic.quotation.Quotation;
import synoptic.quotation.Speaker;
import synoptic.text.Lines;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * {@code inspect quotations}.
 *
 * @param all whether those whose cue is not one of speech are shown too
 */
record QuotationStage(boolean all) implements Stage {
  private static final WordLists SAY = WordLists.read(QuotationStage.class, "diagnostics.txt");

  private static final int SHOWN = 100;

  @Override
  public Stream<SequencedMap<String, @Nullable Object>> rows(
      Pipeline pipeline, List<Article> articles) {
    return articles.stream().flatMap(a -> shown(pipeline, a).map(q -> row(a, q)));
  }

  private Stream<Quotation> shown(Pipeline pipeline, Article article) {
    return pipeline.quotations(List.of(article)).stream().filter(q -> all || q.isSpeech());
  }

  static SequencedMap<String, @Nullable Object> row(Article article, Quotation quotation) {
    Span clause = quotation.clause();
    return JsonLines.object(
        "id", quotation.id(),
        "article", quotation.article(),
        "start", quotation.span().start(),
        "end", quotation.span().end(),
        "text", article.text(quotation.span()),
        "kind", name(quotation.kind()),
        "clause",
            clause == null ? null : JsonLines.object("start", clause.start(), "end", clause.end()),
        "speaker", speaker(article, quotation.attribution()),
        "byEditor", quotation.byEditor().stream().map(QuotationStage::name).toList(),
        "cue", cue(article, quotation.cue()),
        "via", quotation.via(),
        "utterance", quotation.utterance());
  }

  private static @Nullable Object speaker(Article article, Attribution attribution) {
    return switch (attribution) {
      case Attribution.Named named -> speaker(article, "named", named.speaker(), named.mention());
      case Attribution.Anonymous anonymous ->
          speaker(
              article,
              anonymous.isDocument() ? "document" : "anonymous",
              null,
              anonymous.mention());
      case Attribution.NotStated none -> null;
    };
  }

  private static Object speaker(
      Article article, String kind, @Nullable Speaker speaker, @Nullable Span mention) {
    return JsonLines.object(
        "kind", kind,
        "name", speaker == null ? null : speaker.name(),
        "role", speaker == null ? null : speaker.role(),
        "mention", mention == null ? null : article.text(mention),
        "start", mention == null ? null : mention.start(),
        "end", mention == null ? null : mention.end());
  }

  private static @Nullable Object cue(Article article, @Nullable Cue cue) {
    if (cue == null) {
      return null;
    }
    Span span = cue.span();
    return JsonLines.object("text", article.text(span), "start", span.start(), "end", span.end());
  }

  @Override
  public void print(Pipeline pipeline, List<Article> articles, PrintWriter out) {
    for (Article article : articles) {
      Lines lines = new Lines(article.text());
      shown(pipeline, article).forEach(q -> print(article, lines, q, out));
    }
  }

  private static void print(Article article, Lines lines, Quotation quotation, PrintWriter out) {
    int at = quotation.span().start();
    out.printf(
        "%s:%d:%d: %s, %s%n",
        article.id(),
        lines.line(at),
        lines.column(at),
        name(quotation.kind()),
        who(article, quotation.attribution()));
    out.printf("    %s%n", Excerpt.of(article.text(quotation.span()), SHOWN));
  }

  private static String who(Article article, Attribution attribution) {
    return switch (attribution) {
      case Attribution.Named named -> {
        String role = named.speaker().role();
        yield Excerpt.of(named.speaker().name() + (role == null ? "" : " (" + role + ")"), SHOWN);
      }
      case Attribution.Anonymous anonymous ->
          SAY.say(
              anonymous.isDocument() ? "document" : "unnamed",
              Excerpt.of(article.text(anonymous.mention()), SHOWN));
      case Attribution.NotStated none -> SAY.say("speaker-stated");
    };
  }

  private static String name(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
