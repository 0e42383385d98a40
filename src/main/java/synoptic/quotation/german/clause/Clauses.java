package synoptic.quotation.german.clause;

import java.util.ArrayList;
import java.util.List;
import synoptic.quotation.german.sentence.Clause;
import synoptic.quotation.german.sentence.Clause.Opener;
import synoptic.quotation.german.sentence.Cues;
import synoptic.quotation.german.sentence.Inflection;
import synoptic.quotation.german.sentence.Lexicon;
import synoptic.quotation.german.sentence.Lexicon.Class;
import synoptic.quotation.german.sentence.Sentence;

/** Cuts a sentence at its signs, and before "und" with a verb, and tells what each part is. */
public final class Clauses {
  private static final String SIGNS = ",;:–—-…";

  private final Sentence s;
  private final Lexicon words;

  private Clauses(Sentence s, Lexicon words) {
    this.s = s;
    this.words = words;
  }

  public static List<Clause> of(Sentence s, Lexicon words) {
    return new Clauses(s, words).cut();
  }

  private List<Clause> cut() {
    List<Clause> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= s.size(); i++) {
      boolean sign = i == s.size() || s.isSign(i, SIGNS) && !isHyphen(i) || isStop(i);
      if (sign || joinsVerb(i) || followsMarks(i)) {
        if (i > from) {
          found.add(clause(from, i));
        }
        from = sign ? i + 1 : i;
      }
    }
    return found;
  }

  /** "Innen- und Außenminister". */
  private boolean isHyphen(int i) {
    return i > 0 && s.isSign(i, "-") && s.get(i - 1).span().end() == s.get(i).span().start();
  }

  private boolean isStop(int i) {
    return s.isSign(i, ".!?()");
  }

  /** "„…“ so X", "„…“ wie X sagte": with no comma. */
  private boolean followsMarks(int i) {
    return s.isQuote(i - 1) && (words.is(Class.SO, s.lower(i)) || words.is(Class.AS, s.lower(i)));
  }

  /** "… und sagte": a second verb of the same subject, with no comma. */
  private boolean joinsVerb(int i) {
    return words.is(Class.COORDINATION, s.lower(i))
        && s.has(i + 1)
        && isFinite(i + 1)
        && !words.verbs.isInfinitiveWithSign("", s.lower(i + 1));
  }

  private Clause clause(int from, int to) {
    int start = from;
    boolean joined = words.is(Class.CONJUNCTION, s.lower(start)) && start + 1 < to;
    if (joined) {
      start++;
    }
    Opener opener = opener(start, to);
    boolean last = new Clause(start, to, opener, -1).isVerbFinal();
    int verb = last ? lastFinite(start, to) : firstFinite(start, to);
    if (last && verb < 0) {
      verb = to - 1;
    }
    if (opener == Opener.MAIN && joined) {
      opener = Opener.COORDINATE;
    }
    return new Clause(from, to, opener, verb);
  }

  private Opener opener(int start, int to) {
    String first = s.lower(start);
    boolean verbLast = to - 1 > start && isVerbLast(start, to);
    if (words.is(Class.SO, first) && firstFinite(start, to) < 0) {
      return Opener.SO;
    } else if (words.is(Class.AS, first) && verbLast) {
      return Opener.AS;
    } else if (words.is(Class.THAT, first) || words.is(Class.CONTENTS, first) && verbLast) {
      return Opener.CONTENT;
    } else if (words.is(Class.SUBORDINATE, first) && verbLast && !isSecond(start, to)) {
      return Opener.SUBORDINATE;
    }
    return verbLast && start > 0 && isRelative(start, to) ? Opener.RELATIVE : Opener.MAIN;
  }

  private boolean isRelative(int start, int to) {
    int pronoun = words.is(Class.PREPOSITION, s.lower(start)) ? start + 1 : start;
    return words.is(Class.RELATIVE, s.lower(pronoun))
        && pronoun < to - 1
        && !isReported(pronoun, to);
  }

  /** "damit solle … werden": what may begin a clause, and here is an adverb before the verb. */
  private boolean isSecond(int start, int to) {
    int verb = firstFinite(start, to);
    return verb == start + 1 && verb < to - 1;
  }

  /** "…, die Lage bleibe": an article and a verb that reports, and no relative clause. */
  private boolean isReported(int pronoun, int to) {
    boolean article = s.isCapital(pronoun + 1) || s.isCapital(pronoun + 2);
    int verb = firstFinite(pronoun, to);
    return article
        && (verb == to - 1
            ? words.verbs.isFirst(s.lower(verb))
            : words.verbs.isAuxiliary(s.lower(verb)) && !words.verbs.isAuxiliary(s.lower(to - 1)));
  }

  /** Whether a clause ends with its verb, and nothing but verbs stands after it. */
  private boolean isVerbLast(int start, int to) {
    int first = firstFinite(start + 1, to);
    if (first < 0) {
      return mayBeFinite(to - 1);
    }
    for (int i = first + 1; i < to; i++) {
      if (!isFinite(i) && !Inflection.endsLikeVerb(s.lower(i))) {
        return false;
      }
    }
    return isFinite(to - 1);
  }

  /** Whether the last word of a clause may be its verb, known or not. */
  private boolean mayBeFinite(int last) {
    return s.get(last).isSmall()
        && !words.isSmallWord(s.lower(last))
        && Inflection.endsLikeFinite(s.lower(last));
  }

  private int firstFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(i) || i == from && isPast(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "…, sperrte die Stadt": what begins a clause in small letters and ends as the past does. */
  private boolean isPast(int i) {
    return s.get(i).isSmall()
        && !words.isSmallWord(s.lower(i))
        && Inflection.endsLikePast(s.lower(i));
  }

  private int lastFinite(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (isFinite(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isFinite(int i) {
    if (!s.has(i) || !s.get(i).isSmall()) {
      return false;
    }
    String lower = s.lower(i);
    if (words.is(Class.DETERMINER, lower)
        || words.is(Class.PREPOSITION, lower)
        || words.is(Class.ADVERB, lower)) {
      return false;
    }
    boolean alone = i == 1 && words.is(Class.POINTING_BACK, s.lower(0)); // Das sagte Hall
    boolean described =
        s.isCapital(i + 1) && i > 0 && !alone && words.is(Class.DETERMINER, s.lower(i - 1));
    return !described
        && (words.verbs.isFinite(lower)
            || words.cues.of(lower).stream().anyMatch(Cues.Reading::isFinite));
  }
}
