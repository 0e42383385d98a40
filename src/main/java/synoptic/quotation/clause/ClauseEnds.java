package synoptic.quotation.clause;

import java.util.List;
import synoptic.quotation.clause.Candidate.Mood;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.CueVerb;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/**
 * Where the content of a cue ends: at the sentence's end, or where another attribution or the main
 * clause begins.
 */
final class ClauseEnds {
  /** Words of "Only a few weeks" before the clause that leads a sentence. */
  private static final int LONGEST_LEAD = 4;

  final Sentence s;
  final Vocabulary words;
  private final Phrases phrases;
  private final List<Candidate> candidates;
  private final List<Cut> cuts;

  ClauseEnds(Sentence s, QuotationRules rules, Phrases phrases, List<Candidate> candidates) {
    this.s = s;
    this.words = rules.vocabulary();
    this.cuts = rules.on(Cut.values());
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
    for (Cut cut : cuts) {
      if (cut.fits.at(this, self, start, i)) {
        return true;
      }
    }
    return false;
  }

  int pastAdverb(int i) {
    return s.is(i, Tag.ADV) ? i + 1 : i;
  }

  /** Whether a main clause begins after the one in which the attribution leads. */
  boolean isMainClause(Candidate self, int start, int i) {
    int main = s.is(i, Tag.COMMA) ? i + 1 : endsInComma(i - 1) ? i : -1;
    return main > 0 && isSubordinate(self) && startsMainClause(main);
  }

  /** Whether another attribution begins at a sign or a conjunction. */
  boolean isAnother(Candidate self, int start, int i) {
    boolean sign = s.is(i, Tag.COMMA, Tag.DASH);
    boolean comma = sign || endsInComma(i - 1);
    boolean conj = joins(i);
    int next = comma && !sign ? i : i + 1;
    if (comma && (joins(next) || words.at(s, next, WordClass.WITH))) {
      next++;
      conj = true;
    }
    if (!comma && !conj) {
      return false;
    }
    for (Candidate other : candidates) {
      if (other != self && begins(other, next) && ends(other, comma, conj, self)) {
        return true;
      }
    }
    return false;
  }

  private boolean joins(int i) {
    return s.is(i, Tag.CONJ) || words.at(s, i, WordClass.CONTRAST);
  }

  /** Whether an attribution begins at a token, an adverb or a preposition before it. */
  private boolean begins(Candidate other, int i) {
    boolean here = other.start() == i || other.start() == i + 1 && s.is(i, Tag.ADV, Tag.PREP);
    return here && other.cue().from() >= i && other.verb().isSpeech();
  }

  /** "Hall wrote: “Why?” Kern said: “Wait.”": another attribution with a colon of its own. */
  boolean leadsOwn(Candidate self, int start, int i) {
    return s.is(i - 1, Tag.QUOTE)
        && candidates.stream()
            .anyMatch(
                c ->
                    c != self
                        && c.start() == i
                        && c.mood() == Mood.FINITE
                        && s.is(c.end(), Tag.COLON)
                        && s.is(c.end() + 1, Tag.QUOTE));
  }

  /**
   * "…, although it had closed": the reporter sets something against the words; "but" may be the
   * speaker's own.
   */
  boolean setsAgainst(Candidate self, int i) {
    return words.at(s, i, WordClass.CONTRAST)
        || words.at(s, i, WordClass.ADVERSATIVE) && !self.verb().isSpeech();
  }

  /**
   * "After he hinted that …, there were calls": the attribution stands in a clause that leads the
   * sentence.
   */
  private boolean isSubordinate(Candidate self) {
    int lead = self.start() - 1;
    if (self.mood() == Mood.PARTICIPLE && (lead < 0 || lead == 0 && s.is(0, Tag.PREP, Tag.SUB))) {
      return true; // "Arguing that it leaked, she left"
    }
    if (self.mood() == Mood.FINITE && leads(self.cue().from())) {
      return true;
    }
    return self.mood() == Mood.FINITE
        && lead >= 0
        && lead <= 1
        && (s.is(lead, Tag.SUB)
            || words.at(s, lead, WordClass.LEADING)
            || words.at(s, lead, WordClass.HYPOTHETICAL)
            || Unsaid.isInverted(s, lead));
  }

  /** "A few weeks after Hall, on Monday": a subordinate clause leads the sentence and goes on. */
  private boolean leads(int cue) {
    int lead = 0;
    while (lead < LONGEST_LEAD
        && s.is(lead, Tag.DET, Tag.NUM, Tag.ADV, Tag.WORD)
        && !isLead(lead)) {
      lead++;
    }
    boolean plain = isLead(lead);
    for (int i = lead + 1; i < cue; i++) {
      plain &= !s.is(i, Tag.COMMA, Tag.VERB, Tag.ED, Tag.QUOTE, Tag.SEMICOLON);
    }
    return plain;
  }

