package synoptic.quotation.clause;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.clause.Candidate.Mood;
import synoptic.quotation.sentence.CueVerb.Frame;
import synoptic.quotation.sentence.Rule;
import synoptic.quotation.sentence.Token.Tag;

/**
 * What may complete a cue: of these rows the first that fits says what its content is. Each has a
 * sentence that it decides.
 */
enum Complement implements Rule {
  /** "The mayor said that the mill had shut." */
  THAT(
      (k, a) -> k.s.is(a.start(), Tag.THAT) && a.takes(Frame.CLAUSE, Frame.THAT) && k.goesOn(a),
      Complements::afterThat),
  /** "The mayor said: “The mill has shut.”" */
  SIGN((k, a) -> k.s.is(a.start(), Tag.COLON, Tag.COMMA), Complements::afterSign),
  /** "She showed a letter which the mayor said proves her right." */
  RELATIVE(Complements::isRelative, (k, a) -> k.content(a, a.direct(), Frame.CLAUSE)),
  /** "They named the rules which they said would follow." */
  RELATIVE_SUBJECT(
      (k, a) ->
          k.s.is(a.start(), Tag.AUX)
              && a.isDirect()
              && a.takes(Frame.CLAUSE)
              && a.cue().mood() == Mood.FINITE,
      (k, a) -> k.content(a, a.start(), Frame.CLAUSE)),
  /** "The mayor said “the mill has shut” on Monday." */
  QUOTE(
      (k, a) -> k.s.is(a.start(), Tag.QUOTE) && a.takes(Frame.QUOTE, Frame.CLAUSE, Frame.OBJECT),
      (k, a) -> k.content(a, a.start(), Frame.QUOTE)),
  /** "The mayor asked whether the mill had shut." */
  QUESTION(
      Complements::isQuestion,
      (k, a) ->
          a.takes(Frame.WH, Frame.CLAUSE, Frame.OBJECT) ? k.content(a, a.start(), Frame.WH) : null),
  /** "The flood threatened to shut the mill." */
  OMEN((k, a) -> k.isOmen(a), (k, a) -> null),
  /** "The mayor promised to shut the mill." */
  INFINITIVE((k, a) -> k.isInfinitive(a.start()), Complements::infinitive),
  /** "The mayor remembered closing the mill." */
  GERUND(
      (k, a) -> k.s.is(a.start(), Tag.ING) && a.takes(Frame.GERUND),
      (k, a) -> k.content(a, a.start(), Frame.GERUND)),
  /** "The flood claimed more than 200 lives." */
  TOLL((k, a) -> k.isToll(a.start()), (k, a) -> null),
  /** "The mayor told hundreds gathered at the mill: “It has shut.”" */
  TOLD(Complements::isTold, (k, a) -> k.content(a, k.ends.of(a.cue(), a.start()) + 1, Frame.QUOTE)),
  /** "The mayor urged the workers to leave." */
  ASKED(Complements::isAsked, (k, a) -> k.content(a, a.start(), Frame.ASKED)),
  /** "The mayor said the mill had shut." */
  BARE_CLAUSE(Complements::isBareClause, (k, a) -> k.content(a, a.start(), Frame.CLAUSE)),
  /** "The mayor called the plan a disaster." */
  CALLED((k, a) -> k.isObject(a) && a.takes(Frame.COMPLEMENT), Complements::called),
  /** "The mayor announced a plan for the mill." */
  OBJECT((k, a) -> k.isObject(a) && a.takes(Frame.OBJECT), Complements::named);

  /** Whether a row decides. */
  interface Fits {
    boolean at(Complements k, Complements.Start a);
  }

  /** What the content is then; null for none. */
  interface Finds {
    @Nullable Content at(Complements k, Complements.Start a);
  }

  final Fits fits;
  final Finds finds;

  Complement(Fits fits, Finds finds) {
    this.fits = fits;
    this.finds = finds;
  }
}
