package synoptic.claim.collate.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.claim.Difference;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.Kind;
import synoptic.claim.collate.quantity.Calendar;
import synoptic.claim.unit.Unit;
import synoptic.quotation.Cue;
import synoptic.quotation.Quotation;
import synoptic.text.Span;

/** A weekday, or a month, that is another in the other passage. */
final class DateDifference implements Kind {
  /** Characters between a verb of saying and the day of it, a short preposition among them. */
  private static final int BESIDE_CUE = 4;

  @Override
  public List<Conflict> in(Collation pair) {
    List<Conflict> found = new ArrayList<>(differing(Calendar.WEEKDAY, pair));
    found.addAll(differing(Calendar.MONTH, pair));
    return found;
  }

  /** A day of a month, before or after its name. */
  static boolean besideMonth(Unit unit, Span number) {
    Span around =
        new Span(
            Math.max(unit.span().start(), number.start() - 10),
            Math.min(unit.span().end(), number.end() + 10));
    return Calendar.MONTH.matcher(unit.text(around)).find();
  }

  private static List<Conflict> differing(Pattern pattern, Collation pair) {
    List<Span> ofBase = places(pattern, pair.base());
    List<Span> ofReading = places(pattern, pair.reading());
    List<Span> said = said(pair.base(), ofBase);
    List<Span> alsoSaid = said(pair.reading(), ofReading);
    if (said.isEmpty() != alsoSaid.isEmpty()) {
      ofBase.removeAll(said);
      ofReading.removeAll(alsoSaid);
    }
    for (Span word : List.copyOf(ofBase)) {
      String stem = pair.base().text(word).substring(0, 3);
      ofReading.stream()
          .filter(w -> pair.reading().text(w).startsWith(stem))
          .findFirst()
          .ifPresent(
              w -> {
                ofBase.remove(word);
                ofReading.remove(w);
              });
    }
    List<Conflict> found = new ArrayList<>();
    for (int i = 0; i < Math.min(ofBase.size(), ofReading.size()); i++) {
      found.add(new Conflict(Difference.DATE, ofBase.get(i), ofReading.get(i)));
    }
    return found;
  }

  /** Those that say when the words were said, and not when what they tell took place. */
  private static List<Span> said(Unit unit, List<Span> days) {
    Quotation quotation = unit.quotation();
    Cue cue = quotation == null ? null : quotation.cue();
    return cue == null
        ? List.of()
        : days.stream()
            .filter(
                day ->
                    Math.max(day.start() - cue.span().end(), cue.span().start() - day.end())
                        <= BESIDE_CUE)
            .toList();
  }

  private static List<Span> places(Pattern pattern, Unit unit) {
    List<Span> places = new ArrayList<>();
    Matcher m =
        pattern.matcher(unit.article().text()).region(unit.span().start(), unit.span().end());
    while (m.find()) {
      places.add(new Span(m.start(), m.end()));
    }
    return places;
  }
}
