package synoptic.claim.collate.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.Kind;
import synoptic.claim.collate.quantity.Measure;
import synoptic.claim.collate.quantity.Quantity;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.story.word.Stems;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * A number of one thing that is another number in the other passage; a day of a month is a date.
 */
final class NumberDifference implements Kind {
  /**
   * How often the smaller of two numbers may go into the greater for both to be of one thing,
   * wherever they stand.
   */
  private static final double COMPARABLE = 2;

  /** The same for two that stand in one place, or that are the only ones. */
  private static final double FAR = 50;

  private static final int LEAST_YEAR = 1000;

  /** Words after a number among which stands what it counts. */
  private static final int FEW = 3;

  /** Words that a change of a number alone has: its hedge too. */
  private static final int CHANGED = 2;

  /** What no phrase goes on after. */
  private static final Pattern PHRASE_END = Pattern.compile("[,;:.!?()—–]\\s|[.,;:!?]$");

  /** Smaller numbers are the sum of others by chance. */
  private static final int LEAST_SUM = 10;

  /** One and so many others. */
  private static final Pattern COMPANY =
      Pattern.compile(
          "\\b%s ([\\p{L}\\p{N}-]+) (?:%s)\\b"
              .formatted(
                  Language.ENGLISH.lists("numerals").either("and"),
                  String.join("|", Measure.words("accompanied"))));

  private static final Set<String> BEARING =
      Language.ENGLISH.lists("collate-patterns").words("bearing");

  private static final Pattern INCLUDING =
      Pattern.compile(
          "\\b(?:" + Language.ENGLISH.lists("collate-patterns").either("including") + ")$");

  @Override
  public List<Conflict> in(Collation pair) {
    Unit a = pair.base();
    Unit b = pair.reading();
    List<Quantity> ofA = new ArrayList<>(Quantity.in(a.text()));
    List<Quantity> ofB = new ArrayList<>(Quantity.in(b.text()));
    for (Quantity exact : List.copyOf(ofA)) {
      ofB.stream()
          .filter(exact::agrees)
          .min(Comparator.comparingDouble(q -> Math.abs(q.value() - exact.value())))
          .ifPresent(
              q -> {
                ofA.remove(exact);
                ofB.remove(q);
              });
    }
    takeCompany(ofA, a, ofB);
    takeCompany(ofB, b, ofA);
    addUp(ofA, a, ofB, b);
    addUp(ofB, b, ofA, a);
    List<Conflict> found = new ArrayList<>(differing(pair, ofA, ofB));
    Shares.conflict(pair).ifPresent(found::add);
    return found;
  }

  /** Takes out "he and 29 others" and the 30 of the other passage. */
  private static void takeCompany(List<Quantity> less, Unit unit, List<Quantity> more) {
    for (Quantity others : List.copyOf(less)) {
      if (COMPANY
          .matcher(unit.text())
          .results()
          .anyMatch(m -> m.start(1) == others.span().start())) {
        more.stream()
            .filter(q -> q.value() == others.value() + 1)
            .findFirst()
            .ifPresent(
                q -> {
                  less.remove(others);
                  more.remove(q);
                });
      }
    }
  }

  /** Those left over, the nearest paired first. */
  private static List<Conflict> differing(
      Collation pair, List<Quantity> ofBase, List<Quantity> ofReading) {
    boolean alone = ofBase.size() == ofReading.size();
    List<Quantity[]> pairs =
        ofBase.stream()
            .flatMap(x -> ofReading.stream().map(y -> new Quantity[] {x, y}))
            .sorted(Comparator.comparingDouble(p -> p[0].ratio(p[1])))
            .toList();
    List<Conflict> found = new ArrayList<>();
    for (Quantity[] two : pairs) {
      if (ofBase.contains(two[0]) && ofReading.contains(two[1])) {
        ofBase.remove(two[0]);
        ofReading.remove(two[1]);
        Conflict conflict = conflict(pair, two[0], two[1], alone);
        if (conflict != null) {
          found.add(conflict);
        }
      }
    }
    return found;
  }

