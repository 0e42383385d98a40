package synoptic.quotation.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.clause.Candidate.Mood;
import synoptic.quotation.phrase.FiniteVerbs;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.CueVerb;
import synoptic.quotation.sentence.CueVerb.Form;
import synoptic.quotation.sentence.CueVerb.Frame;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Which words around a cue are its content. */
public final class Clauses {
  /** A dateline's tokens at most, its dash among them. */
  private static final int LONGEST_DATELINE = 14;

  /** Tokens of a number with its hedge: "more than 20 thousand". */
  private static final int LONGEST_TOLL = 5;

  private final Sentence s;
  private final Vocabulary words;
  private final Phrases phrases;
  private final FiniteVerbs verbs;
  private final Adjuncts adjuncts;
  private final ClauseEnds ends;

  public Clauses(Sentence s, Vocabulary words, Phrases phrases, List<Candidate> candidates) {
    this.s = s;
    this.words = words;
    this.phrases = phrases;
    this.verbs = new FiniteVerbs(s, words);
    this.adjuncts = new Adjuncts(s, words, phrases, verbs);
    this.ends = new ClauseEnds(s, words, phrases, candidates);
  }

  /** The content after a cue; null where it has none there. */
  public @Nullable Content after(Candidate c) {
    CueVerb verb = c.verb();
    int direct = c.end();
    boolean passive = c.mood() == Mood.PASSIVE;
    if (passive && words.at(s, direct, WordClass.AS)) {
      return content(c, direct + 1, Frame.AS);
    } else if (isCleft(c)) {
      return content(c, direct + 1, Frame.CLAUSE);
    }
    int start =
        s.is(direct, Tag.TO) && (verb.takes(Frame.INFINITIVE) || passive)
            ? direct
            : adjuncts.end(direct, verb);
    start = s.is(start, Tag.COMMA) ? adjuncts.interjectionEnd(start) : start;
    if (start >= s.size() || s.is(start, Tag.STOP, Tag.SEMICOLON)) {
      return null;
    } else if (s.is(start, Tag.THAT)
        && (verb.takes(Frame.CLAUSE) || verb.takes(Frame.THAT))
        && start + 1 < s.size()) {
      Content words = content(c, start + 1, verb.takes(Frame.THAT) ? Frame.THAT : Frame.CLAUSE);
      return words == null ? null : words.from(start);
    } else if (s.is(start, Tag.COLON, Tag.COMMA)) {
      int quote = s.is(start + 1, Tag.CONJ) ? start + 2 : start + 1;
      quote = s.is(quote, Tag.ADV) ? quote + 1 : quote;
      boolean goesOn = quote > start + 1 && s.is(quote, Tag.QUOTE) && verb.takes(Frame.QUOTE);
      return goesOn || introduces(start, verb) ? content(c, start + 1, Frame.QUOTE) : null;
    }
    int predicate = s.is(direct, Tag.ADV) ? direct + 1 : direct;
    if (s.is(predicate, Tag.VERB) && isRelative(c) && verb.takes(Frame.CLAUSE)) {
      return content(c, direct, Frame.CLAUSE);
    }
    if (s.is(start, Tag.AUX)
        && start == direct
        && verb.takes(Frame.CLAUSE)
        && c.mood() == Mood.FINITE) {
      return content(
          c, start, Frame.CLAUSE); // "which they said would follow": the subject stands before
    }
    boolean finite = verb.takes(Frame.CLAUSE) || verb.takes(Frame.OBJECT);
    if (s.is(start, Tag.QUOTE) && (verb.takes(Frame.QUOTE) || finite)) {
      return content(c, start, Frame.QUOTE);
    } else if (s.is(start, Tag.WH) || words.at(s, start, WordClass.CONDITION)) {
      return verb.takes(Frame.WH) || finite ? content(c, start, Frame.WH) : null;
    } else if (s.is(start, Tag.TO) || s.is(start, Tag.NOT) && s.is(start + 1, Tag.TO)) {
      boolean taken = verb.takes(Frame.INFINITIVE) || verb.takes(Frame.ASKED) || passive;
      boolean told = start > direct && verb.takes(Frame.ASKED); // "told them on Monday to go"
      return taken ? content(c, start, told ? Frame.ASKED : Frame.INFINITIVE) : null;
    } else if (s.is(start, Tag.ING) && verb.takes(Frame.GERUND)) {
      return content(c, start, Frame.GERUND);
    }
    return isToll(start) ? null : nominal(c, start);
  }

  /** "claimed more than 20,000 lives": a number of what was taken, with no verb of its own. */
  private boolean isToll(int start) {
    int i = start;
    while (i < start + LONGEST_TOLL
        && !s.is(i, Tag.AUX, Tag.VERB, Tag.ED, Tag.PRON, Tag.NAME, Tag.QUOTE, Tag.STOP, Tag.COMMA)
        && !words.at(s, i, WordClass.DEFINITE)
        && !words.at(s, i, WordClass.TOLL)) {
      i++;
    }
    return words.at(s, i, WordClass.TOLL) && !s.is(i + 1, Tag.AUX, Tag.VERB, Tag.ED);
  }

