package synoptic.cli.inspect;

import java.io.PrintWriter;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.cli.press.Pipeline;

/** What a stage yielded, to be looked at: as rows for programs, as text for people. */
interface Stage {
  /** The rows of JSON Lines, as the README documents them. */
  Stream<SequencedMap<String, @Nullable Object>> rows(Pipeline pipeline, List<Article> articles);

  void print(Pipeline pipeline, List<Article> articles, PrintWriter out);
}