  /**
   * Takes out a number that is the sum of two of the other passage: "51 in two hospitals" and "20
   * in one, 31 in the other", and "12, including 10 citizens" and "10 citizens and two pilots".
   */
  private static void addUp(List<Quantity> sums, Unit whole, List<Quantity> left, Unit other) {
    List<Double> included =
        Quantity.in(whole.text()).stream()
            .filter(q -> INCLUDING.matcher(whole.text().substring(0, q.span().start())).find())
            .map(Quantity::value)
            .toList();
    List<Quantity> parts =
        Quantity.in(other.text()).stream()
            .filter(q -> left.contains(q) || included.contains(q.value()))
            .toList();
    for (Quantity sum : List.copyOf(sums)) {
      for (Quantity part : List.copyOf(left)) {
        List<Quantity> rest =
            parts.stream()
                .filter(q -> !q.equals(part) && q.value() + part.value() == sum.value())
                .toList();
        if (sum.value() >= LEAST_SUM && sums.contains(sum) && !rest.isEmpty()) {
          sums.remove(sum);
          left.removeAll(List.of(part, rest.getFirst()));
        }
      }
    }
  }

  /**
   * A number of each passage that the other lacks: of one thing, if they are near, stand alike or
   * are the only ones. "42 years ago" and "1975" are not.
   */
  /**
   * @param together whether they stand where the other has none besides
   */
  private static boolean areNear(Quantity x, Quantity y, boolean together) {
    return x.ratio(y) <= COMPARABLE
        || together && x.ratio(y) <= FAR && !isDate(x, y) && !isDate(y, x);
  }

  private static @Nullable Conflict conflict(
      Collation pair, Quantity x, Quantity y, boolean alone) {
    if (!x.isComparable(y)) {
      return null;
    }
    Span base = x.span().shift(pair.base().span().start());
    Span reading = y.span().shift(pair.reading().span().start());
    boolean aligned =
        pair.changes().stream()
            .anyMatch(c -> c.base().overlaps(base) && c.reading().overlaps(reading));
    boolean alike = after(pair.base(), base).equals(after(pair.reading(), reading));
    boolean order = x.isOrder() || y.isOrder();
    if (order ? !aligned || !alike : !alike && !areNear(x, y, alone || aligned)) {
      return null;
    }
    boolean day =
        DateDifference.besideMonth(pair.base(), base)
            && DateDifference.besideMonth(pair.reading(), reading);
    return new Conflict(
        day ? Difference.DATE : Difference.NUMBER,
        x.whole().shift(pair.base().span().start()),
        y.whole().shift(pair.reading().span().start()),
        day || isOfOneThing(pair, x, y));
  }

  /**
   * Whether two numbers surely state one amount: they count the like, are amounts of one measure,
   * or all around them is the same.
   */
  private static boolean isOfOneThing(Collation pair, Quantity x, Quantity y) {
    Span base = x.whole().shift(pair.base().span().start());
    Span reading = y.whole().shift(pair.reading().span().start());
    Set<String> first = bearer(pair.base(), base);
    Set<String> second = bearer(pair.reading(), reading);
    if (!first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second)) {
      return false;
    }
    boolean isOneMeasure = x.measure() != null && y.measure() != null || x.isTime() && y.isTime();
    return isOneMeasure && x.ratio(y) <= COMPARABLE
        || !Collections.disjoint(counted(pair.base(), base), counted(pair.reading(), reading))
        || pair.changes().stream()
            .anyMatch(
                c ->
                    c.size() <= CHANGED
                        && c.base().overlaps(base)
                        && c.reading().overlaps(reading));
  }

  /** Whom an amount is for: "$200,000 for individuals"; empty where it is not said. */
  private static Set<String> bearer(Unit unit, Span number) {
    List<Span> words = Words.in(unit.article().text(), new Span(number.end(), unit.span().end()));
    return words.size() > 1 && BEARING.contains(unit.text(words.getFirst()))
        ? Set.copyOf(Stems.of(unit.text(words.get(1))))
        : Set.of();
  }

  /** The stems of the words after a number that may be what it counts. */
  private static Set<String> counted(Unit unit, Span number) {
    String text = unit.article().text();
    Span rest = new Span(number.end(), unit.span().end());
    Matcher end = PHRASE_END.matcher(text).region(rest.start(), rest.end());
    Span phrase = end.find() ? new Span(rest.start(), end.start()) : rest;
    return Words.in(text, phrase).stream()
        .limit(FEW)
        .flatMap(w -> Stems.of(unit.text(w)).stream())
        .collect(Collectors.toSet());
  }

  /** Whether one may be a year and the other is too small for one. */
  private static boolean isDate(Quantity year, Quantity other) {
    return year.isYear() && other.value() < LEAST_YEAR;
  }

  /** The stem of the word after a place; empty at the end. */
  private static List<String> after(Unit unit, Span place) {
    List<Span> words = Words.in(unit.article().text(), new Span(place.end(), unit.span().end()));
    return words.isEmpty() ? List.of() : Stems.of(unit.text(words.getFirst()));
  }
}
