package synoptic.quotation.phrase;

import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Which words are finite verbs: what makes a clause of words. */
public final class FiniteVerbs {
  private final Sentence s;
  private final Vocabulary words;

  public FiniteVerbs(Sentence s, Vocabulary words) {
    this.s = s;
    this.words = words;
  }

  /** Whether a range reads as a clause, so that it can be content and not just an adjunct. */
  public boolean isClause(Range range) {
    int subject = afterTime(range.from());
    if (subject > range.from() && s.is(subject, Tag.DET, Tag.NAME, Tag.PRON)
        || words.at(s, range.from(), WordClass.EXISTENTIAL)) {
      return in(subject, range.to()); // "on Monday the bridge would open", "there was no plan"
    }
    if (s.is(range.from(), Tag.PREP, Tag.ED, Tag.ING, Tag.SUB, Tag.ADV, Tag.WH)) {
      int comma = range.from();
      while (comma < range.to() && !s.is(comma, Tag.COMMA)) {
        comma++;
      }
      return comma < range.to() && in(comma, range.to());
    }
    return in(range.from(), range.to());
  }

  /** One past a time that opens a clause; its first token where none does. */
  private int afterTime(int from) {
    int i = s.is(from, Tag.PREP) ? from + 1 : from;
    int time = i;
    while (new PhraseEnds(s, words).isTime(time)) {
      time++;
    }
    return time > i ? time : from;
  }

  /**
   * Whether a finite verb stands among tokens that is not part of a relative clause or an
   * infinitive.
   */
  public boolean in(int from, int to) {
    boolean relative = false;
    boolean aside = false; // ", which meant that they left": as far as the next comma
    for (int i = from; i < to; i++) {
      aside = s.is(i - 1, Tag.COMMA) ? i > from && s.is(i, Tag.WH) : aside;
      relative =
          i > from && s.is(i, Tag.WH, Tag.THAT)
              || (subordinates(i) ? i > from : relative && !s.is(i, Tag.COMMA));
      if (s.is(i - 1, Tag.CONJ) && i > from || !isFinite(i, from)) {
        continue;
      }
      if (!relative) {
        return true;
      }
      relative = aside;
      while (s.is(i + 1, Tag.AUX, Tag.ADV, Tag.NOT, Tag.ED, Tag.VERB)) {
        i++;
      }
    }
    return false;
  }

  private boolean subordinates(int i) {
    return s.is(i, Tag.SUB) || words.at(s, i, WordClass.TEMPORAL);
  }

  private boolean isFinite(int i, int from) {
    boolean auxiliary =
        s.is(i, Tag.AUX) && (!words.at(s, i, WordClass.NONFINITE) || isSubjunctive(i, from));
    boolean clitic = s.is(i, Tag.POSS) && s.is(i - 1, Tag.PRON);
    boolean base =
        i > from
            && s.is(i, Tag.WORD)
            && s.is(i - 1, Tag.PRON)
            && words.at(s, i - 1, WordClass.SUBJECT);
    boolean quoted = s.is(i, Tag.QUOTE) && i > from;
    boolean verb = s.is(i, Tag.VERB) && !(i > from && isNoun(i));
    return auxiliary || verb || isPast(i) || clitic || base || quoted;
  }

  /** "Their voices", "the call". */
  private boolean isNoun(int i) {
    return words.at(s, i - 1, WordClass.POSSESSIVE)
        || words.at(s, i - 1, WordClass.NAME_ARTICLE)
        || words.at(s, i - 1, WordClass.INDEFINITE);
  }

  /** "That no charge be brought". */
  private boolean isSubjunctive(int i, int from) {
    return i > from
        && words.at(s, i, WordClass.SUBJUNCTIVE)
        && s.is(i - 1, Tag.NAME, Tag.WORD, Tag.PRON);
  }

  /** A regular past, not a participle: it has a subject before it and no agent after it. */
  private boolean isPast(int i) {
    return s.is(i, Tag.ED)
        && s.is(i - 1, Tag.NAME, Tag.WORD, Tag.PRON, Tag.ADV, Tag.NUM)
        && !words.at(s, i + 1, WordClass.AGENT);
  }
}
