package synoptic.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Utterances;
import synoptic.claim.unit.Unit;
import synoptic.text.Span;

/**
 * Two words in common say no one thing: "I signed the bill" and "his decision to sign the bill";
 * nor does a name alone: "Mayor Ada Quill denied that" and "Mayor Ada Quill was angry". A name
 * counts once, however many words it has, unless both tell what it does.
 */
final class EvidenceRule implements JoiningRule {
  /** Words of meaning and names that two passages share, unless they share all that they have. */
  private static final int SHARED = 3;

  /** Words from a name to what it does, an auxiliary before it. */
  private static final int VERB = 2;

  @Override
  public double apply(Collation pair, double score) {
    List<String> first = telling(pair.base());
    List<String> second = telling(pair.reading());
    List<String> shared = first.stream().filter(second::contains).toList();
    Set<String> plain =
        Stream.concat(plain(pair.base()), plain(pair.reading()))
            .filter(shared::contains)
            .collect(Collectors.toSet());
    int further =
        Math.max(
            further(pair.base(), shared, plain).size(),
            further(pair.reading(), shared, plain).size());
    boolean isEnough = !plain.isEmpty() && shared.size() - further >= SHARED;
    return isEnough || first.equals(second) || pair.hasMarkedRun() ? score : 0;
  }

  @Override
  public String reason() {
    return "evidence";
  }

  private static List<String> telling(Unit unit) {
    return Utterances.telling(unit, unit.words());
  }

  /** Those of the shared words that only go on with a name of which nothing is told. */
  private static Set<String> further(Unit unit, List<String> shared, Set<String> plain) {
    Set<String> further = new HashSet<>();
    List<Span> words = unit.words();
    for (int i = 0; i < words.size(); i++) {
      int end = i;
      while (end < words.size()
          && isName(unit, words.get(end))
          && (end == i || words.get(end).start() - words.get(end - 1).end() == 1)) {
        end++;
      }
      List<Span> told = words.subList(end, Math.min(words.size(), end + VERB));
      List<Span> name = words.subList(i, end);
      if (name.size() > 1 && Utterances.telling(unit, told).stream().noneMatch(plain::contains)) {
        Utterances.telling(unit, name).stream()
            .filter(w -> shared.contains(w) && !plain.contains(w))
            .skip(1)
            .forEach(further::add);
      }
      i = Math.max(i, end - 1);
    }
    return further;
  }

  /** What is no part of a name, by its first letter. */
  private static Stream<String> plain(Unit unit) {
    List<Span> words = unit.words().stream().filter(w -> !isName(unit, w)).toList();
    return Utterances.telling(unit, words).stream();
  }

  private static boolean isName(Unit unit, Span word) {
    return Character.isUpperCase(unit.text(word).codePointAt(0));
  }
}
