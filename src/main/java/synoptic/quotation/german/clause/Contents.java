package synoptic.quotation.german.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.german.sentence.Clause;
import synoptic.quotation.german.sentence.Clause.Opener;
import synoptic.quotation.german.sentence.Lexicon;
import synoptic.quotation.german.sentence.Lexicon.Class;
import synoptic.quotation.german.sentence.Sentence;

/** Which clauses of a sentence tell what an attribution reports, as ranges of tokens. */
public final class Contents {
  /** Clauses between a verb and what it reports at most: "Hall, der …, sagte, wenn …, er …". */
  private static final int FARTHEST = 4;

  /** Tokens {@code [from, to)}. */
  public record Part(int from, int to) {}

  private final Sentence s;
  private final List<Clause> clauses;
  private final Lexicon words;
  private final Hits hits;

  Contents(Sentence s, List<Clause> clauses, Lexicon words, Hits hits) {
    this.s = s;
    this.clauses = clauses;
    this.words = words;
    this.hits = hits;
  }

  /** What follows a verb: "dass …", "er werde …", "… zu tun"; null where nothing does. */
  public @Nullable Part after(int clause, boolean speech) {
    for (int i = clause + 1; i < Math.min(clauses.size(), clause + FARTHEST); i++) {
      Clause c = clauses.get(i);
      if (c.is(Opener.CONTENT) || isInfinitive(c) || isReported(c, i == clause + 1 && speech)) {
        return new Part(c.from(), end(i));
      }
      boolean next = i == clause + 1;
      if (next && speech && (c.is(Opener.AS) && hits.of(i) == null || isMarked(c))) {
        return new Part(c.from(), end(i));
      }
      if (!c.is(Opener.RELATIVE, Opener.SUBORDINATE, Opener.AS) && c.hasVerb()) {
        return null;
      }
    }
    return null;
  }

  /** What stands before a verb or "so X" that ends a sentence, or all of it around one. */
  public Part around(int clause) {
    Clause c = clauses.get(clause);
    int first = firstBefore(clause);
    int last = clauses.size() - 1;
    boolean goesOn = clause < last && goesOn(clause);
    return new Part(
        clauses.get(first).from(), goesOn ? end(clause + 1) : clauses.get(clause - 1).to());
  }

  /** The clause from which on a sentence up to an attribution has no colon. */
  private int firstBefore(int clause) {
    for (int i = clause; i > 0; i--) {
      if (s.isSign(clauses.get(i).from() - 1, ":;") && i < clause) {
        return i;
      }
    }
    return 0;
  }

  /** Whether what is reported goes on after an attribution that is set in. */
  private boolean goesOn(int clause) {
    Clause next = clauses.get(clause + 1);
    Clause before = clauses.get(clause - 1);
    boolean own = next.is(Opener.COORDINATE) && hits.of(clause + 1) != null;
    boolean told = next.hasVerb() && words.verbs.isSubjunctive(s.lower(next.verb()));
    return !own
        && !next.is(Opener.RELATIVE)
        && !s.isQuote(next.from())
        && (told
            || next.verb() == next.from()
            || next.is(Opener.MAIN) && next.verb() == next.to() - 1
            || !next.hasVerb() && before.hasVerb()
            || next.is(Opener.CONTENT, Opener.SUBORDINATE) && !before.is(Opener.RELATIVE));
  }

  /** One past the last token that a content has which begins with a clause. */
  public int end(int clause) {
    int last = clause;
    while (last + 1 < clauses.size()
        && !isOther(clauses.get(clause), last + 1)
        && !isAttributed(last + 1)
        && !s.isSign(clauses.get(last + 1).from() - 1, ";")) {
      last++;
    }
    return clauses.get(last).to();
  }

  /** Whether a clause tells on its own account, and not what the first one reports. */
  private boolean isOther(Clause first, int clause) {
    Clause next = clauses.get(clause);
    if (!isIndicative(next)) {
      return false;
    }
    boolean told = isSubjunctive(first);
    boolean coordinate = next.is(Opener.COORDINATE);
    boolean joined = coordinate && next.verb() == next.from() + 1;
    boolean second = coordinate && next.verb() < next.to() - 1;
    boolean resumed = next.is(Opener.MAIN) && next.verb() == next.from();
    return joined && (told || hits.of(clause) != null)
        || (second || resumed) && (told || first.is(Opener.CONTENT));
  }

  /** Whether a clause says whose the words before it are. */
  private boolean isAttributed(int clause) {
    Clause next = clauses.get(clause);
    boolean inverted = next.verb() == next.from() && isIndicative(next);
    return next.is(Opener.SO) || hits.of(clause) != null && (inverted || next.is(Opener.AS));
  }

  private boolean isIndicative(Clause clause) {
    return clause.hasVerb() && !isSubjunctive(clause);
  }

  private boolean isSubjunctive(Clause c) {
    return c.hasVerb() && words.verbs.isSubjunctive(s.lower(c.verb()));
  }

  /** "er sagte, Hall „steht bereit“": the verb is in the marks. */
  private boolean isMarked(Clause c) {
    return c.is(Opener.MAIN) && !c.hasVerb() && c.from() < c.to() - 1 && s.isQuote(c.to() - 1);
  }

  boolean isInfinitive(Clause c) {
    for (int i = c.from() + 1; i < c.to(); i++) {
      if (s.get(i).isSmall() && words.verbs.isInfinitiveWithSign(s.lower(i - 1), s.lower(i))) {
        return !c.hasVerb() || c.verb() >= i || i >= c.to() - 2;
      }
    }
    return false;
  }

  /** A clause whose verb is second, in the subjunctive or right after a verb of speech. */
  private boolean isReported(Clause c, boolean adjacent) {
    if (!c.is(Opener.MAIN) || !c.hasVerb() || c.verb() == c.from()) {
      return false;
    }
    return words.verbs.isSubjunctive(s.lower(c.verb())) || adjacent && isPlain(c);
  }

  private boolean isPlain(Clause c) {
    return !words.is(Class.RELATIVE, s.lower(c.from())) || s.isCapital(c.from() + 1);
  }
}
