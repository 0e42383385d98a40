package synoptic.cli.inspect;

import java.io.PrintWriter;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.cli.console.JsonLines;
import synoptic.cli.press.Pipeline;
import synoptic.story.Story;

/** {@code inspect stories}. */
final class StoryStage implements Stage {
  @Override
  public Stream<SequencedMap<String, @Nullable Object>> rows(
      Pipeline pipeline, List<Article> articles) {
    return pipeline.stories(articles).stories().stream().flatMap(StoryStage::rows);
  }

  static Stream<SequencedMap<String, @Nullable Object>> rows(Story story) {
    return story.articles().stream()
        .map(a -> JsonLines.object("article", a.id(), "story", story.id()));
  }

  @Override
  public void print(Pipeline pipeline, List<Article> articles, PrintWriter out) {
    for (var story : pipeline.stories(articles).stories()) {
      out.println(story.id());
      story.articles().forEach(a -> out.println("    " + a.id()));
    }
  }
}
