package synoptic.format.webpage.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import synoptic.article.Role;
import synoptic.format.webpage.chunk.Chunk;
import synoptic.format.webpage.chunk.EmbeddedPosts;

/** Words of a text that its page shows a second time, large and apart. */
final class PullQuotes {
  private static final Pattern NAMED = EmbeddedPosts.any("(?:^|[\\s_-])(?:", "pulled", ")");

  /** Letters and digits; what is shorter comes again by chance. */
  private static final int SHORTEST = 20;

  /** Quotations; a page with more is made of them. */
  private static final int MOST = 40;

  /** Levels from a text to the box that names itself. */
  private static final int LEVELS = 4;

  private PullQuotes() {}

  /** The chunks without those whose words another one has in its running text. */
  static List<Chunk> without(List<Chunk> chunks) {
    Set<Chunk> quotes = chunks.stream().filter(PullQuotes::mayBeOne).collect(Collectors.toSet());
    if (quotes.isEmpty() || quotes.size() > MOST) {
      return chunks;
    }
    List<String> running =
        chunks.stream()
            .filter(chunk -> chunk.role() == Role.BODY && !quotes.contains(chunk))
            .map(chunk -> letters(chunk.text()))
            .toList();
    return chunks.stream()
        .filter(chunk -> !quotes.contains(chunk) || !isAmong(letters(chunk.text()), running))
        .toList();
  }

  private static boolean mayBeOne(Chunk chunk) {
    return chunk.role() == Role.BLOCK_QUOTE || isNamed(chunk.box());
  }

  private static boolean isNamed(Element box) {
    Element at = box;
    for (int up = 0; at != null && up < LEVELS; up++, at = at.parent()) {
      if (NAMED.matcher(at.className()).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAmong(String words, List<String> running) {
    return words.length() >= SHORTEST && running.stream().anyMatch(text -> text.contains(words));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
