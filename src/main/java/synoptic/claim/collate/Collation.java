package synoptic.claim.collate;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.Discrepancy;
import synoptic.claim.collate.quantity.Calendar;
import synoptic.claim.collate.quantity.Quantity;
import synoptic.claim.unit.Unit;
import synoptic.quotation.Quotation;
import synoptic.story.word.Stems;
import synoptic.text.Span;

/**
 * Two passages side by side, aligned and guarded once: whether they may be joined, how their words
 * vary and what they differ in is read from it.
 */
public final class Collation {
  private final Unit base;
  private final Unit reading;
  private final double score;
  private final Kinds kinds;

  /** Computed when first asked for: of most pairs the score alone decides. */
  private @Nullable List<Change> changes;

  private @Nullable List<Conflict> conflicts;

  private @Nullable List<Conflict> others;

  /** The collation of what these are copies of; itself where they are the first. */
  private final Collation original;

  private Collation(
      Unit base, Unit reading, double score, Kinds kinds, @Nullable Collation original) {
    this.base = base;
    this.reading = reading;
    this.score = score;
    this.kinds = kinds;
    this.original = original == null ? this : original;
  }

  /**
   * The collation of two passages.
   *
   * @param score the probability that both say the same, 0 to 1
   * @param kinds what is looked for in them
   */
  public static Collation of(Unit base, Unit reading, double score, Kinds kinds) {
    return new Collation(base, reading, score, kinds, null);
  }

  /** The same of copies of the two, in which each word stands where it stands in them. */
  public Collation of(Unit baseCopy, Unit readingCopy) {
    return base.equals(baseCopy) && reading.equals(readingCopy)
        ? this
        : new Collation(baseCopy, readingCopy, score, kinds, this);
  }

  public Unit base() {
    return base;
  }

  public Unit reading() {
    return reading;
  }

  public double score() {
    return score;
  }

  /** The changes from the base reading to the other, in order. */
  public List<Change> changes() {
    List<Change> known = original.changes;
    if (known == null) {
      known = List.copyOf(Alignment.of(base, reading));
      original.changes = known;
    }
    return known;
  }

  /** What guards found, by place in the base reading. */
  public List<Conflict> conflicts() {
    List<Conflict> known = original.conflicts;
    if (known == null) {
      known =
          in(kinds.guards(base.language(), reading.language())).sorted(Conflict.BY_PLACE).toList();
      original.conflicts = known;
    }
    return known;
  }

  /** The kinds of these, most serious first. */
  public List<Difference> kinds() {
    return conflicts().stream()
        .map(Conflict::kind)
        .distinct()
        .sorted(Difference.BY_SEVERITY)
        .toList();
  }

  /** Whether the words are many and all but the same: one utterance, whoever is said to speak. */
  public boolean isOneUtterance() {
    return Utterances.isOne(base, reading);
  }

  /** Whether it is one utterance under two names, and that can be shown. */
  public boolean showsTwoSpeakers() {
    return isOneUtterance()
        && others().stream()
            .anyMatch(c -> c.kind() == Difference.SPEAKER || c.kind() == Difference.NAME);
  }

  /**
   * Whether two direct quotations have most words in common, as one utterance has: who speaks may
   * be unknown then. True of all other passages.
   */
  public boolean isVerbatim() {
    return !base.isDirect() || !reading.isDirect() || Utterances.areVerbatim(this);
  }

  /** Whether a run of the same marked words makes up most of what either quotes. */
  public boolean hasMarkedRun() {
    return Utterances.haveMarkedRun(base, reading);
  }

  /**
   * Whether a name or a number is in both, so that they may be of one event; every bulletin has its
   * source and its day.
   */
  public boolean hasCommonAnchor() {
    Set<String> known = anchors(reading);
    return anchors(base).stream().anyMatch(known::contains);
  }

  /** How many figures are in both that few facts of a story have: no year, no few. */
  public long commonFigures() {
    List<Quantity> known = Quantity.in(reading.text());
    return Quantity.in(base.text()).stream()
        .filter(q -> q.isTelling() && known.stream().anyMatch(q::isEqual))
        .map(Quantity::value)
        .distinct()
        .count();
  }

  private static Set<String> anchors(Unit unit) {
    Quotation quotation = unit.quotation();
    Span speaker = quotation == null ? null : quotation.attribution().mention();
    return unit.words().stream()
        .filter(w -> w.start() > unit.span().start())
        .filter(w -> speaker == null || !speaker.contains(w))
        .filter(w -> !Calendar.isName(unit.text(w)))
        .map(unit::text)
        .filter(w -> Character.isUpperCase(w.charAt(0)) || Character.isDigit(w.charAt(0)))
        .map(w -> String.join(" ", Stems.of(w)))
        .collect(Collectors.toSet());
  }

  /** What readings of one claim differ in that matters, most serious first. */
  public List<Conflict> differences() {
    return Stream.concat(conflicts().stream().filter(Conflict::sure), others().stream())
        .sorted(Comparator.comparing(Conflict::kind, Difference.BY_SEVERITY))
        .toList();
  }

  /** What no guard looks for. */
  public List<Conflict> others() {
    List<Conflict> known = original.others;
    if (known == null) {
      known = in(kinds.others(base.language(), reading.language())).toList();
      original.others = known;
    }
    return known;
  }

  private Stream<Conflict> in(List<Kind> looked) {
    return looked.stream().flatMap(kind -> kind.in(this).stream());
  }

  /** The same as a ledger has them: those with words on both sides. */
  public List<Discrepancy> discrepancies() {
    return differences().stream()
        .filter(c -> c.kind().isDispute() && !c.base().isEmpty() && !c.reading().isEmpty())
        .map(
            c ->
                new Discrepancy(
                    c.kind(),
                    List.of(Readings.at(base, c.base()), Readings.at(reading, c.reading()))))
        .toList();
  }
}
