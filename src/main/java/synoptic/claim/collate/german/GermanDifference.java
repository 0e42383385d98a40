package synoptic.claim.collate.german;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.collate.Change;
import synoptic.claim.collate.ChangeKind;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.Kind;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.text.Span;

/**
 * In what two German passages differ that are otherwise the same. Where any other word of meaning
 * stands in place of another, nothing is said.
 */
public final class GermanDifference implements Kind {
  /** The first that knows a change says what it is. */
  private static final List<ChangeKind> KINDS =
      List.of(
          new GermanTime(),
          new GermanDay(),
          new GermanNegation(),
          new GermanAmount(),
          new GermanOpposites(),
          new GermanModality(),
          new GermanNames());

  private static final Set<String> LIGHT = Language.GERMAN.lists("differences").words("light");

  @Override
  public List<Conflict> in(Collation pair) {
    List<Change> changes = pair.changes();
    List<Conflict> found =
        changes.stream().map(c -> conflict(pair, c)).filter(Objects::nonNull).distinct().toList();
    boolean isAlone =
        changes.stream().allMatch(c -> isSlight(pair, c) || isOf(c, found))
            && negations(found) <= 1
            && (negations(found) == 0 || isNothingElseDenied(pair));
    return found.stream()
        .map(c -> new Conflict(c.kind(), c.base(), c.reading(), isAlone && c.sure()))
        .toList();
  }

  private static @Nullable Conflict conflict(Collation pair, Change change) {
    return KINDS.stream()
        .map(kind -> kind.of(pair, change))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static long negations(List<Conflict> found) {
    return found.stream().filter(c -> c.kind() == Difference.NEGATION).count();
  }

  /** Whether the two have no negator but the one of which one has it and the other has not. */
  private static boolean isNothingElseDenied(Collation pair) {
    return GermanNegation.count(pair.base()) + GermanNegation.count(pair.reading()) <= 1;
  }

  /**
   * Whether no word of meaning stands in place of another: of one side all say little, or none is,
   * or both are one time of day.
   */
  private static boolean isSlight(Collation pair, Change change) {
    return areLight(pair.base(), change.baseWords())
        || areLight(pair.reading(), change.readingWords())
        || GermanTime.isOne(pair, change);
  }

  private static boolean areLight(Unit unit, List<Span> words) {
    return words.stream().allMatch(w -> LIGHT.contains(unit.text(w).toLowerCase(Locale.ROOT)));
  }

  private static boolean isOf(Change change, List<Conflict> found) {
    return found.stream()
        .anyMatch(c -> c.base().contains(change.base()) && c.reading().contains(change.reading()));
  }
}
