package synoptic.claim.collate;

import synoptic.claim.Discrepancy;
import synoptic.claim.unit.Unit;
import synoptic.text.Span;

/** The words of an article that stand for its account. */
public final class Readings {
  /** Characters between words and the name that they stand under up to which both are shown. */
  private static final int NEAR = 300;

  private Readings() {}

  /** The words of a unit at a point of it, or with the name that they stand under. */
  public static Discrepancy.Reading at(Unit unit, Span point) {
    Span both = near(unit.span(), point);
    return new Discrepancy.Reading(unit.article().id(), both.contains(point) ? both : point, point);
  }

  /** The words with the name that they stand under, unless that is far off. */
  public static Span near(Span words, Span mention) {
    Span both = words.cover(mention);
    return both.length() - words.length() > NEAR ? words : both;
  }
}
