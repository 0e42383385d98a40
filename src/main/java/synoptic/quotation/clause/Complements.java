package synoptic.quotation.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.clause.Candidate.Mood;
import synoptic.quotation.phrase.FiniteVerbs;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.CueVerb.Frame;
import synoptic.quotation.sentence.Inflection;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** The content after a cue, by the rows of {@link Complement}. */
final class Complements {
  /** Tokens of a number with its hedge: "more than 20 thousand". */
  private static final int LONGEST_TOLL = 5;

  /** Tokens that a comma parts from what they belong to: "Article 1, section 3". */
  private static final int SHORTEST_ADJUNCT = 2;

  /** Tokens of a clause in which no verb can be made out. */
  private static final int SHORTEST_BARE = 3;

  private static final List<WordClass> SOMEBODY =
      List.of(
          WordClass.TITLE,
          WordClass.ANONYMOUS,
          WordClass.COLLECTIVE,
          WordClass.BODY,
          WordClass.FEMININE,
          WordClass.MASCULINE);

  final Sentence s;
  final ClauseEnds ends;
  private final Vocabulary words;
  private final Inflection inflection;
  private final Phrases phrases;
  private final FiniteVerbs verbs;
  private final List<Complement> rows;

  Complements(
      Sentence s, QuotationRules rules, Phrases phrases, FiniteVerbs verbs, ClauseEnds ends) {
    this.s = s;
    this.words = rules.vocabulary();
    this.inflection = rules.inflection();
    this.phrases = phrases;
    this.verbs = verbs;
    this.ends = ends;
    this.rows = rules.on(Complement.values());
  }

  /**
   * Where content may begin.
   *
   * @param direct right after the cue
   * @param start after what only says to whom, when and where
   */
  record Start(Candidate cue, int direct, int start) {
    /** Whether nothing stands between cue and content. */
    boolean isDirect() {
      return start == direct;
    }

    /** Whether the verb takes one of these. */
    boolean takes(Frame... frames) {
      for (Frame frame : frames) {
        if (cue.verb().takes(frame)) {
          return true;
        }
      }
      return false;
    }
  }

  @Nullable Content of(Start a) {
    for (Complement row : rows) {
      if (row.fits.at(this, a)) {
        return row.finds.at(this, a);
      }
    }
    return null;
  }

  @Nullable Content content(Start a, int start, Frame frame) {
    int end = ends.of(a.cue(), start);
    boolean clause = frame == Frame.CLAUSE || frame == Frame.THAT;
    return Content.of(start, clause ? throughAside(a, start, end) : end, frame);
  }

  /**
   * No clause ends before its verb: "the next step – naming managers – cannot begin", "in a speech
   * in Lorn, Hall left", "Article 1, section 3 has it".
   */
  private int throughAside(Start a, int start, int end) {
    boolean adjunct = s.is(start, Tag.PREP) || end - start <= SHORTEST_ADJUNCT;
    int further = end;
    while ((s.is(further, Tag.DASH)
            || adjunct && s.is(further, Tag.COMMA) && !s.is(further + 1, Tag.ING))
        && !verbs.in(start, further)) {
      further = ends.of(a.cue(), further + 1);
    }
    return verbs.in(start, further) ? further : end;
  }

  private @Nullable Content object(Start a, Frame frame) {
    return Content.of(a.start(), ends.ofObject(a.start(), ends.of(a.cue(), a.start())), frame);
  }

  boolean goesOn(Start a) {
    return a.start() + 1 < s.size();
  }

  @Nullable Content afterThat(Start a) {
    Frame frame = a.takes(Frame.THAT) ? Frame.THAT : Frame.CLAUSE;
    Content told = content(a, a.start() + 1, frame);
    return told == null || isPointed(told.clause()) ? null : told.from(a.start());
  }

  /** "Norland maintains that large presence": no clause. */
  private boolean isPointed(Range told) {
    return told.to() - told.from() < SHORTEST_BARE
        && !s.has(told, Tag.QUOTE)
        && s.is(told.from(), Tag.WORD)
        && !inflection.looksPlural(s.get(told.from()).lower())
        && !verbs.in(told.from(), told.to());
  }

  @Nullable Content afterSign(Start a) {
    int sign = a.start();
    int quote = s.is(sign + 1, Tag.CONJ) ? sign + 2 : sign + 1;
    quote = s.is(quote, Tag.ADV) ? quote + 1 : quote;
    boolean goesOn = quote > sign + 1 && s.is(quote, Tag.QUOTE) && a.takes(Frame.QUOTE);
    return goesOn || introduces(a) ? content(a, sign + 1, Frame.QUOTE) : null;
  }

  /** Whether a comma or colon leads from a cue to its content. */
  private boolean introduces(Start a) {
    boolean colon = s.is(a.start(), Tag.COLON);
    boolean unmarked = colon && a.cue().verb().isSpeech() && goesOn(a);
    return (colon || a.takes(Frame.QUOTE)) && (s.is(a.start() + 1, Tag.QUOTE) || unmarked);
  }

