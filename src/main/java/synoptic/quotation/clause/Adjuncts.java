package synoptic.quotation.clause;

import synoptic.quotation.phrase.FiniteVerbs;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.CueVerb;
import synoptic.quotation.sentence.CueVerb.Frame;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** What stands between a cue and its content: whom, when and where. */
final class Adjuncts {
  /** Longest interjection between commas, in tokens. */
  private static final int LONGEST_INTERJECTION = 10;

  private final Sentence s;
  private final Vocabulary words;
  private final Phrases phrases;
  private final FiniteVerbs verbs;

  Adjuncts(Sentence s, Vocabulary words, Phrases phrases, FiniteVerbs verbs) {
    this.s = s;
    this.words = words;
    this.phrases = phrases;
    this.verbs = verbs;
  }

  /** Skips whom and when and where: "told reporters in Kyiv on Monday". */
  int end(int start, CueVerb verb) {
    int i = start;
    if (verb.takes(Frame.PERSON)) {
      int person = addresseeEnd(i);
      i = person > i && continues(person, verb) ? person : i;
    }
    while (i < s.size()) {
      int next = adjunctEnd(i);
      if (next == i || !continues(next, verb)) {
        return i;
      }
      i = next;
    }
    return i;
  }

  /**
   * ", however, that", ", in a statement, that": the token after an interjection that leads on to
   * the content.
   */
  int interjectionEnd(int comma) {
    if (s.is(comma + 1, Tag.ING) && s.is(comma + 2, Tag.COMMA)) {
      return comma; // "said, adding, …": a cue of its own
    }
    for (int i = comma + 1; i < Math.min(s.size(), comma + LONGEST_INTERJECTION); i++) {
      if (s.is(i, Tag.COMMA)) {
        return s.is(i + 1, Tag.THAT, Tag.QUOTE) && i > comma + 1 ? i + 1 : comma;
      }
    }
    return comma;
  }

  private int addresseeEnd(int i) {
    if (s.is(i, Tag.PRON)) {
      return i + 1;
    }
    int end = phrases.baseEnd(i);
    while (s.is(end, Tag.PREP)
        && words.at(s, end, WordClass.BELONGING)
        && phrases.baseEnd(end + 1) > end + 1) {
      end = phrases.baseEnd(end + 1);
    }
    return end;
  }

  private int adjunctEnd(int i) {
    if (phrases.isTime(i) && !s.is(i + 1, Tag.POSS)) {
      return i + 1;
    }
    if (s.is(i, Tag.NUM) && phrases.isTime(i - 1)) {
      return i + 1;
    }
    if (s.is(i, Tag.ADV) && !words.at(s, i, WordClass.POINTER)) {
      return i + 1;
    }
    boolean to =
        s.is(i, Tag.TO)
            && (s.is(i + 1, Tag.DET, Tag.NAME, Tag.PRON)
                || words.at(s, i + 1, WordClass.ADDRESSEE));
    if (s.is(i, Tag.PREP) || to) {
      return s.is(i + 1, Tag.QUOTE) ? i : placeEnd(i + 1);
    }
    return i;
  }

  /**
   * The end of a noun phrase that says where, with a time or a gerund inside it: "at a Friday
   * evening rally", "in the committee hearing".
   */
  private int placeEnd(int start) {
    int end = phrases.baseEnd(start);
    int inner = end;
    while (s.is(start, Tag.DET) && (phrases.isTime(inner) || isGerund(inner))) {
      inner++;
    }
    int noun = phrases.baseEnd(inner);
    boolean whole = noun > end && s.is(noun, Tag.THAT, Tag.PREP, Tag.COMMA);
    return whole && (noun > inner || s.is(inner - 1, Tag.ING)) ? noun : end;
  }

  private boolean isGerund(int i) {
    return s.is(i, Tag.ING) && s.is(i - 1, Tag.WORD, Tag.NAME);
  }

  /** Whether content may still begin at a token, or the attribution ends there. */
  private boolean continues(int i, CueVerb verb) {
    if (i >= s.size()
        || phrases.isTime(i)
        || s.is(
            i,
            Tag.THAT,
            Tag.STOP,
            Tag.COMMA,
            Tag.COLON,
            Tag.QUOTE,
            Tag.WH,
            Tag.PREP,
            Tag.TO,
            Tag.SUB,
            Tag.DASH,
            Tag.CONJ,
            Tag.SEMICOLON,
            Tag.ING)) {
      return true;
    }
    if (s.is(i, Tag.NOT) && s.is(i + 1, Tag.TO)) {
      return true;
    }
    return verb.takes(Frame.CLAUSE)
        && s.is(i, Tag.DET, Tag.PRON, Tag.NAME, Tag.WORD, Tag.NUM, Tag.ADV)
        && (verbs.in(i, s.size()) || verb.takes(Frame.BARE) && s.size() - i > 3);
  }
}
