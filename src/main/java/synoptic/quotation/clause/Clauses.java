package synoptic.quotation.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.clause.Candidate.Mood;
import synoptic.quotation.phrase.FiniteVerbs;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.CueVerb.Form;
import synoptic.quotation.sentence.CueVerb.Frame;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Which words around a cue are its content. */
public final class Clauses {
  /** A dateline's tokens at most, its dash among them. */
  private static final int LONGEST_DATELINE = 14;

  private final Sentence s;
  private final Vocabulary words;
  private final FiniteVerbs verbs;
  private final Adjuncts adjuncts;
  private final ClauseEnds ends;
  private final Complements complements;

  public Clauses(Sentence s, QuotationRules rules, Phrases phrases, List<Candidate> candidates) {
    this.s = s;
    this.words = rules.vocabulary();
    this.verbs = new FiniteVerbs(s, words);
    this.adjuncts = new Adjuncts(s, words, phrases, verbs);
    this.ends = new ClauseEnds(s, rules, phrases, candidates);
    this.complements = new Complements(s, rules, phrases, verbs, ends);
  }

  /** The content after a cue; null where it has none there. */
  public @Nullable Content after(Candidate c) {
    int direct = c.end();
    if (c.mood() == Mood.PASSIVE && words.at(s, direct, WordClass.AS)) {
      return content(c, direct + 1, Frame.AS);
    } else if (isCleft(c)) {
      return content(c, direct + 1, Frame.CLAUSE);
    }
    int start = start(c);
    return start >= s.size() || s.is(start, Tag.STOP, Tag.SEMICOLON)
        ? null
        : complements.of(new Complements.Start(c, direct, start));
  }

  /** Where content may begin, after what only says to whom, when and where. */
  private int start(Candidate c) {
    int direct = c.end();
    boolean infinitive = c.verb().takes(Frame.INFINITIVE) || c.mood() == Mood.PASSIVE;
    int start = s.is(direct, Tag.TO) && infinitive ? direct : adjuncts.end(direct, c.verb());
    return s.is(start, Tag.COMMA) ? adjuncts.interjectionEnd(start) : start;
  }

  /** "What he said was …". */
  private boolean isCleft(Candidate c) {
    return c.mood() == Mood.FINITE
        && c.verb().takes(Frame.CLAUSE)
        && s.is(c.end(), Tag.AUX)
        && words.at(s, c.end(), WordClass.BE)
        && words.at(s, c.start() - 1, WordClass.CLEFT);
  }

  /** What follows "seems": an infinitive, an adjective, "like …". */
  public @Nullable Content predicate(Candidate c) {
    int start = c.end();
    if (c.verb().form() == Form.ING) {
      return null; // "is looking for": no appearance
    }
    boolean adjective =
        s.is(start, Tag.WORD, Tag.ADV, Tag.ED, Tag.DET) || words.at(s, start, WordClass.COMPARISON);
    return s.is(start, Tag.TO) || c.mood() != Mood.PASSIVE && adjective
        ? content(c, start, Frame.INFINITIVE)
        : null;
  }

  private @Nullable Content content(Candidate c, int start, Frame frame) {
    return Content.of(start, ends.of(c, start), frame);
  }

  /**
   * The content before an attribution: from the sentence's start, or from what an earlier
   * attribution left.
   */
  public @Nullable Content before(Candidate c, int floor) {
    int end = words.at(s, c.start() - 1, WordClass.AS) ? c.start() - 1 : c.start();
    if (end == 0 || !s.is(end - 1, Tag.COMMA, Tag.DASH, Tag.QUOTE, Tag.STOP, Tag.CLOSE)) {
      return null;
    }
    boolean quoted = s.is(end - 1, Tag.QUOTE);
    int last = quoted ? end : end - 1;
    while (last > floor && s.is(last - 1, Tag.COMMA, Tag.DASH, Tag.STOP)) {
      last--;
    }
    int first = opening(floor, last);
    boolean open = quoted && !s.get(end - 1).text().endsWith(",");
    boolean meanwhile = open && end < c.start() && first < last - 1;
    return meanwhile ? null : Content.of(first, last, Frame.CLAUSE); // "sat “down” as Hall vowed"
  }

  /**
   * The content of "according to X": what follows it at the head of a clause, what stands before it
   * elsewhere.
   */
  public @Nullable Content ofSource(Candidate c, int floor) {
    if (c.start() == 0 || s.is(c.start() - 1, Tag.CONJ)) {
      return rest(c, s.is(c.end(), Tag.COMMA) ? c.end() + 1 : c.end());
    }
    int last = c.start();
    while (last > 0 && s.is(last - 1, Tag.COMMA, Tag.DASH, Tag.OPEN)) {
      last--;
    }
    return Content.of(opening(floor, last), last, Frame.CLAUSE);
  }

  /** A clause that begins at a token; null where nothing is left of the sentence. */
  public @Nullable Content rest(Candidate c, int start) {
    return content(c, start, Frame.CLAUSE);
  }

  /**
   * Where content begins after what only links it to the text before: "Meanwhile,", a dateline and
   * its dash.
   */
  private int opening(int from, int to) {
    int i = s.is(from, Tag.SIGN) ? from + 1 : from; // a bullet
    int k = from;
    int limit = Math.min(to, from + LONGEST_DATELINE);
    while (k < limit
        && s.is(k, Tag.NAME, Tag.NUM, Tag.COMMA, Tag.OPEN, Tag.CLOSE, Tag.DASH, Tag.STOP)) {
      if (s.is(k, Tag.DASH) && k > from) {
        i = k + 1;
        break;
      }
      k++;
    }
    if (s.is(i, Tag.ADV) && s.is(i + 1, Tag.COMMA)) {
      return i + 2;
    }
    int link = words.phraseEnd(s, i, WordClass.LINKING);
    return link > i && s.is(link, Tag.COMMA) ? link + 1 : i;
  }

  /** Whether a range reads as a clause, so that it can be content and not just an adjunct. */
  public boolean isClause(Range range) {
    return verbs.isClause(range);
  }
}
