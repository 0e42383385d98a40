package synoptic.format.webpage.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import synoptic.format.webpage.chunk.Chunk;
import synoptic.format.webpage.metadata.JsonLd;
import synoptic.format.webpage.metadata.Metas;

/** What a page says its article is on, in the words of its title and its description. */
final class Subject {
  /** Letters; shorter words are in every text, and later letters inflect. */
  private static final int SHORTEST = 4;

  private static final int STEM = 5;

  /** First letter of the scripts that write no spaces, and the letter after their last. */
  private static final char UNSPACED = '\u2E80';

  private static final char SPACED = '\uA000';

  /** Words from which a title says what its article is on. */
  private static final int LEAST = 3;

  /** Share of a title's words in a text of other matter at most, on 530 pages; what has it. */
  private static final double FOREIGN = 0.2;

  private static final double OWN = 0.5;

  private final Set<String> title;
  private final Set<String> all;

  private Subject(Set<String> title, Set<String> all) {
    this.title = title;
    this.all = all;
  }

  static Subject of(Document page, @Nullable String shown) {
    var metas = new Metas(page);
    var article = JsonLd.of(page).article();
    Set<String> title = new HashSet<>();
    add(title, shown, JsonLd.text(article, "headline"), metas.first("og:title"));
    Set<String> all = new HashSet<>(title);
    add(
        all,
        JsonLd.text(article, "description"),
        metas.first("og:description", "description", "twitter:description"));
    return new Subject(title, all);
  }

  private static void add(Set<String> words, @Nullable String... stated) {
    Arrays.stream(stated).filter(text -> text != null).forEach(text -> words.addAll(words(text)));
  }

  /** Whether hardly a word of the title is in the sentences of a text. */
  boolean isForeign(List<Chunk> chunks) {
    return title.size() >= LEAST && told(title, chunks) <= FOREIGN * title.size();
  }

  /** Whether a text has so much more of the words than another that the page is on it. */
  boolean isOf(List<Chunk> chunks, List<Chunk> other) {
    return told(title, chunks) >= OWN * title.size() && told(all, chunks) > 2 * told(all, other);
  }

  /** Whether a text has at least half as many of the words as another. */
  boolean isAlike(List<Chunk> chunks, List<Chunk> other) {
    return 2 * told(all, chunks) >= Math.max(1, told(all, other));
  }

  private static int told(Set<String> words, List<Chunk> chunks) {
    Set<String> told = new HashSet<>();
    for (Chunk chunk : chunks) {
      if (chunk.isProse()) {
        words(chunk.text()).stream().filter(words::contains).forEach(told::add);
      }
    }
    return told.size();
  }

  /** The stems of words, and each two letters of scripts that write no spaces. */
  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      boolean isUnspaced = word.chars().anyMatch(c -> c >= UNSPACED && c < SPACED);
      if (isUnspaced) {
        for (int i = 0; i + 2 <= word.length(); i++) {
          words.add(word.substring(i, i + 2));
        }
      } else if (word.length() >= SHORTEST) {
        words.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return words;
  }
}
