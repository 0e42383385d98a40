package synoptic.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Candidate.Mood;
import synoptic.quotation.CueVerb.Frame;
import synoptic.quotation.Token.Tag;
import synoptic.quotation.Vocabulary.Class;

/** Where the content of a cue begins and ends. */
final class Clauses {
  private final Sentence s;
  private final Vocabulary words;
  private final Phrases phrases;
  private final List<Candidate> candidates;

  Clauses(Sentence s, Vocabulary words, Phrases phrases, List<Candidate> candidates) {
    this.s = s;
    this.words = words;
    this.phrases = phrases;
    this.candidates = candidates;
  }

  /** The content after a cue; null where it has none there. */
  @Nullable Content after(Candidate c) {
    CueVerb verb = c.verb();
    int direct = c.end();
    if (c.mood() == Mood.PASSIVE && words.at(s, direct, Class.AS)) {
      return content(direct + 1, direct + 1, clauseEnd(c, direct + 1), Frame.AS);
    }
    int start = s.is(direct, Tag.TO) && (verb.takes(Frame.INFINITIVE) || c.mood() == Mood.PASSIVE) ? direct : adjunctsEnd(direct, verb);
    if (s.is(start, Tag.COMMA) && interjection(start) > start) {
      start = interjection(start);
    }
    if (start >= s.size() || s.is(start, Tag.STOP, Tag.SEMICOLON)) {
      return null;
    }
    if (c.mood() == Mood.FINITE && verb.takes(Frame.CLAUSE) && s.is(direct, Tag.AUX) && words.is(Class.BE, s.get(direct).lower())
        && words.at(s, c.start() - 1, Class.CLEFT)) {
      return content(direct + 1, direct + 1, clauseEnd(c, direct + 1), Frame.CLAUSE);
    }
    if (s.is(start, Tag.THAT) && verb.takes(Frame.CLAUSE) && start + 1 < s.size()) {
      return content(start, start + 1, clauseEnd(c, start + 1), Frame.CLAUSE);
    }
    if (s.is(start, Tag.COLON) || s.is(start, Tag.COMMA)) {
      return !verb.takes(Frame.QUOTE) && s.is(start, Tag.COMMA) ? null : s.is(start + 1, Tag.QUOTE) || (s.is(start, Tag.COLON) && verb.isSpeech() && start + 1 < s.size())
          ? content(start + 1, start + 1, clauseEnd(c, start + 1), Frame.QUOTE) : null;
    }
    if (s.is(start, Tag.QUOTE) && (verb.takes(Frame.QUOTE) || verb.takes(Frame.CLAUSE) || verb.takes(Frame.OBJECT))) {
      return content(start, start, clauseEnd(c, start), Frame.QUOTE);
    }
    if (s.is(start, Tag.WH) || words.at(s, start, Class.CONDITION)) {
      return verb.takes(Frame.WH) || verb.takes(Frame.CLAUSE) || verb.takes(Frame.OBJECT)
          ? content(start, start, clauseEnd(c, start), Frame.WH) : null;
    }
    if (s.is(start, Tag.TO)) {
      return verb.takes(Frame.INFINITIVE) || verb.takes(Frame.ASKED) || c.mood() == Mood.PASSIVE
          ? content(start, start, clauseEnd(c, start), Frame.INFINITIVE) : null;
    }
    if (s.is(start, Tag.ING) && verb.takes(Frame.GERUND)) {
      return content(start, start, clauseEnd(c, start), Frame.GERUND);
    }
    return nominal(c, start, direct);
  }

  /** What follows "seems": an infinitive, an adjective, "like …". */
  @Nullable Content predicate(Candidate c) {
    int start = c.end();
    if (!s.is(start, Tag.TO) && (c.mood() == Mood.PASSIVE || !s.is(start, Tag.WORD, Tag.ADV, Tag.ED, Tag.DET) && !words.at(s, start, Class.COMPARISON))) {
      return null;
    }
    return content(start, start, clauseEnd(c, start), Frame.INFINITIVE);
  }

