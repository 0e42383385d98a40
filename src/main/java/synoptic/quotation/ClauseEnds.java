package synoptic.quotation;

import java.util.List;
import synoptic.quotation.Candidate.Mood;
import synoptic.quotation.Token.Tag;
import synoptic.quotation.Vocabulary.Class;

/** Where the content of a cue ends: at the sentence's end, or where another attribution or the main clause begins. */
final class ClauseEnds {
  private final Sentence s;
  private final Vocabulary words;
  private final Phrases phrases;
  private final List<Candidate> candidates;

  ClauseEnds(Sentence s, Vocabulary words, Phrases phrases, List<Candidate> candidates) {
    this.s = s;
    this.words = words;
    this.phrases = phrases;
    this.candidates = candidates;
  }

  /** One past the last token of the content of {@code self} that begins at a token. */
  int of(Candidate self, int start) {
    int end = s.size();
    while (end > start && s.is(end - 1, Tag.STOP)) {
      end--;
    }
    for (int i = start; i < end; i++) {
      if (s.is(i, Tag.SEMICOLON) || cutsAt(self, i, start)) {
        return i;
      }
    }
    return end;
  }

  private boolean cutsAt(Candidate self, int i, int start) {
    if (i == start) {
      return false;
    }
    if (s.is(i, Tag.COLON)) {
      return s.is(i + 1, Tag.QUOTE);
    }
    int next = i + 1;
    if (s.is(i, Tag.COMMA) && isSubordinate(self) && startsMainClause(next)) {
      return true;
    }
    boolean comma = s.is(i, Tag.COMMA, Tag.DASH) || endsInComma(i - 1);
    if (comma && !s.is(i, Tag.COMMA, Tag.DASH)) {
      next = i;
    }
    boolean conj = s.is(i, Tag.CONJ) || words.at(s, i, Class.CONTRAST);
    if (comma && next > i && (s.is(next, Tag.CONJ) || words.at(s, next, Class.CONTRAST) || words.at(s, next, Class.WITH))) {
      next++;
      conj = true;
    }
    if (!comma && !conj) {
      return false;
    }
    for (Candidate other : candidates) {
      if (other == self || other.start() < next || other.cue().from() < next) {
        continue;
      }
      boolean here = other.start() == next || (other.start() == next + 1 && s.is(next, Tag.ADV, Tag.PREP));
      if (here && other.verb().isSpeech() && ends(other, comma, conj, self)) {
        return true;
      }
    }
    return false;
  }

  /** "After he hinted that …, there were calls": the attribution stands in a clause that leads the sentence. */
  private boolean isSubordinate(Candidate self) {
    int lead = self.start() - 1;
    return self.mood() == Mood.FINITE && lead >= 0 && lead <= 1
        && (s.is(lead, Tag.SUB) || words.at(s, lead, Class.LEADING));
  }

  private boolean startsMainClause(int i) {
    int base = s.is(i, Tag.PRON) || words.at(s, i, Class.EXISTENTIAL) ? i + 1 : phrases.baseEnd(i);
    return base > i && (s.is(base, Tag.AUX, Tag.VERB, Tag.ED) || s.is(base, Tag.ADV) && s.is(base + 1, Tag.AUX, Tag.VERB, Tag.ED));
  }

  private boolean endsInComma(int i) {
    return s.is(i, Tag.QUOTE) && s.get(i).text().endsWith(",");
  }

  private static boolean ends(Candidate other, boolean comma, boolean conj, Candidate self) {
    return switch (other.mood()) {
      case SOURCE -> comma;
      case PARTICIPLE -> comma;
      case FINITE, INVERTED -> comma || (conj && other.verb().form() == self.verb().form() && !hasOwnSubject(other));
      case PASSIVE, UNREAL, NOUN -> false;
    };
  }

  private static boolean hasOwnSubject(Candidate c) {
    return c.speaker() != null && c.speaker().from() >= c.start();
  }

  /** A noun phrase ends before what tells when or why, and before the next comma or clause. */
  int ofObject(int start, int limit) {
    int i = start + 1;
    while (i < limit) {
      if (s.is(i, Tag.COMMA, Tag.DASH, Tag.SUB, Tag.OPEN, Tag.AUX)
          || words.at(s, i, Class.LIMITING)
          || (s.is(i, Tag.CONJ) && s.is(i + 1, Tag.ED, Tag.VERB))
          || (words.at(s, i, Class.SETTING) && phrases.isTime(i + 1) && !s.is(i + 2, Tag.POSS))
          || (phrases.isTime(i) && !s.is(i + 1, Tag.POSS) && !s.is(i - 1, Tag.DET, Tag.WORD, Tag.POSS, Tag.PREP))
          || (s.is(i - 1, Tag.QUOTE) && words.at(s, i, Class.QUOTE_LIMITING))) {
        return i;
      }
      i++;
    }
    return limit;
  }
}
