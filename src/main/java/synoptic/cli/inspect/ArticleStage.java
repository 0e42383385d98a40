package synoptic.cli.inspect;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.cli.console.Excerpt;
import synoptic.cli.console.JsonLines;
import synoptic.cli.press.Pipeline;
import synoptic.text.WordLists;

/** {@code inspect articles}. */
final class ArticleStage implements Stage {
  private static final WordLists SAY = WordLists.read(ArticleStage.class, "diagnostics.txt");

  private static final int SHOWN = 72;

  @Override
  public Stream<SequencedMap<String, @Nullable Object>> rows(
      Pipeline pipeline, List<Article> articles) {
    return articles.stream().map(ArticleStage::row);
  }

  static SequencedMap<String, @Nullable Object> row(Article article) {
    Metadata of = article.metadata();
    return JsonLines.object(
        "id", article.id(),
        "path", article.provenance().path(),
        "title", of.title(),
        "outlet", of.outlet() == null ? null : of.outlet().name(),
        "authors", of.authors(),
        "published", of.published(),
        "updated", of.updated(),
        "language", of.language(),
        "url", of.url(),
        "section", of.section(),
        "origin", of.origins().stream().map(Origin::name).toList(),
        "incomplete", of.incomplete(),
        "also", article.provenance().also(),
        "versionOf", article.provenance().versionOf(),
        "retrieved", article.provenance().filing().retrieved(),
        "byEditor",
            article.provenance().filing().byEditor().stream().map(ArticleStage::name).toList(),
        "text", article.text());
  }

  @Override
  public void print(Pipeline pipeline, List<Article> articles, PrintWriter out) {
    for (Article article : articles) {
      Metadata of = article.metadata();
      out.println(article.id());
      field(out, "title", of.title());
      field(out, "outlet", of.outlet() == null ? null : of.outlet().name());
      field(out, "authors", of.authors().isEmpty() ? null : String.join(", ", of.authors()));
      field(out, "published", of.published());
      field(out, "updated", of.updated());
      field(out, "language", of.language());
      field(out, "url", of.url());
      field(out, "section", of.section());
      of.origins().forEach(origin -> field(out, "origin", origin.name()));
      if (of.incomplete()) {
        field(out, "incomplete", SAY.say("only-part"));
      }
      article.provenance().also().forEach(also -> field(out, "also", also));
      String earlier = article.provenance().versionOf();
      if (earlier != null) {
        field(out, SAY.say("version-of"), earlier);
      }
      article.provenance().filing().byEditor().forEach(f -> field(out, "byEditor", name(f)));
      for (Block block : article.blocks()) {
        String name = name(block.role()).replace('_', ' ');
        out.printf("  %-12s%s%n", name, Excerpt.of(article.text(block.span()), SHOWN));
      }
      article
          .intrusions()
          .forEach(s -> field(out, "intrusion", Excerpt.of(article.text(s), SHOWN)));
      out.println();
    }
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static void field(PrintWriter out, String name, @Nullable String value) {
    out.printf("  %-12s%s%n", name + ":", value == null ? SAY.say("stated") : value);
  }
}