  private @Nullable Content nominal(Candidate c, int start, int direct) {
    CueVerb verb = c.verb();
    if (!s.is(start, Tag.DET, Tag.PRON, Tag.NAME, Tag.WORD, Tag.NUM, Tag.NOT, Tag.ED, Tag.POSS, Tag.SUB, Tag.ING, Tag.PREP, Tag.ADV, Tag.CONJ)) {
      return null;
    }
    boolean startsClause = s.is(start, Tag.DET, Tag.PRON, Tag.NAME, Tag.WORD, Tag.NUM, Tag.SUB, Tag.NOT, Tag.ING) || words.at(s, start, Class.POINTER);
    int end = clauseEnd(c, start);
    boolean clause = finiteVerb(start, end) > 0 || (verb.takes(Frame.BARE) && end - start >= 3);
    if (verb.takes(Frame.ASKED) && start == direct) {
      int object = s.is(start, Tag.PRON) ? start + 1 : phrases.baseEnd(start);
      if (object > start && s.is(object, Tag.TO)) {
        return content(start, start, end, Frame.ASKED);
      }
    }
    if (verb.takes(Frame.CLAUSE) && startsClause && clause && end - start >= 2) {
      return content(start, start, end, Frame.CLAUSE);
    }
    boolean nominal = s.is(start, Tag.DET, Tag.PRON, Tag.NAME, Tag.WORD, Tag.NUM, Tag.ED, Tag.ING);
    if (verb.takes(Frame.COMPLEMENT) && nominal && start == direct) {
      Range object = phrases.subjectAfter(start);
      int after = s.is(start, Tag.PRON) ? start + 1 : object == null ? phrases.baseEnd(start) : object.to();
      return s.is(after, Tag.DET, Tag.QUOTE) || s.is(after - 1, Tag.QUOTE)
          ? content(start, start, objectEnd(start, end), Frame.COMPLEMENT) : null;
    }
    if (verb.takes(Frame.OBJECT) && nominal && start == direct) {
      return content(start, start, objectEnd(start, end), Frame.OBJECT);
    }
    return null;
  }

  private static @Nullable Content content(int clause, int words, int end, Frame frame) {
    return end > words ? new Content(new Range(clause, end), new Range(words, end), frame) : null;
  }

  /** ", however, that", ", in a statement, that": the token after an interjection that leads on to the content. */
  private int interjection(int comma) {
    for (int i = comma + 1; i < Math.min(s.size(), comma + 10); i++) {
      if (s.is(i, Tag.COMMA)) {
        return s.is(i + 1, Tag.THAT, Tag.QUOTE) && i > comma + 1 ? i + 1 : comma;
      }
    }
    return comma;
  }

