package synoptic.story;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Development tool: B-cubed scores of grouping by threshold. Arguments: JSON Lines of id, story,
 * date, title, text; {@code first} or {@code second} for one half of their topics.
 */
final class EvaluateStories {
  private EvaluateStories() {}

  public static void main(String[] args) throws IOException {
    var set = StorySet.read(Path.of(args[0]));
    if (args.length > 1) {
      set = set.half(args[1].equals("first"));
    }
    for (double threshold = 0.03; threshold < 0.13; threshold += 0.01) {
      System.out.printf("%.2f %s%n", threshold, set.score(threshold));
    }
  }
}
