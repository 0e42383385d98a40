package synoptic.quotation.clause;

import synoptic.quotation.clause.Candidate.Mood;
import synoptic.quotation.sentence.CueVerb;
import synoptic.quotation.sentence.CueVerb.Frame;
import synoptic.quotation.sentence.Inflection;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Whether a cue reports that something was not said, or only what would follow if it were. */
public final class Unsaid {
  private final Sentence s;
  private final QuotationRules rules;
  private final Vocabulary words;
  private final Inflection inflection;

  public Unsaid(Sentence s, QuotationRules rules) {
    this.s = s;
    this.rules = rules;
    this.words = rules.vocabulary();
    this.inflection = rules.inflection();
  }

  public boolean is(Candidate c) {
    return switch (c.mood()) {
      case SOURCE, NOUN -> false;
      case INVERTED -> isNegated(c);
      case PARTICIPLE ->
          isWithheld(c.start()) || words.at(s, c.cue().from() - 1, WordClass.DISPLAY);
      case PASSIVE -> isNegated(c) || asksNobody(c);
      case FINITE, UNREAL ->
          isNegated(c)
              || !isOfItsOwn(c) && isWithheld(c.start())
              || withholds(c)
              || isHypothetical(c)
              || isNobody(c);
    };
  }

  /** "never said", "did not say". */
  private boolean isNegated(Candidate c) {
    for (int i = c.start(); i < c.cue().from(); i++) {
      if ((c.subject() == null || !c.subject().contains(i))
          && (s.is(i, Tag.NOT) || inflection.isNegated(s.get(i).lower()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the subject opens it: "from Anna Holt, who said". */
  private static boolean isOfItsOwn(Candidate c) {
    Range subject = c.subject();
    return subject != null && subject.from() == c.start();
  }

  /** "stopped short of saying", "without saying", "declined to say". */
  private boolean isWithheld(int verb) {
    int last = s.is(verb - 1, Tag.TO) ? verb - 1 : verb;
    for (int i = Math.max(0, last - 2); i < last; i++) {
      if (words.phraseEnd(s, i, WordClass.WITHHOLDING) == last) {
        return true;
      }
    }
    return false;
  }

  /** "If she says", "unless she says", and inverted: "had she said", "did she say". */
  private boolean isHypothetical(Candidate c) {
    int before = c.start() - 1;
    Range subject = c.subject();
    return words.at(s, before, WordClass.HYPOTHETICAL)
        || subject != null && words.at(s, subject.from() - 1, WordClass.HYPOTHETICAL)
        || isInverted(s, before);
  }

  /** Whether an auxiliary stands before its subject. */
  static boolean isInverted(Sentence s, int auxiliary) {
    return s.is(auxiliary, Tag.AUX) && !s.is(auxiliary - 1, Tag.NAME, Tag.WORD, Tag.PRON, Tag.WH);
  }

  /** "declined to say". */
  private boolean withholds(Candidate c) {
    int end = c.cue().to();
    return words.at(s, c.cue().from(), WordClass.WITHHOLDING)
        && s.is(end, Tag.TO)
        && end + 1 < s.size()
        && rules.cues().of(s.get(end + 1).lower()).stream().anyMatch(CueVerb::isSpeech);
  }

  /** "No one said", "a placard read". */
  private boolean isNobody(Candidate c) {
    Range subject = c.subject();
    if (words.at(s, c.cue().from() - 1, WordClass.DISPLAY)) {
      return true;
    }
    return subject != null
        && (words.phraseEnd(s, subject.from(), WordClass.NOBODY) > subject.from()
            || words.at(s, subject.from() - 1, WordClass.NOBODY));
  }

  /** "when asked whether": the one who asks is nobody the reporter points to. */
  private boolean asksNobody(Candidate c) {
    return c.speaker() == null
        && c.verb().takes(Frame.WH)
        && c.mood() == Mood.PASSIVE
        && s.is(c.cue().to(), Tag.WH, Tag.SUB);
  }
}
