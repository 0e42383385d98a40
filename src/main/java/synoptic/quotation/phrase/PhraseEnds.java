package synoptic.quotation.phrase;

import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Where the noun phrases of a sentence end. */
public final class PhraseEnds {
  private final Sentence s;
  private final Vocabulary words;

  public PhraseEnds(Sentence s, Vocabulary words) {
    this.s = s;
    this.words = words;
  }

  boolean isTime(int i) {
    return words.at(s, i, WordClass.TIME)
        || words.at(s, i, WordClass.WEEKDAY)
        || words.at(s, i, WordClass.MONTH_OR_NAME) && s.is(i - 1, Tag.PREP);
  }

  /**
   * Where a noun ends that a time parts from its clause: "a report on Tuesday that called for";
   * {@code end} where none does.
   */
  int beforeTime(int end) {
    int time = end;
    while (time > 1 && isTime(time - 1)) {
      time--;
    }
    return time == end || time < 2 ? end : s.is(time - 1, Tag.PREP) ? time - 1 : time;
  }

  /**
   * "Said Harbour Watch advanced tide researcher Otto Ash": the end of the name, where a participle
   * and a title lead from a body's name to a person's; {@code end} if none do.
   */
  int throughParticiple(int end) {
    int title = end + 1;
    while (s.is(title, Tag.WORD)) {
      title++;
    }
    boolean leads =
        s.is(end, Tag.ED, Tag.ING)
            && s.is(end - 1, Tag.NAME)
            && title > end + 1
            && s.is(title, Tag.NAME)
            && words.at(s, title - 1, WordClass.TITLE);
    return leads ? of(title) : end;
  }

  /**
   * "Its director of port planning and safety": the end of a portfolio that a gerund goes on with;
   * {@code end} where none does.
   */
  int throughGerund(int end) {
    if (!s.is(end, Tag.ING) || !s.is(end - 1, Tag.WORD)) {
      return end;
    }
    int and = end + 1;
    boolean pair = words.at(s, and, WordClass.AND) && s.is(and + 1, Tag.WORD);
    int after = pair ? and + 2 : and;
    return after >= s.size() || s.is(after, Tag.COMMA, Tag.STOP) ? after : end;
  }

  /**
   * The end of the noun phrase without modifiers after it that begins at {@code start}; {@code
   * start} if none does.
   */
  public int of(int start) {
    int i = start;
    while (i < s.size()) {
      boolean first = i == start;
      if (first && s.is(i, Tag.PRON)) {
        return i + 1;
      }
      boolean time = !first && isTime(i) && !s.is(i + 1, Tag.POSS);
      if (time || !belongs(i, first) && (first || !pairs(i))) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** Whether a token is a noun, or stands before one of its phrase. */
  private boolean belongs(int i, boolean first) {
    return s.is(i, Tag.NAME, Tag.WORD, Tag.NUM, Tag.POSS)
        || s.is(i, Tag.ED, Tag.ING) && (first ? s.is(i + 1, Tag.WORD) : s.is(i - 1, Tag.DET))
        || s.is(i, Tag.DET) && (first || s.is(i - 1, Tag.DET));
  }

  /** "Hall and Kern". */
  private boolean pairs(int and) {
    return words.at(s, and, WordClass.AND) && s.is(and - 1, Tag.NAME) && s.is(and + 1, Tag.NAME);
  }
}
