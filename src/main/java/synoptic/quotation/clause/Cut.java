package synoptic.quotation.clause;

import synoptic.quotation.clause.Candidate.Mood;
import synoptic.quotation.sentence.Rule;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.WordClass;

/** Where the content of a cue is cut inside its sentence: wherever one of these rules fits. */
enum Cut implements Rule {
  /** "Hall wrote: “Why?” Kern said: “Wait.”" */
  OWN_COLON(ClauseEnds::leadsOwn),
  /** "After Hall hinted that the mill would shut, there were calls for help." */
  MAIN_CLAUSE(ClauseEnds::isMainClause),
  /** "Hall, claiming the mill was shut, left the town." */
  PARTICIPLE(
      (e, c, start, i) ->
          c.mood() == Mood.PARTICIPLE
              && e.s.is(i, Tag.COMMA)
              && e.s.is(e.pastAdverb(i + 1), Tag.VERB, Tag.ED)
              && !e.s.is(i - 1, Tag.ADV)),
  /** "A teacher, who said the song was hers, wrote to the mayor." */
  RELATIVE(
      (e, c, start, i) ->
          e.s.is(i, Tag.COMMA) && e.s.is(i + 1, Tag.VERB, Tag.AUX, Tag.ED) && e.isRelative(c)),
  /** "Hall promised to leave the town, a place he knew." */
  INFINITIVE((e, c, start, i) -> e.s.is(start, Tag.TO) && e.s.is(i, Tag.DASH, Tag.COMMA)),
  /** "Hall said the mill was open, although it had closed." */
  CONTRAST(
      (e, c, start, i) ->
          e.s.is(i, Tag.COMMA) && e.setsAgainst(c, i + 1) && e.startsMainClause(i + 2)),
  /** "Kern said the mill was safe, compared with last year." */
  COMPARISON(
      (e, c, start, i) ->
          e.s.is(i, Tag.COMMA) && e.words.phraseEnd(e.s, i + 1, WordClass.COMPARING) > i + 1),
  /** "Hall said the mill was shut, and Kern said it was open." */
  ATTRIBUTION(ClauseEnds::isAnother);

  /** Whether the content of a cue that begins at {@code start} is cut at a later token. */
  interface Fits {
    boolean at(ClauseEnds ends, Candidate self, int start, int i);
  }

  final Fits fits;

  Cut(Fits fits) {
    this.fits = fits;
  }
}
