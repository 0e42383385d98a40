package synoptic.quotation.german.clause;

import java.util.List;
import synoptic.quotation.german.sentence.Clause;
import synoptic.quotation.german.sentence.Clause.Opener;
import synoptic.quotation.german.sentence.Lexicon;
import synoptic.quotation.german.sentence.Lexicon.Class;
import synoptic.quotation.german.sentence.Sentence;

/**
 * A sentence with what its grammar shows.
 *
 * @param s the sentence
 */
public record Parsed(
    Sentence s,
    Lexicon words,
    List<Clause> clauses,
    Subjects subjects,
    Hits hits,
    Contents contents,
    Fragments fragments) {
  public static Parsed of(Sentence s, Lexicon words) {
    List<Clause> clauses = Clauses.of(s, words);
    var hits = new Hits(s, clauses, words);
    return new Parsed(
        s,
        words,
        clauses,
        new Subjects(s, clauses, words),
        hits,
        new Contents(s, clauses, words, hits),
        new Fragments(s, words));
  }

  /** Whether a clause is "so sagte X". */
  public boolean isSo(Clause c) {
    return words.is(Class.SO, s.lower(c.from())) && c.verb() == c.from() + 1;
  }

  /** The marked words right before a clause or at its head; -1 without any. */
  public int quoteBefore(Clause c) {
    int at = c.from() - 1;
    if (s.isQuote(c.from()) && c.verb() == c.from() + 1) {
      return fragments.isWhole(c.from()) ? c.from() : -1;
    }
    boolean verbFirst = c.verb() == c.from() || isSo(c) || c.is(Opener.SO, Opener.AS);
    if (!verbFirst) {
      return -1;
    }
    return s.isSign(at, ",–-") && s.isQuote(at - 1) ? at - 1 : s.isQuote(at) ? at : -1;
  }

  /** Whether marked words are all of their clause. */
  public boolean isAll(int quote) {
    return quote == 0 || s.isSign(quote - 1, ",:;.!?") || s.isQuote(quote - 1);
  }
}
