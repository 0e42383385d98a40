package synoptic.quotation.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.clause.Candidate;
import synoptic.quotation.clause.Candidate.Mood;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.CueVerb;
import synoptic.quotation.sentence.CueVerb.Form;
import synoptic.quotation.sentence.CueVerb.Frame;
import synoptic.quotation.sentence.Inflection;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/**
 * Whether a word that may be a verb is one here, how it stands in its clause, and who its subject
 * is.
 */
final class VerbCues {
  /** Words of time between an auxiliary and its verb. */
  private static final int APART = 3;

  /** Words of "took the opportunity to". */
  private static final int LONGEST_CARRYING_ON = 4;

  private final Sentence s;
  private final Vocabulary words;
  private final Inflection inflection;
  private final Phrases phrases;

  private final SharedSubject shared;
  private final Inversions inversions;
  private final Participles participles;

  VerbCues(Sentence s, QuotationRules rules, Phrases phrases, List<Candidate> found) {
    this.s = s;
    this.words = rules.vocabulary();
    this.inflection = rules.inflection();
    this.phrases = phrases;

    this.shared = new SharedSubject(s, phrases, found);
    this.inversions = new Inversions(s, words, phrases);
    this.participles = new Participles(s, words, phrases, found, shared);
  }

  /** The verb as a cue; null where the word is none here. */
  @Nullable Candidate candidate(Range cue, CueVerb verb) {
    int group = phrases.verbGroupStart(cue.from());
    return switch (verb.form()) {
      case ING -> participle(cue, group, verb);
      case BASE -> base(cue, group, verb);
      case THIRD, PAST, PARTICIPLE -> finite(cue, group, verb);
      case NOUN, SOURCE -> null;
    };
  }

  private @Nullable Candidate participle(Range cue, int group, CueVerb verb) {
    int i = cue.from();
    if (has(group, i, WordClass.BE)) {
      Range subject = subject(group);
      return subject == null ? null : candidate(cue, subject, group, verb, Mood.FINITE);
    }
    return participles.of(cue, group, verb);
  }

  private @Nullable Candidate base(Range cue, int group, CueVerb verb) {
    int i = cue.from();
    int carries = carriesOn(i);
    if (carries < i) {
      Range subject = subject(phrases.verbGroupStart(carries));
      return subject == null ? null : candidate(cue, subject, carries, verb, Mood.FINITE);
    }
    int to = s.is(i - 1, Tag.ADV) ? i - 2 : i - 1;
    if (s.is(to, Tag.TO)) {
      Range made = new Led(s, words, phrases).before(to);
      Range subject = made == null ? shared.before(i) : made;
      return new Candidate(cue, i, cue.to(), verb, Mood.UNREAL, subject);
    }
    Range subject = subject(group);
    if (subject == null || s.is(i - 1, Tag.POSS, Tag.PREP) || isDetermined(i)) {
      return null;
    }
    if (hasModal(group, i)) {
      return candidate(cue, subject, group, verb, Mood.UNREAL);
    }
    return isPresent(cue, group, subject)
        ? candidate(cue, subject, group, verb, Mood.FINITE)
        : null;
  }

  private boolean isPresent(Range cue, int group, Range subject) {
    int i = cue.from();
    boolean apart = s.is(cue.to(), Tag.THAT) && (group < i || s.is(i - 1, Tag.COMMA)); // no noun
    return apart || isPlural(subject) && complementFollows(cue.to()) && !s.is(cue.to(), Tag.PREP);
  }

  /** From where an auxiliary may belong to a verb group: "has since then written". */
  private int auxiliaryFrom(int group) {
    int from = group;
    while (from > 0 && group - from < APART && !s.is(from - 1, Tag.COMMA, Tag.STOP)) {
      from--;
    }
    return from;
  }

