package synoptic.format;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.article.Metadata;
import synoptic.text.Diagnostic;

/** Signs that what was read of a page is not its article, or not all of it. */
final class PageWarnings {
  /** Share of a page's text that an article at least has. */
  private static final double LEAST = 0.1;

  /** Share of the text read that prose at least has; forms and lists of links have less. */
  private static final double PROSE = 0.25;

  /** Share of the text read from which what it says of cookies is worth a word. */
  private static final double CONSENT = 0.04;

  /** Units; a line of less, on the mean, is a cell or a label: sentences have 100 and more. */
  private static final int LINE = 35;

  /** Units; a page with less text than this has no other to take. */
  private static final int SMALL = 1_000;

  private PageWarnings() {}

  static List<Diagnostic> of(String id, MainText.Found found, Metadata stated) {
    int kept = found.chunks().stream().mapToInt(Chunk::length).sum();
    String problem = problem(found, stated.title(), kept);
    return problem == null || kept == 0
        ? List.of()
        : List.of(
            Diagnostic.warning(
                id,
                "Of "
                    + found.visible()
                    + " characters of the page "
                    + kept
                    + " were taken, "
                    + problem,
                "Check that there is one, or save its text as .txt."));
  }

  private static @Nullable String problem(MainText.Found found, @Nullable String title, int kept) {
    int prose = length(found, c -> c.isProse());
    int consent = length(found, c -> Notices.isConsent(c.text()));
    if (found.visible() > SMALL && kept < LEAST * found.visible()) {
      return "less than a tenth.";
    }
    if (title != null && sharesNothing(found.chunks(), title)) {
      return "and none of the words of its title.";
    }
    boolean isOnConsent = title != null && Notices.isOnConsent(title);
    if (2 * consent > kept && !isOnConsent) {
      return "and most of it is on cookies.";
    }
    if (consent > CONSENT * kept && !isOnConsent) {
      return "and a text on cookies is in it.";
    }
    boolean isOfLines = 2 * kept < found.visible() && kept < LINE * found.chunks().size();
    return found.visible() > SMALL && (prose < PROSE * kept || isOfLines)
        ? "and little of it is sentences."
        : null;
  }

  private static int length(MainText.Found found, java.util.function.Predicate<Chunk> some) {
    return found.chunks().stream().filter(some).mapToInt(Chunk::length).sum();
  }

  private static boolean sharesNothing(List<Chunk> chunks, String title) {
    Set<String> words = words(title);
    return words.size() > 2
        && chunks.stream()
            .filter(chunk -> !chunk.isHeading())
            .noneMatch(chunk -> words(chunk.text()).stream().anyMatch(words::contains));
  }

  /** Words of four letters or more. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 3) {
        words.add(word);
      }
    }
    return words;
  }
}