  /** "Which the agency said shows …": what is said has its subject before the attribution. */
  private boolean isRelative(Candidate c) {
    return c.mood() == Mood.FINITE && words.at(s, c.start() - 1, WordClass.RELATIVE);
  }

  /** "What he said was …". */
  private boolean isCleft(Candidate c) {
    return c.mood() == Mood.FINITE
        && c.verb().takes(Frame.CLAUSE)
        && s.is(c.end(), Tag.AUX)
        && words.at(s, c.end(), WordClass.BE)
        && words.at(s, c.start() - 1, WordClass.CLEFT);
  }

  /** Whether a comma or colon leads from a cue to its content. */
  private boolean introduces(int sign, CueVerb verb) {
    boolean colon = s.is(sign, Tag.COLON);
    boolean unmarked = colon && verb.isSpeech() && sign + 1 < s.size();
    return (colon || verb.takes(Frame.QUOTE)) && (s.is(sign + 1, Tag.QUOTE) || unmarked);
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

  /** Content that begins with a noun phrase: a clause with no "that", or an object. */
  private @Nullable Content nominal(Candidate c, int start) {
    CueVerb verb = c.verb();
    boolean direct = start == c.end();
    int addressed = ends.of(c, start);
    if (direct
        && words.at(s, c.cue().from(), WordClass.TELL)
        && s.is(addressed, Tag.COLON)
        && s.is(addressed + 1, Tag.QUOTE)) {
      return content(c, addressed + 1, Frame.QUOTE); // "told hundreds gathered at the mill: “…”"
    }
    if (direct
        && verb.takes(Frame.ASKED)
        && nounPhraseEnd(start) > start
        && (s.is(nounPhraseEnd(start), Tag.TO)
            || s.is(nounPhraseEnd(start), Tag.NOT) && s.is(nounPhraseEnd(start) + 1, Tag.TO))) {
      return content(c, start, Frame.ASKED);
    } else if (verb.takes(Frame.CLAUSE) && isBareClause(start, ends.of(c, start), c)) {
      return content(c, start, Frame.CLAUSE);
    }
    boolean noun = s.is(start, Tag.DET, Tag.PRON, Tag.NAME, Tag.WORD, Tag.NUM, Tag.ED, Tag.ING);
    if (!direct || !noun) {
      return null;
    } else if (verb.takes(Frame.COMPLEMENT)) {
      int after = complement(start);
      boolean called = s.is(after, Tag.DET, Tag.QUOTE, Tag.ED) || s.is(after - 1, Tag.QUOTE);
      return called ? object(c, start, Frame.COMPLEMENT) : null;
    }
    return verb.takes(Frame.OBJECT) ? named(c, object(c, start, Frame.OBJECT)) : null;
  }

  /** An object with what it is called: "described the talks as a success". */
  private @Nullable Content named(Candidate c, @Nullable Content object) {
    int as = object == null ? 0 : object.clause().to();
    if (object == null
        || !c.verb().takes(Frame.AS)
        || !words.at(s, as, WordClass.AS)
        || as + 1 >= s.size()) {
      return object;
    }
    return content(object.clause().from(), ends.ofObject(as + 1, ends.of(c, as + 1)), Frame.OBJECT);
  }

  private boolean isBareClause(int start, int end, Candidate c) {
    boolean opens =
        s.is(start, Tag.DET, Tag.PRON, Tag.NAME, Tag.WORD, Tag.NUM, Tag.SUB, Tag.NOT, Tag.ING)
            || words.at(s, start, WordClass.POINTER);
    boolean gerund = c.mood() == Mood.PARTICIPLE && s.is(c.start() - 1, Tag.PREP, Tag.SUB);
    boolean bare =
        !gerund && c.verb().takes(Frame.BARE) && end - start >= 3 && !s.is(start, Tag.SUB, Tag.NUM);
    return opens && end - start >= 2 && (bare || verbs.in(start, end));
  }

  private int nounPhraseEnd(int start) {
    return s.is(start, Tag.PRON) ? start + 1 : phrases.baseEnd(start);
  }

  /** Where what an object is called begins. */
  private int complement(int start) {
    int modified = nounPhraseEnd(start);
    while (s.is(modified, Tag.PREP) && phrases.baseEnd(modified + 1) > modified + 1) {
      modified = phrases.baseEnd(modified + 1);
    }
    Range object = phrases.subjectAfter(start);
    if (s.is(modified, Tag.QUOTE)) {
      return modified;
    }
    return object == null || s.is(start, Tag.PRON) ? nounPhraseEnd(start) : object.to();
  }

  private @Nullable Content content(Candidate c, int start, Frame frame) {
    return content(start, ends.of(c, start), frame);
  }

  private @Nullable Content object(Candidate c, int start, Frame frame) {
    return content(start, ends.ofObject(start, ends.of(c, start)), frame);
  }

  private static @Nullable Content content(int start, int end, Frame frame) {
    return end > start ? new Content(new Range(start, end), new Range(start, end), frame) : null;
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
    return meanwhile ? null : content(first, last, Frame.CLAUSE); // "sat “down” as Hall vowed"
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
    return content(opening(floor, last), last, Frame.CLAUSE);
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