  /** Where "went on to" begins before a verb; the verb's index where it does not. */
  private int carriesOn(int verb) {
    for (int i = Math.max(0, verb - LONGEST_CARRYING_ON); i < verb; i++) {
      if (words.phraseEnd(s, i, WordClass.CARRYING_ON) == verb) {
        return i;
      }
    }
    return verb;
  }

  /**
   * Whether a subject is plural by its last noun or by the one that prepositions modify:
   * "supporters of the mayor".
   */
  private boolean isPlural(Range subject) {
    int preposition = subject.from() + 1;
    while (preposition < subject.to() && !s.is(preposition, Tag.PREP)) {
      preposition++;
    }
    return isPlural(s.get(subject.to() - 1))
        || isPlural(s.get(preposition - 1))
        || has(subject.from(), subject.to(), WordClass.AND);
  }

  private boolean isPlural(Token head) {
    if (head.is(Tag.PRON)) {
      return !words.is(WordClass.SINGULAR, head.lower());
    }
    return inflection.looksPlural(head.lower())
        || head.is(Tag.DET, Tag.NUM)
        || words.is(WordClass.COLLECTIVE, head.lower())
        || words.is(WordClass.IRREGULAR_PLURAL, head.lower());
  }

  private boolean isPluralNoun(int noun) {
    String lower = s.get(noun).lower();
    return s.is(noun, Tag.WORD)
        && s.is(noun + 1, Tag.PREP, Tag.TO)
        && inflection.looksPlural(lower)
        && !words.is(WordClass.BODY, lower)
        && !words.is(WordClass.COLLECTIVE, lower);
  }

  /**
   * Whether a number or "several" counts the word that may be a verb, as no other noun is there.
   */
  private boolean isCounted(Range subject) {
    int first = subject.from();
    int last = subject.to() - 1;
    boolean many =
        s.is(first, Tag.NUM) && !words.at(s, first, WordClass.ONE)
            || words.at(s, first, WordClass.SEVERAL);
    boolean numbered = s.is(last, Tag.NUM) || words.at(s, last, WordClass.SEVERAL); // "one of 10"
    return numbered || many && (first == last || s.is(last, Tag.WORD) && !isPlural(s.get(last)));
  }

  private @Nullable Candidate finite(Range cue, int group, CueVerb verb) {
    int i = cue.from();
    if (isNoun(i)) {
      return null;
    }
    if (isPassive(cue, group, verb)) {
      return passive(cue, group, verb);
    }
    Range inverted = inversions.subject(cue, group, verb);
    if (inverted != null) {
      return new Candidate(cue, group, inverted.to(), verb, Mood.INVERTED, inverted);
    }
    Range subject = subject(group);
    if (verb.form() == Form.THIRD && !s.is(i, Tag.VERB) && !clearComplement(cue.to(), subject)) {
      return null;
    }
    if (subject == null) {
      return coordinated(cue, group, verb);
    }
    if (verb.form() == Form.THIRD && (isPluralNoun(s.noun(subject)) || isCounted(subject))) {
      return null; // "huge holes in the rules that", "several southern states that"
    }
    if (verb.form() != Form.THIRD && words.at(s, cue.to(), WordClass.AGENT) && group == i) {
      return byAgent(cue, i, verb);
    }
    return candidate(cue, subject, group, verb, hasModal(group, i) ? Mood.UNREAL : Mood.FINITE);
  }

  private boolean isPassive(Range cue, int group, CueVerb verb) {
    int i = cue.from();
    boolean been = has(group, i, WordClass.BE) && verb.form() != Form.THIRD;
    int from = auxiliaryFrom(group);
    boolean told =
        verb.form() == Form.PARTICIPLE && (from == i || !s.has(new Range(from, i), Tag.AUX));
    return been || told || asks(group, cue, verb);
  }

