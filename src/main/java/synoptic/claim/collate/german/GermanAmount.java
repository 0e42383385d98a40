package synoptic.claim.collate.german;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.collate.Change;
import synoptic.claim.collate.ChangeKind;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.quantity.GermanNumber;
import synoptic.claim.unit.Unit;
import synoptic.text.Span;

/** A number for another. */
final class GermanAmount implements ChangeKind {
  /** How far apart two numbers are of which one is rounded. */
  private static final double APART = 1.1;

  /** How often the smaller of two numbers of one thing may go into the greater. */
  private static final double FAR = 50;

  @Override
  public @Nullable Conflict of(Collation pair, Change change) {
    List<String> base = texts(pair.base(), change.baseWords());
    List<String> reading = texts(pair.reading(), change.readingWords());
    String ending = GermanNumber.ending(base);
    if (!ending.equals(GermanNumber.ending(reading)) || GermanTime.isOne(pair, change)) {
      return null;
    }
    GermanNumber x = GermanNumber.of(base, ending);
    GermanNumber y = GermanNumber.of(reading, ending);
    if (x == null || y == null) {
      return null;
    }
    x = x.after(before(pair.base(), change.base()));
    y = y.after(before(pair.reading(), change.reading()));
    double least = Math.min(x.value(), y.value());
    double most = Math.max(x.value(), y.value());
    boolean isOpen = x.isBound() || y.isBound() || least == 0 || most / least > FAR;
    boolean isRounded = (x.isNear() || y.isNear()) && most / least < APART;
    return least == most
        ? null
        : new Conflict(Difference.NUMBER, change.base(), change.reading(), !isOpen && !isRounded);
  }

  private static List<String> before(Unit unit, Span words) {
    return unit.words().stream().filter(w -> w.end() <= words.start()).map(unit::text).toList();
  }

  private static List<String> texts(Unit unit, List<Span> words) {
    return words.stream().map(unit::text).toList();
  }
}