  /** "Which the agency said shows …": what is said has its subject before the attribution. */
  boolean isRelative(Start a) {
    int predicate = s.is(a.direct(), Tag.ADV) ? a.direct() + 1 : a.direct();
    return s.is(predicate, Tag.VERB)
        && a.cue().mood() == Mood.FINITE
        && words.at(s, a.cue().start() - 1, WordClass.RELATIVE)
        && a.takes(Frame.CLAUSE);
  }

  boolean isQuestion(Start a) {
    return s.is(a.start(), Tag.WH) || words.at(s, a.start(), WordClass.CONDITION);
  }

  boolean isInfinitive(int i) {
    return s.is(i, Tag.TO) || s.is(i, Tag.NOT) && s.is(i + 1, Tag.TO);
  }

  /** "The flood threatened to shut the mill": what a thing seems about to do, and says nowhere. */
  boolean isOmen(Start a) {
    Range subject = a.cue().subject();
    return isInfinitive(a.start())
        && words.at(s, a.cue().cue().from(), WordClass.OMEN)
        && subject != null
        && !canMean(s.noun(subject));
  }

  /** Whether a noun is of somebody, or of several. */
  private boolean canMean(int noun) {
    String lower = s.get(noun).lower();
    return s.is(noun, Tag.NAME, Tag.PRON) && !words.at(s, noun, WordClass.IT)
        || inflection.looksPlural(lower)
        || SOMEBODY.stream().anyMatch(c -> words.is(c, lower));
  }

  @Nullable Content infinitive(Start a) {
    boolean passive = a.cue().mood() == Mood.PASSIVE;
    boolean told = !a.isDirect() && a.takes(Frame.ASKED); // "told them on Monday to go"
    return a.takes(Frame.INFINITIVE, Frame.ASKED) || passive
        ? content(a, a.start(), told ? Frame.ASKED : Frame.INFINITIVE)
        : null;
  }

  /** "claimed more than 20,000 lives": a number of what was taken, with no verb of its own. */
  boolean isToll(int start) {
    int i = start;
    while (i < start + LONGEST_TOLL
        && !s.is(i, Tag.AUX, Tag.VERB, Tag.ED, Tag.PRON, Tag.NAME, Tag.QUOTE, Tag.STOP, Tag.COMMA)
        && !words.at(s, i, WordClass.DEFINITE)
        && !words.at(s, i, WordClass.TOLL)) {
      i++;
    }
    return words.at(s, i, WordClass.TOLL) && !s.is(i + 1, Tag.AUX, Tag.VERB, Tag.ED);
  }

  boolean isTold(Start a) {
    if (!a.isDirect() || !words.at(s, a.cue().cue().from(), WordClass.TELL)) {
      return false;
    }
    int addressed = ends.of(a.cue(), a.start());
    return s.is(addressed, Tag.COLON) && s.is(addressed + 1, Tag.QUOTE);
  }

  boolean isAsked(Start a) {
    int asked = nounPhraseEnd(a.start());
    return a.isDirect() && a.takes(Frame.ASKED) && asked > a.start() && isInfinitive(asked);
  }

  boolean isBareClause(Start a) {
    if (!a.takes(Frame.CLAUSE)) {
      return false;
    }
    Candidate c = a.cue();
    int start = a.start();
    int end = ends.of(c, start);
    boolean opens =
        s.is(start, Tag.DET, Tag.PRON, Tag.NAME, Tag.WORD, Tag.NUM, Tag.SUB, Tag.NOT, Tag.ING)
            || words.at(s, start, WordClass.POINTER);
    boolean gerund = c.mood() == Mood.PARTICIPLE && s.is(c.start() - 1, Tag.PREP, Tag.SUB);
    boolean bare =
        !gerund
            && a.takes(Frame.BARE)
            && end - start >= SHORTEST_BARE
            && !s.is(start, Tag.SUB, Tag.NUM);
    return opens
        && end - start >= 2
        && (bare || verbs.in(start, end))
        && !isCutOff(nounPhraseEnd(start));
  }

  /** Whether a comma parts a noun from its verb, which is another's then: "…, was fading". */
  private boolean isCutOff(int noun) {
    return s.is(noun, Tag.COMMA) && s.is(noun + 1, Tag.AUX, Tag.VERB);
  }

  boolean isObject(Start a) {
    return a.isDirect()
        && s.is(a.start(), Tag.DET, Tag.PRON, Tag.NAME, Tag.WORD, Tag.NUM, Tag.ED, Tag.ING);
  }

  @Nullable Content called(Start a) {
    int after = complement(a.start());
    boolean called = s.is(after, Tag.DET, Tag.QUOTE, Tag.ED) || s.is(after - 1, Tag.QUOTE);
    return called ? object(a, Frame.COMPLEMENT) : null;
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

  private int nounPhraseEnd(int start) {
    return s.is(start, Tag.PRON) ? start + 1 : phrases.baseEnd(start);
  }

  /** An object with what it is called: "described the talks as a success". */
  @Nullable Content named(Start a) {
    Content object = object(a, Frame.OBJECT);
    int as = object == null ? 0 : object.clause().to();
    if (object == null
        || !a.takes(Frame.AS)
        || !words.at(s, as, WordClass.AS)
        || as + 1 >= s.size()) {
      return object;
    }
    int end = ends.ofObject(as + 1, ends.of(a.cue(), as + 1));
    return Content.of(object.clause().from(), end, Frame.OBJECT);
  }
}