  /** A verb that shares the subject of one before it; null where it does not. */
  private @Nullable Candidate coordinated(Range cue, int group, CueVerb verb) {
    boolean joined = group == 0 || s.is(group - 1, Tag.CONJ, Tag.COMMA, Tag.ADV);
    return joined && !words.at(s, cue.from() + 1, WordClass.AGENT)
        ? new Candidate(cue, group, cue.to(), verb, Mood.FINITE, shared.before(cue.from()))
        : null;
  }

  private boolean isNoun(int i) {
    return s.is(i - 1, Tag.POSS) && !s.is(i - 2, Tag.PRON)
        || s.is(i - 1, Tag.PREP, Tag.TO)
        || isDetermined(i);
  }

  private boolean isDetermined(int i) {
    return s.is(i - 1, Tag.DET) && !words.at(s, i - 1, WordClass.QUANTIFIER);
  }

  /** "Asked whether …, he said", "when asked about": a participle of its own. */
  private boolean asks(int group, Range cue, CueVerb verb) {
    boolean opens = group == 0 || words.at(s, group - 1, WordClass.ASKING);
    return opens
        && verb.form() == Form.PAST
        && (verb.takes(Frame.ASKED) || verb.takes(Frame.PERSON))
        && s.is(cue.to(), Tag.WH, Tag.PREP, Tag.TO, Tag.ADV, Tag.SUB);
  }

  private @Nullable Candidate passive(Range cue, int group, CueVerb verb) {
    if (words.at(s, cue.to(), WordClass.AGENT)) {
      return byAgent(cue, group, verb);
    }
    return new Candidate(
        cue, group, cue.to(), verb, Mood.PASSIVE, null, phrases.subjectBefore(group));
  }

  private @Nullable Candidate byAgent(Range cue, int start, CueVerb verb) {
    Range agent = phrases.subjectAfter(cue.to() + 1);
    return agent == null ? null : new Candidate(cue, start, agent.to(), verb, Mood.PASSIVE, agent);
  }

  private @Nullable Range subject(int group) {
    if (s.is(group - 1, Tag.CONJ)) {
      return shared.before(group);
    }
    return phrases.subjectBefore(group);
  }

  private Candidate candidate(Range cue, Range subject, int group, CueVerb verb, Mood mood) {
    int start = subject.to() <= group && !s.is(group - 1, Tag.CONJ) ? subject.from() : group;
    return new Candidate(cue, start, cue.to(), verb, mood, subject);
  }

  /**
   * After a word that may be a plural noun: a complement that no noun would take, or a subject that
   * is no modifier.
   */
  private boolean clearComplement(int i, @Nullable Range subject) {
    boolean name =
        subject != null
            && (s.is(subject.to() - 1, Tag.NAME, Tag.PRON)
                || s.is(i, Tag.TO) && words.at(s, subject.to() - 1, WordClass.TITLE)
                || s.is(i, Tag.TO) && words.at(s, subject.to() - 1, WordClass.ANONYMOUS));
    boolean follows = complementFollows(i) && !s.is(i, Tag.PREP, Tag.COMMA, Tag.STOP, Tag.WORD);
    boolean closes = subject != null && s.is(subject.from() - 1, Tag.QUOTE) && s.is(i, Tag.STOP);
    return s.is(i, Tag.THAT, Tag.QUOTE, Tag.COLON) || name && follows || closes;
  }

  private boolean complementFollows(int i) {
    return s.is(
            i, Tag.THAT, Tag.TO, Tag.DET, Tag.PRON, Tag.NAME, Tag.QUOTE, Tag.WH, Tag.COMMA,
            Tag.COLON, Tag.STOP, Tag.NUM, Tag.WORD, Tag.PREP)
        || words.at(s, i, WordClass.POINTER);
  }

  private boolean has(int from, int to, WordClass c) {
    for (int i = from; i < to; i++) {
      if (words.is(c, s.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasModal(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.at(s, i, WordClass.MODAL)
          || s.is(i, Tag.NOT)
          || inflection.isNegated(s.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
