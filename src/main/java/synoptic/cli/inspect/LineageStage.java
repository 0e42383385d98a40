package synoptic.cli.inspect;

import java.io.PrintWriter;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.claim.Lineage;
import synoptic.cli.console.JsonLines;
import synoptic.cli.press.Pipeline;
import synoptic.text.WordLists;

/** {@code inspect lineages}. */
final class LineageStage implements Stage {
  private static final WordLists SAY = WordLists.read(LineageStage.class, "diagnostics.txt");

  @Override
  public Stream<SequencedMap<String, @Nullable Object>> rows(
      Pipeline pipeline, List<Article> articles) {
    return lineages(pipeline, articles).flatMap(LineageStage::rows);
  }

  static Stream<SequencedMap<String, @Nullable Object>> rows(Lineage lineage) {
    return lineage.articles().stream()
        .map(
            a ->
                JsonLines.object(
                    "article", a, "lineage", lineage.id(), "evidence", grounds(lineage)));
  }

  private static Stream<Lineage> lineages(Pipeline pipeline, List<Article> articles) {
    return pipeline.comparisons(articles).stream().flatMap(c -> c.lineages().stream());
  }

  private static List<Object> grounds(Lineage lineage) {
    return lineage.evidence().stream()
        .<Object>map(
            e -> {
              var credit = e.credit();
              return JsonLines.object(
                  "article",
                  e.article(),
                  "start",
                  credit == null ? null : credit.start(),
                  "end",
                  credit == null ? null : credit.end(),
                  "reason",
                  e.reason());
            })
        .toList();
  }

  @Override
  public void print(Pipeline pipeline, List<Article> articles, PrintWriter out) {
    lineages(pipeline, articles)
        .forEach(
            l -> {
              out.println(l.id());
              l.articles().forEach(a -> out.println("    " + a));
              l.evidence()
                  .forEach(e -> out.println("    " + SAY.say("because", e.article(), e.reason())));
            });
  }
}
