package synoptic.quotation.cue;

import java.util.List;
import synoptic.quotation.clause.Candidate;
import synoptic.quotation.clause.Candidate.Mood;
import synoptic.quotation.clause.Clauses;
import synoptic.quotation.clause.Content;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.CueVerb.Frame;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Whether what stands before a cue is its content: "…, X said". */
final class Preposed {
  /** Tokens of a clause in which no verb can be made out. */
  private static final int SHORTEST_CLAUSE = 5;

  private final Sentence s;
  private final Vocabulary words;
  private final Phrases phrases;
  private final Clauses clauses;
  private final List<Candidate> candidates;

  Preposed(
      Sentence s, Vocabulary words, Phrases phrases, Clauses clauses, List<Candidate> candidates) {
    this.s = s;
    this.words = words;
    this.phrases = phrases;
    this.clauses = clauses;
    this.candidates = candidates;
  }

  /** Whether a cue has its content elsewhere, or only says again whose it is. */
  boolean isOther(Candidate c, Content content) {
    return repeats(c, content)
        || c.mood() == Mood.FINITE && (isAsked(c, content) || !isLast(c, content));
  }

  /**
   * Whether words before a cue are its content, and not what follows it.
   *
   * @param clause whether they read as a clause
   */
  boolean isContent(Candidate c, Content content, boolean clause) {
    boolean quoted = s.has(content.clause(), Tag.QUOTE);
    boolean relative = c.mood() == Mood.FINITE && phrases.isRelative(c.cue().from());
    if (!quoted && (!clause && c.mood() != Mood.SOURCE || relative)) {
      return false; // "it was Hall who wrote the report"
    }
    Content after = c.mood() == Mood.FINITE ? clauses.after(c) : null;
    if (after == null) {
      return true;
    }
    boolean goesOn = s.is(after.clause().from(), Tag.CONJ);
    boolean leads =
        !s.is(content.clause().to() - 1, Tag.QUOTE)
            && (after.frame() == Frame.CLAUSE
                || after.frame() == Frame.QUOTE && !goesOn
                || after.frame() == Frame.WH);
    return !leads && (quoted || isLoose(c, after) || goesOn);
  }

  /** What may tell when it was said; after a dash an object is what a clause of its own tells. */
  private boolean isLoose(Candidate c, Content after) {
    return after.frame() == Frame.OBJECT
        && (!s.is(c.start() - 1, Tag.DASH) || phrases.isTime(after.clause().from()));
  }

  /** "Hall wrote: “Why?” Kern said: “Wait.”": each has words of his own after a colon. */
  private boolean isAsked(Candidate c, Content content) {
    int quote = content.clause().to() - 1;
    return s.is(quote, Tag.QUOTE)
        && s.is(quote - 1, Tag.COLON)
        && s.is(c.end(), Tag.COLON)
        && s.is(c.end() + 1, Tag.QUOTE);
  }

  /** Whether no object of the verb follows: "the baker, Kern, had pledged allegiance". */
  private boolean isLast(Candidate c, Content content) {
    return s.has(content.clause(), Tag.QUOTE)
        || !s.is(c.end(), Tag.WORD)
        || phrases.isTime(c.end())
        || c.verb().takes(Frame.PERSON);
  }

  /** "Hall, a baker, said it was closed, she said": she is whoever the words before name. */
  private boolean repeats(Candidate c, Content content) {
    Range pronoun = c.speaker();
    boolean third = pronoun != null && words.at(s, pronoun.from(), WordClass.SINGULAR);
    return third
        && candidates.stream()
            .anyMatch(
                other ->
                    other.isAct()
                        && other.mood() == Mood.FINITE
                        && other.start() == content.clause().from()
                        && s.is(other.start(), Tag.NAME)
                        && other.verb().lemma().equals(c.verb().lemma()));
  }

  /**
   * Whether words before a cue are long, begin as a clause does, and nothing else can be what is
   * said.
   */
  boolean isWhole(Candidate c, Range content) {
    int first = content.from();
    boolean adjunct = s.is(first, Tag.PREP, Tag.ADV) && s.has(content, Tag.COMMA);
    boolean opens = adjunct || s.is(first, Tag.DET, Tag.NAME, Tag.PRON, Tag.WORD, Tag.NUM);
    boolean apposed =
        c.mood() == Mood.INVERTED && s.is(c.cue().to(), Tag.NAME) && s.is(c.end(), Tag.COMMA);
    int end = c.end();
    while (phrases.isTime(end) || words.at(s, end, WordClass.SETTING) && phrases.isTime(end + 1)) {
      end++;
    }
    boolean citing = s.is(end, Tag.COMMA) && s.is(end + 1, Tag.ING);
    boolean last = apposed || citing || end >= s.size() || s.is(end, Tag.STOP);
    return opens && last && content.to() - content.from() >= SHORTEST_CLAUSE;
  }
}
