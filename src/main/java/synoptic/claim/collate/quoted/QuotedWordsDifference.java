package synoptic.claim.collate.quoted;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.Kind;
import synoptic.claim.collate.Utterances;
import synoptic.language.Language;
import synoptic.story.word.Stems;

/**
 * Words within quotation marks that another article quotes otherwise: a word for another, or a part
 * of a sentence that is gone without an ellipsis. Only of what is surely one utterance, and only
 * where neither article prints the other's words somewhere else.
 */
public final class QuotedWordsDifference implements Kind {
  /** Share of the shorter one's words that both have in one order: less is another utterance. */
  private static final double SAME = 0.7;

  /** Words of meaning among them. */
  private static final int TELLING = 3;

  /** Changes of one utterance up to which they are slips, and not another translation. */
  private static final int SLIPS = 2;

  private static final Pattern TRANSLATED = Language.ENGLISH.lists("quoted").anyOf("translated");

  @Override
  public List<Conflict> in(Collation pair) {
    Said base = Said.of(pair.base());
    Said reading = Said.of(pair.reading());
    if (base == null || reading == null) {
      return List.of();
    }
    List<Swap> swaps = Swap.between(base, reading);
    List<Swap> real = swaps.stream().filter(Swap::isReal).toList();
    return !real.isEmpty()
            && real.size() <= SLIPS
            && isOne(base, reading, swaps)
            && !Utterances.areOfTwo(pair.base(), pair.reading())
            && !isTranslated(pair)
            && !isPrintedToo(base, reading)
            && !isPrintedToo(reading, base)
        ? real.stream()
            .filter(Swap::isNowhereElse)
            .map(Swap::conflict)
            .filter(c -> pair.conflicts().stream().noneMatch(g -> overlap(g, c)))
            .toList()
        : List.of();
  }

  /** Whether an article says that it prints a translation. */
  private static boolean isTranslated(Collation pair) {
    return TRANSLATED.matcher(pair.base().article().text()).find()
        || TRANSLATED.matcher(pair.reading().article().text()).find();
  }

  /**
   * Whether the article of one prints all of the other too, at another place: then somebody said it
   * in both ways.
   */
  private static boolean isPrintedToo(Said said, Said other) {
    return Collections.indexOfSubList(said.keys(), other.keys()) < 0
        ? Printed.prints(said.unit().article(), other.keys())
        : Printed.printsBeside(said.unit().article(), said.span(), other.keys());
  }

  /** Whether a guard has found it already, as something worse. */
  private static boolean overlap(Conflict guarded, Conflict quoted) {
    return guarded.base().overlaps(quoted.base()) || guarded.reading().overlaps(quoted.reading());
  }

  private static boolean isOne(Said base, Said reading, List<Swap> swaps) {
    List<String> kept = new java.util.ArrayList<>(base.keys());
    for (int i = swaps.size() - 1; i >= 0; i--) {
      kept.subList(swaps.get(i).from(), swaps.get(i).to()).clear();
    }
    int shorter = Math.min(base.words().size(), reading.words().size());
    return kept.size() >= SAME * shorter
        && kept.stream().filter(w -> !Stems.isSlight(w)).distinct().count() >= TELLING;
  }
}
