package synoptic.digest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.story.Stems;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * What the base reading says and no other reading does, so that it is not read as if all did: parts
 * between commas and the like of which the others have next to nothing.
 */
final class Alone {
  private static final Pattern PART = Pattern.compile("[^,;:—–]+");

  /** Words that say something, from which a part is a statement of its own. */
  private static final int STATEMENT = 3;

  /**
   * Share of such words in another reading below which the part is not in it. Looked at on the
   * seeds.
   */
  private static final double SHARED = 0.34;

  /**
   * The same where the other tells it in words of its own, of an addition: its main clause may be
   * what the other says otherwise.
   */
  private static final double RETOLD = 0.25;

  private static final Pattern ADDITION =
      Pattern.compile(
          "\\s*(?:who|whom|whose|which|where|when|while|because|although|\\p{L}+ing)\\b.*",
          Pattern.DOTALL);

  private Alone() {}

  /**
   * Such parts of a passage, in order, in units of its text; none where it is compared with
   * nothing, or all of it is such.
   */
  static List<Span> in(String passage, List<String> others, boolean retold) {
    List<Span> alone = new ArrayList<>();
    if (others.isEmpty()) {
      return alone;
    }
    boolean shares = false;
    List<Set<String>> known =
        others.stream().<Set<String>>map(o -> new HashSet<>(Stems.of(o))).toList();
    for (Matcher part = PART.matcher(passage); part.find(); ) {
      Span span = new Span(part.start(), part.end());
      List<String> telling =
          Words.in(passage, span).stream()
              .map(w -> w.of(passage))
              .filter(w -> !Stems.isSlight(w))
              .flatMap(w -> Stems.of(w).stream())
              .distinct()
              .toList();
      double most =
          known.stream()
              .mapToDouble(k -> telling.stream().filter(k::contains).count())
              .max()
              .orElse(0);
      if (telling.size() >= STATEMENT && isAlone(most / telling.size(), retold, span.of(passage))) {
        alone.add(span);
      } else {
        shares |= most > 0;
      }
    }
    return shares ? alone : List.of();
  }

  private static boolean isAlone(double shared, boolean retold, String part) {
    return retold ? shared < RETOLD && ADDITION.matcher(part).matches() : shared < SHARED;
  }
}
