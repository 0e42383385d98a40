package synoptic.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.stream.Collectors;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Role;
import synoptic.article.SourceFile;
import synoptic.text.Fold;

/** Ids from content: the first words of the earliest article and a short hash of its text. */
final class StoryIds {
  private static final int WORDS = 6;
  private static final int LONGEST_WORD = 20;
  private static final int HASH = 6;

  private StoryIds() {}

  static String of(Article earliest) {
    String title = earliest.metadata().title();
    String words =
        title != null
            ? title
            : earliest.blocks().stream()
                .filter(b -> b.role().isProse() || b.role() == Role.HEADLINE)
                .map(Block::span)
                .map(earliest::text)
                .findFirst()
                .orElse("");
    String folded = Fold.of(words);
    String readable =
        Arrays.stream(folded.split("[^a-z0-9]+"))
            .filter(w -> !w.isEmpty() && w.length() <= LONGEST_WORD)
            .limit(WORDS)
            .collect(Collectors.joining("-"));
    String hash = SourceFile.sha256(earliest.text().getBytes(UTF_8)).substring(0, HASH);
    return readable.isEmpty() ? "story-" + hash : readable + '-' + hash;
  }
}
