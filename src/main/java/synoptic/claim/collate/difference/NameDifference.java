package synoptic.claim.collate.difference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.collate.Change;
import synoptic.claim.collate.ChangeKind;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.name.NameLikeness;
import synoptic.claim.collate.name.Offices;
import synoptic.claim.collate.quantity.Calendar;
import synoptic.claim.unit.Unit;
import synoptic.quotation.people.People;
import synoptic.story.word.Stems;
import synoptic.text.Span;
import synoptic.text.Words;

/** A name for another name. */
public final class NameDifference implements ChangeKind {
  @Override
  public @Nullable Conflict of(Collation pair, Change change) {
    return areOthers(pair, change)
            && isSure(pair.base(), change.baseWords())
            && isSure(pair.reading(), change.readingWords())
        ? new Conflict(Difference.NAME, change.base(), change.reading(), areOfTwo(pair, change))
        : null;
  }

  /**
   * Whether two names are surely of two: both a person's in full, or neither printed in the article
   * that has the other.
   */
  private static boolean areOfTwo(Collation pair, Change change) {
    return isInFull(pair.base(), change.baseWords())
            && isInFull(pair.reading(), change.readingWords())
        || !isKnown(pair.base(), pair.reading(), change.readingWords())
            && !isKnown(pair.reading(), pair.base(), change.baseWords());
  }

  private static boolean isInFull(Unit unit, List<Span> words) {
    List<Span> name = name(unit, words);
    return name.size() > 1 && People.isPersonal(unit.text(name.getFirst().cover(name.getLast())));
  }

  /**
   * Whether an article prints the name that another has in its place, or a part of it, so that both
   * may be names of one: "the Saints" and "New Orleans".
   */
  private static boolean isKnown(Unit unit, Unit other, List<Span> words) {
    Set<String> known = new HashSet<>();
    Words.in(unit.article().text(), new Span(0, unit.article().text().length())).stream()
        .map(unit::text)
        .filter(w -> Character.isUpperCase(w.charAt(0)))
        .forEach(w -> known.addAll(Stems.of(w)));
    return name(other, words).stream()
        .flatMap(w -> Stems.of(other.text(w)).stream())
        .anyMatch(known::contains);
  }

  /** Whether two passages may be of two whom no sure difference tells apart. */
  public static boolean mayBeOfTwo(Collation pair) {
    return pair.changes().stream().anyMatch(c -> isHidden(pair, c));
  }

  /**
   * Whether a change is of names that stand at the start of a passage, where a word that is one
   * elsewhere in its article may still be none: no difference is sure, and no agreement.
   */
  private static boolean isHidden(Collation pair, Change change) {
    return areOthers(pair, change)
        && !(isSure(pair.base(), change.baseWords())
            && isSure(pair.reading(), change.readingWords()))
        && isElsewhere(pair.base(), change.baseWords())
        && isElsewhere(pair.reading(), change.readingWords());
  }

  private static boolean areOthers(Collation pair, Change change) {
    Unit base = pair.base();
    Unit reading = pair.reading();
    return isName(base, change.baseWords(), reading, change.readingWords())
        && isName(reading, change.readingWords(), base, change.baseWords())
        && !NameLikeness.alike(base.text(change.base()), reading.text(change.reading()))
        && !NameLikeness.abbreviates(base.text(change.base()), reading.text(change.reading()));
  }

  /**
   * Whether words are a name that the other passage does not give besides: all with capitals,
   * titles before them aside.
   */
  private static boolean isName(Unit unit, List<Span> words, Unit other, List<Span> instead) {
    Set<String> elsewhere =
        other.words().stream()
            .filter(w -> !instead.contains(w))
            .map(other::text)
            .filter(w -> Character.isUpperCase(w.charAt(0)))
            .flatMap(w -> Stems.of(w).stream())
            .collect(Collectors.toSet());
    List<Span> name = name(unit, words);
    return !name.isEmpty()
        && name.stream()
            .allMatch(
                w -> {
                  String word = unit.text(w);
                  return Character.isUpperCase(word.charAt(0))
                      && unit.article().text().charAt(Math.max(0, w.start() - 1)) != '['
                      && !Offices.isTitle(word)
                      && !Calendar.isName(word)
                      && Stems.of(word).stream().noneMatch(elsewhere::contains)
                      && elsewhere.stream().noneMatch(stem -> NameLikeness.related(word, stem));
                });
  }

  /** The words without those that stand before a name and are no part of it. */
  private static List<Span> name(Unit unit, List<Span> words) {
    return words.stream().dropWhile(w -> isBefore(unit, w)).toList();
  }

  /** Whether a name has its capital not from its place at the start, or is a person's. */
  private static boolean isSure(Unit unit, List<Span> words) {
    List<Span> name = name(unit, words);
    return !isFirst(unit, name.getFirst())
        || People.isPersonal(unit.text(name.getFirst().cover(name.getLast())));
  }

  /** Whether a name has its capital within a sentence of its article too. */
  private static boolean isElsewhere(Unit unit, List<Span> words) {
    List<Span> name = name(unit, words);
    String text = unit.text(name.getFirst().cover(name.getLast()));
    return Pattern.compile("(?<=[\\p{Ll},;] )" + Pattern.quote(text) + "\\b")
        .matcher(unit.article().text())
        .find();
  }

  /** Whether a word stands before a name and is no part of it: a title, or "The" at a start. */
  private static boolean isBefore(Unit unit, Span word) {
    String text = unit.text(word);
    return Offices.isTitle(text) || isFirst(unit, word) && Stems.isSlight(text);
  }

  private static boolean isFirst(Unit unit, Span word) {
    return word.start() == unit.words().getFirst().start();
  }
}
