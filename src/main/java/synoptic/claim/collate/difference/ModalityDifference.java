package synoptic.claim.collate.difference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.collate.Change;
import synoptic.claim.collate.ChangeKind;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.text.Span;
import synoptic.text.WordLists;

/** A word of possibility for one of necessity or certainty. */
final class ModalityDifference implements ChangeKind {
  private static final WordLists LISTS = Language.ENGLISH.lists("modality");
  private static final Set<String> POSSIBLE = LISTS.words("possibility");
  private static final Set<String> NECESSARY = LISTS.words("necessity");
  private static final Set<String> CERTAIN = LISTS.words("certainty");
  private static final Pattern ADVERB = LISTS.anyOf("adverbs");

  @Override
  public @Nullable Conflict of(Collation pair, Change change) {
    int base = modality(pair.base(), change.baseWords());
    int reading = modality(pair.reading(), change.readingWords());
    return base * reading < 0
            && isOfOneVerb(pair.base(), change.baseWords())
            && isOfOneVerb(pair.reading(), change.readingWords())
        ? new Conflict(Difference.MODALITY, change.base(), change.reading())
        : null;
  }

  /** Whether it brings no verb of its own: "will hit" and "could come near" are two acts. */
  private static boolean isOfOneVerb(Unit unit, List<Span> words) {
    return words.stream()
        .filter(w -> modality(unit, List.of(w)) == 0)
        .map(w -> unit.text(w).toLowerCase(Locale.ROOT))
        .allMatch(w -> ADVERB.matcher(w).matches());
  }

  /** -1 for possible, 1 for necessary or certain, 0 for none or a mixture. */
  private static int modality(Unit unit, List<Span> words) {
    Predicate<Set<String>> has =
        set -> words.stream().anyMatch(w -> set.contains(unit.text(w).toLowerCase(Locale.ROOT)));
    return (has.test(NECESSARY) || has.test(CERTAIN) ? 1 : 0) - (has.test(POSSIBLE) ? 1 : 0);
  }
}