  private boolean isLead(int i) {
    return s.is(i, Tag.SUB)
        || words.at(s, i, WordClass.LEADING)
        || i == 0 && words.at(s, i, WordClass.NONFINITE);
  }

  /** "A teacher, who wrote the song, said": what follows the comma is the main clause's verb. */
  boolean isRelative(Candidate self) {
    return phrases.isRelative(self.cue().from())
        || s.is(self.start() - 2, Tag.COMMA) && words.at(s, self.start() - 1, WordClass.RELATIVE);
  }

  boolean startsMainClause(int i) {
    int base =
        s.is(i, Tag.PRON) || words.at(s, i, WordClass.EXISTENTIAL) ? i + 1 : phrases.baseEnd(i);
    int verb = s.is(base, Tag.ADV) ? base + 1 : base;
    boolean contracted = s.is(i, Tag.PRON) && s.is(verb, Tag.POSS);
    return base > i && (contracted || s.is(verb, Tag.AUX, Tag.VERB, Tag.ED));
  }

  private boolean endsInComma(int i) {
    return s.is(i, Tag.QUOTE) && s.get(i).text().endsWith(",");
  }

  private boolean ends(Candidate other, boolean comma, boolean conj, Candidate self) {
    return switch (other.mood()) {
      case SOURCE -> comma;
      case PARTICIPLE -> comma;
      case FINITE, INVERTED -> comma || (conj && isAlike(other, self) && !hasOwnSubject(other));
      case PASSIVE, UNREAL, NOUN -> false;
    };
  }

  /**
   * "Is telling …, and says", "they say … but noted": one form, or none that a clause's verb has.
   */
  private boolean isAlike(Candidate other, Candidate self) {
    boolean leads = s.is(other.end(), Tag.THAT, Tag.PRON, Tag.DET, Tag.QUOTE); // not "found boats"
    return other.verb().form() == self.verb().form()
        || leads && self.verb().form() == CueVerb.Form.ING
        || leads && self.verb().form() == CueVerb.Form.BASE;
  }

  private static boolean hasOwnSubject(Candidate c) {
    return c.speaker() != null && c.speaker().from() >= c.start();
  }

  /**
   * A noun phrase ends before what tells when or why, and before the next comma or clause; relative
   * clauses and brackets belong to it.
   */
  int ofObject(int start, int limit) {
    boolean relative = false;
    for (int i = start + 1; i < limit; i++) {
      relative |= s.is(i, Tag.THAT) || words.at(s, i, WordClass.RELATIVE);
      int past = Math.max(bracketEnd(i, limit), enumerationEnd(i, limit));
      if (past > i) {
        i = past - 1;
      } else if (endsObject(i) || isMainVerb(i) && !relative) {
        return i;
      }
    }
    return limit;
  }

  private boolean isMainVerb(int i) {
    boolean gerund = s.is(i - 1, Tag.PREP) && words.at(s, i, WordClass.NONFINITE);
    return s.is(i, Tag.AUX) && !gerund;
  }

  /**
   * One past the bracket that closes the one at a token; the token's index where none opens or none
   * closes it.
   */
  private int bracketEnd(int open, int limit) {
    for (int i = open; i < limit && s.is(open, Tag.OPEN); i++) {
      if (s.is(i, Tag.CLOSE)) {
        return i + 1;
      }
    }
    return open;
  }

  /**
   * One past the last of the nouns that commas and "and" enumerate: "drivers, engineers and
   * residents". The comma's index where there is no enumeration.
   */
  private int enumerationEnd(int comma, int limit) {
    for (int i = comma; s.is(i, Tag.COMMA); ) {
      int noun = s.is(i + 1, Tag.CONJ) ? i + 2 : i + 1;
      int end = phrases.baseEnd(noun);
      if (end == noun || end > limit) {
        return comma;
      } else if (noun > i + 1 || s.is(end, Tag.CONJ) && phrases.baseEnd(end + 1) > end + 1) {
        int last = noun > i + 1 ? end : phrases.baseEnd(end + 1);
        return s.is(last, Tag.AUX, Tag.VERB, Tag.ED) ? comma : Math.min(last, limit);
      }
      i = end;
    }
    return comma;
  }

  private boolean endsObject(int i) {
    return s.is(i, Tag.COMMA, Tag.DASH, Tag.SUB, Tag.OPEN)
        || words.at(s, i, WordClass.LIMITING)
        || s.is(i, Tag.CONJ) && s.is(i + 1, Tag.ED, Tag.VERB)
        || words.at(s, i, WordClass.SETTING) && phrases.isTime(i + 1) && !s.is(i + 2, Tag.POSS)
        || phrases.isTime(i)
            && !s.is(i + 1, Tag.POSS)
            && !s.is(i - 1, Tag.DET, Tag.WORD, Tag.POSS, Tag.PREP)
        || s.is(i - 1, Tag.QUOTE) && words.at(s, i, WordClass.QUOTE_LIMITING);
  }
}