  /** Skips whom and when and where: "told reporters in Kyiv on Monday". */
  private int adjunctsEnd(int start, CueVerb verb) {
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

  private int addresseeEnd(int i) {
    if (s.is(i, Tag.PRON)) {
      return i + 1;
    }
    int end = phrases.baseEnd(i);
    while (s.is(end, Tag.PREP) && words.at(s, end, Class.BELONGING) && phrases.baseEnd(end + 1) > end + 1) {
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
    if (s.is(i, Tag.ADV) && !words.at(s, i, Class.POINTER)) {
      return i + 1;
    }
    boolean to = s.is(i, Tag.TO) && s.is(i + 1, Tag.DET, Tag.NAME, Tag.PRON) || s.is(i, Tag.TO) && words.at(s, i + 1, Class.ADDRESSEE);
    if (s.is(i, Tag.PREP) || to) {
      int end = phrases.baseEnd(i + 1);
      return s.is(i + 1, Tag.QUOTE) ? i : end;
    }
    return i;
  }

  /** Whether content may still begin at a token, or the attribution ends there. */
  private boolean continues(int i, CueVerb verb) {
    if (i >= s.size() || s.is(i, Tag.THAT, Tag.STOP, Tag.COMMA, Tag.COLON, Tag.QUOTE, Tag.WH, Tag.PREP, Tag.TO, Tag.SUB, Tag.DASH, Tag.CONJ, Tag.SEMICOLON, Tag.ING) || phrases.isTime(i)) {
      return true;
    }
    return verb.takes(Frame.CLAUSE) && s.is(i, Tag.DET, Tag.PRON, Tag.NAME, Tag.WORD, Tag.NUM, Tag.ADV)
        && (finiteVerb(i, s.size()) > 0 || verb.takes(Frame.BARE) && s.size() - i > 3);
  }

  /** The index of a finite verb that is not part of a relative clause or an infinitive; 0 if there is none. */
  private int finiteVerb(int from, int to) {
    int relative = 0;
    for (int i = from; i < to; i++) {
      if (i > from && (s.is(i, Tag.WH) || s.is(i, Tag.THAT))) {
        relative = 1;
      } else if (s.is(i, Tag.SUB) || words.at(s, i, Class.TEMPORAL)) {
        relative = i == from ? 0 : 1;
      } else if (s.is(i, Tag.COMMA)) {
        relative = 0;
      }
      boolean auxiliary = s.is(i, Tag.AUX) && !words.at(s, i, Class.NONFINITE);
      boolean past = s.is(i, Tag.ED) && s.is(i - 1, Tag.NAME, Tag.WORD, Tag.PRON, Tag.ADV, Tag.NUM) && !words.at(s, i + 1, Class.AGENT) && !s.is(i - 1, Tag.DET);
      boolean clitic = s.is(i, Tag.POSS) && s.is(i - 1, Tag.PRON);
      boolean base = i > from && s.is(i, Tag.WORD) && s.is(i - 1, Tag.PRON) && words.is(Class.SUBJECT, s.get(i - 1).lower());
      boolean quoted = s.is(i, Tag.QUOTE) && i > from;
      if (s.is(i - 1, Tag.CONJ) && i > from) {
        continue;
      }
      if (auxiliary || quoted || s.is(i, Tag.VERB) || past || clitic || base) {
        if (relative == 0) {
          return Math.max(i, 1);
        }
        relative = 0;
        while (s.is(i + 1, Tag.AUX, Tag.ADV, Tag.NOT, Tag.ED, Tag.VERB)) {
          i++;
        }
      }
    }
    return 0;
  }

  /** Where a clause that begins at a token ends: at the sentence's end, or where another attribution begins. */
  int clauseEnd(Candidate self, int start) {
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
  private int objectEnd(int start, int limit) {
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

  /** The content before an attribution: from the sentence's start, or from what an earlier attribution left. */
  @Nullable Content before(Candidate c, int floor) {
    int end = c.start();
    if (end == 0 || !s.is(end - 1, Tag.COMMA, Tag.DASH, Tag.QUOTE, Tag.STOP, Tag.CLOSE)) {
      return null;
    }
    boolean quoted = s.is(end - 1, Tag.QUOTE);
    int last = quoted ? end : end - 1;
    while (last > floor && s.is(last - 1, Tag.COMMA, Tag.DASH, Tag.STOP)) {
      last--;
    }
    int first = opening(floor, last);
    return last > first ? new Content(new Range(first, last), new Range(first, last), Frame.CLAUSE) : null;
  }

  /** Where content begins after what only links it to the text before: "Meanwhile,", a dateline and its dash. */
  int opening(int from, int to) {
    int i = from;
    for (int k = from; k < Math.min(to, from + 14) && s.is(k, Tag.NAME, Tag.NUM, Tag.COMMA, Tag.OPEN, Tag.CLOSE, Tag.DASH, Tag.STOP); k++) {
      if (s.is(k, Tag.DASH) && k > from) {
        i = k + 1;
        break;
      }
    }
    if (s.is(i, Tag.ADV) && s.is(i + 1, Tag.COMMA)) {
      return i + 2;
    }
    int link = words.phraseEnd(s, i, Class.LINKING);
    return link > i && s.is(link, Tag.COMMA) ? link + 1 : i;
  }

  /** Whether a range reads as a clause, so that it can be content and not just an adjunct. */
  boolean isClause(Range range) {
    if (s.is(range.from(), Tag.PREP, Tag.ED, Tag.ING, Tag.SUB, Tag.ADV, Tag.WH)) {
      int comma = range.from();
      while (comma < range.to() && !s.is(comma, Tag.COMMA)) {
        comma++;
      }
      return comma < range.to() && finiteVerb(comma, range.to()) > 0;
    }
    return finiteVerb(range.from(), range.to()) > 0;
  }
}
