package synoptic.claim;

import java.util.List;
import java.util.stream.Stream;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Utterances;
import synoptic.claim.unit.Unit;
import synoptic.text.Span;

/**
 * Two words in common say no one thing: "I signed the bill" and "his decision to sign the bill";
 * nor does a name alone: "Mayor Ada Quill denied that" and "Mayor Ada Quill was angry".
 */
final class EvidenceRule implements JoiningRule {
  /** Words of meaning that two passages share, unless they share all that they have. */
  private static final int SHARED = 3;

  @Override
  public double apply(Collation pair, double score) {
    List<String> first = telling(pair.base());
    List<String> second = telling(pair.reading());
    List<String> shared = first.stream().filter(second::contains).toList();
    boolean isEnough =
        shared.size() >= SHARED
            && Stream.concat(plain(pair.base()), plain(pair.reading())).anyMatch(shared::contains);
    return isEnough || first.equals(second) || pair.hasMarkedRun() ? score : 0;
  }

  private static List<String> telling(Unit unit) {
    return Utterances.telling(unit, unit.words());
  }

  /** What is no part of a name, by its first letter. */
  private static Stream<String> plain(Unit unit) {
    List<Span> words =
        unit.words().stream()
            .filter(w -> !Character.isUpperCase(unit.text(w).codePointAt(0)))
            .toList();
    return Utterances.telling(unit, words).stream();
  }
}
