package synoptic.claim.collate.difference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.Kind;
import synoptic.claim.unit.Unit;
import synoptic.story.word.Stems;
import synoptic.text.Punctuation;
import synoptic.text.Span;

/** A term in quotation marks that the other reading quotes in other words. */
final class TermDifference implements Kind {
  private static final Pattern FRAGMENT =
      Pattern.compile("[%1$s]([^%1$s\n]{2,60})[%1$s]".formatted(Punctuation.ENGLISH.doubles()));

  /**
   * Words of a quoted fragment up to which it is a term, and not a sentence that translators word
   * differently.
   */
  private static final int TERM = 4;

  /** Words beside a term that may have changed with it. */
  private static final int AROUND = 3;

  @Override
  public List<Conflict> in(Collation pair) {
    Span first = term(pair.base());
    Span second = term(pair.reading());
    if (first == null || second == null) {
      return List.of();
    }
    Set<String> stems = new LinkedHashSet<>(Stems.of(pair.base().text(first)));
    stems.retainAll(Stems.of(pair.reading().text(second)));
    return stems.isEmpty() && isAligned(pair, first, second)
        ? List.of(new Conflict(Difference.QUOTED_WORDS, first, second))
        : List.of();
  }

  /** Whether one stands where the other does: the words around both are the same. */
  private static boolean isAligned(Collation pair, Span first, Span second) {
    return pair.changes().stream()
        .filter(c -> c.base().overlaps(first) && c.reading().overlaps(second))
        .anyMatch(
            c ->
                outside(c.baseWords(), first) <= AROUND
                    && outside(c.readingWords(), second) <= AROUND);
  }

  private static long outside(List<Span> words, Span term) {
    return words.stream().filter(w -> !w.overlaps(term)).count();
  }

  /** The only fragment in quotation marks, if it is short. */
  private static @Nullable Span term(Unit unit) {
    Matcher m =
        FRAGMENT.matcher(unit.article().text()).region(unit.span().start(), unit.span().end());
    if (!m.find()) {
      return null;
    }
    Span only = new Span(m.start(1), m.end(1));
    return m.find() || unit.text(only).split(" ").length > TERM ? null : only;
  }
}
