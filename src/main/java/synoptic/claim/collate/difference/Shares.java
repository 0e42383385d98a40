package synoptic.claim.collate.difference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import synoptic.claim.Difference;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.quantity.Measure;
import synoptic.claim.collate.quantity.Quantity;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.text.Span;

/** All of a number here, as many of a greater one there: "all nine", "nine of the ten". */
final class Shares {
  private static final Pattern ALL =
      Pattern.compile(
          "(?i)(?:^|\\s)(" + Language.ENGLISH.lists("collate-patterns").either("whole") + ")$");

  private static final Pattern OF =
      Pattern.compile("\\s" + String.join("|", Measure.words("part")) + "\\s(?:\\p{Ll}{2,5}\\s)?");

  private Shares() {}

  static Optional<Conflict> conflict(Collation pair) {
    for (Span whole : wholes(pair.base())) {
      for (Span part : parts(pair.reading(), pair.base(), whole)) {
        return Optional.of(new Conflict(Difference.NUMBER, whole, part));
      }
    }
    for (Span whole : wholes(pair.reading())) {
      for (Span part : parts(pair.base(), pair.reading(), whole)) {
        return Optional.of(new Conflict(Difference.NUMBER, part, whole));
      }
    }
    return Optional.empty();
  }

  /** Each number of which all are meant, with the "all". */
  private static List<Span> wholes(Unit unit) {
    return Quantity.in(unit.text()).stream()
        .flatMap(
            q ->
                ALL.matcher(unit.text().substring(0, q.span().start()))
                    .results()
                    .map(m -> new Span(m.start(1), q.span().end())))
        .map(s -> s.shift(unit.span().start()))
        .toList();
  }

  /**
   * Each number with the greater one that it is a part of, if it is that of which all are meant
   * there.
   */
  private static List<Span> parts(Unit unit, Unit other, Span whole) {
    List<Quantity> numbers = Quantity.in(unit.text());
    double all = Quantity.in(other.text(whole)).getLast().value();
    return java.util.stream.IntStream.range(1, numbers.size())
        .filter(i -> numbers.get(i - 1).value() == all && numbers.get(i).value() > all)
        .filter(
            i ->
                OF.matcher(
                        unit.text()
                            .substring(
                                numbers.get(i - 1).span().end(), numbers.get(i).span().start()))
                    .matches())
        .mapToObj(i -> numbers.get(i - 1).span().cover(numbers.get(i).span()))
        .map(s -> s.shift(unit.span().start()))
        .toList();
  }
}
