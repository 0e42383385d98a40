package synoptic.claim.collate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.unit.Unit;
import synoptic.story.Stems;
import synoptic.text.Span;

/** A name for another name. */
final class NameDifference implements ChangeKind {
  @Override
  public @Nullable Conflict of(Collation pair, Change change) {
    Unit base = pair.base();
    Unit reading = pair.reading();
    return isName(base, change.baseWords(), reading, change.readingWords())
            && isName(reading, change.readingWords(), base, change.baseWords())
            && !NameLikeness.alike(base.text(change.base()), reading.text(change.reading()))
        ? new Conflict(Difference.NAME, change.base(), change.reading())
        : null;
  }

  /**
   * Whether words are a name that the other passage does not give besides: all with capitals, no
   * titles, none at its start.
   */
  private static boolean isName(Unit unit, List<Span> words, Unit other, List<Span> instead) {
    Set<String> elsewhere =
        other.words().stream()
            .filter(w -> !instead.contains(w))
            .map(other::text)
            .filter(w -> Character.isUpperCase(w.charAt(0)))
            .flatMap(w -> Stems.of(w).stream())
            .collect(Collectors.toSet());
    return !words.isEmpty()
        && words.stream()
            .allMatch(
                w -> {
                  String word = unit.text(w);
                  return Character.isUpperCase(word.charAt(0))
                      && w.start() > unit.span().start()
                      && unit.article().text().charAt(w.start() - 1) != '['
                      && !Offices.isTitle(word)
                      && !DateDifference.isName(word)
                      && Stems.of(word).stream().noneMatch(elsewhere::contains)
                      && elsewhere.stream().noneMatch(stem -> NameLikeness.related(word, stem));
                });
  }
}
