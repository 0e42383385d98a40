package synoptic.format.webpage.text;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import synoptic.article.Metadata;
import synoptic.format.webpage.chunk.Chunk;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/** Signs that what was read of a page is not its article, or not all of it. */
public final class PageWarnings {
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

  /** Units of sentences from which a text in one element with its headline is its article. */
  private static final int UNDER_TITLE = 200;

  /** Units of the words that show where a part begins. */
  private static final int OPENING = 48;

  private static final WordLists SAY = WordLists.read(PageWarnings.class, "diagnostics.txt");

  private PageWarnings() {}

  public static List<Diagnostic> of(String id, Extraction found, Metadata stated) {
    Problem problem = found.chunks().isEmpty() ? null : problem(found, stated.title());
    if (problem == null) {
      return List.of();
    }
    int kept = length(found.chunks(), c -> true);
    Chunk part = found.chunks().stream().filter(problem.part).findFirst().orElseThrow();
    String said =
        String.join(
            " ",
            SAY.say("page", found.visible(), kept, opening(part), PageParts.name(part.box())),
            SAY.say(problem.key),
            left(found.rest()));
    return List.of(Diagnostic.warning(id, said, SAY.say("page-remedy")));
  }

  /**
   * What is wrong with what was taken.
   *
   * @param key of what is said of it
   * @param part whether a chunk is of the part that is wrong
   */
  private record Problem(String key, Predicate<Chunk> part) {
    Problem(String key) {
      this(key, c -> true);
    }
  }

  /** What asks for consent in the text of a page that is on something else; null for nothing. */
  private static @Nullable Problem consent(Extraction found, @Nullable String title, int kept) {
    if (title != null && Notices.isOnConsent(title) || opensOnConsent(found)) {
      return null;
    }
    if (2 * length(found.chunks(), PageWarnings::isConsent) > kept) {
      return new Problem("page-on-consent", PageWarnings::isConsent);
    }
    Predicate<Chunk> isSure = c -> Notices.isSurelyConsent(c.text());
    return length(found.chunks(), isSure) > CONSENT * kept
        ? new Problem("page-with-consent", isSure)
        : null;
  }

  private static @Nullable Problem problem(Extraction found, @Nullable String title) {
    int kept = length(found.chunks(), c -> true);
    int prose = length(found.chunks(), Chunk::isProse);

    if (found.visible() > SMALL && kept < LEAST * found.visible()) {
      return new Problem("page-little");
    }
    if (title != null
        && sharesNothing(found.chunks(), title)
        && !(prose > UNDER_TITLE && PageParts.areUnderTitle(found, title))) {
      return new Problem("page-of-no-title");
    }
    Problem consent = consent(found, title, kept);
    if (consent != null) {
      return consent;
    }
    if (found.isCut() || found.chunks().stream().anyMatch(c -> Notices.isStub(c.text()))) {
      return new Problem("page-cut");
    }
    boolean isOfLines = 2 * kept < found.visible() && kept < LINE * found.chunks().size();
    return found.visible() > SMALL && (prose < PROSE * kept || isOfLines)
        ? new Problem("page-of-no-sentences")
        : null;
  }

  /** Whether the first sentences are on consent and ask for none: then the article is on it. */
  private static boolean opensOnConsent(Extraction found) {
    return found.chunks().stream()
        .filter(Chunk::isProse)
        .limit(1)
        .anyMatch(c -> !isConsent(c) && Notices.isOnConsent(c.text()));
  }

  private static boolean isConsent(Chunk chunk) {
    return Notices.isConsent(chunk.text());
  }

  /** What was not taken: where most of its sentences stand. */
  private static String left(List<Chunk> rest) {
    List<Chunk> most = PageParts.most(rest.stream().filter(Chunk::isProse).toList());
    return most.isEmpty()
        ? SAY.say("page-whole")
        : SAY.say(
            "page-left",
            length(most, c -> true),
            opening(most.getFirst()),
            PageParts.name(most.getFirst().box()));
  }

  private static String opening(Chunk chunk) {
    String line = chunk.text().replaceAll("[\\s\\p{C}]+", " ").strip();
    if (line.length() <= OPENING) {
      return line;
    }
    int space = line.lastIndexOf(' ', OPENING);
    int end = space > 0 ? space : line.offsetByCodePoints(0, OPENING / 2);
    return line.substring(0, end) + " …";
  }

  private static int length(List<Chunk> chunks, Predicate<Chunk> some) {
    return chunks.stream().filter(some).mapToInt(Chunk::length).sum();
  }

  private static boolean sharesNothing(List<Chunk> chunks, String title) {
    Set<String> words = Subject.words(title);
    return words.size() > 2
        && chunks.stream()
            .filter(chunk -> !chunk.isHeading())
            .allMatch(chunk -> Collections.disjoint(Subject.words(chunk.text()), words));
  }
}
