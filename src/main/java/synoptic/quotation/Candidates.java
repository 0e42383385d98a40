package synoptic.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Candidate.Mood;
import synoptic.quotation.CueVerb.Form;
import synoptic.quotation.CueVerb.Frame;
import synoptic.quotation.Token.Tag;
import synoptic.quotation.Vocabulary.Class;

/** Finds the cues of a sentence with their subjects: which words are verbs here, and whose. */
final class Candidates {
  /** Title, first and last name, and two words more. */
  private static final int LONGEST_LABEL = 5;

  private static final CueVerb LABEL = new CueVerb(":", ":", List.of(), Form.NOUN,
      Map.of(Frame.CLAUSE, Cue.Force.WEAK, Frame.BARE, Cue.Force.WEAK));

  private final Sentence s;
  private final QuotationRules rules;
  private final Vocabulary words;
  private final Phrases phrases;
  private final boolean headline;
  private final List<Candidate> found = new ArrayList<>();

  Candidates(Sentence s, QuotationRules rules, Phrases phrases) {
    this.s = s;
    this.rules = rules;
    this.words = rules.vocabulary();
    this.phrases = phrases;
    long capitals = s.tokens().stream().filter(t -> t.is(Tag.NAME)).count();
    this.headline = capitals * 10 >= s.size() * 6;
  }

  List<Candidate> find() {
    for (int i = 0; i < s.size(); ) {
      Candidate next = s.is(i, Tag.COLON) ? label(i) : null;
      for (CueVerb verb : rules.cues().of(s.get(i).lower())) {
        boolean cue = !s.is(i, Tag.NAME) || headline || verb.form() == Form.SOURCE;
        if (next == null && cue && s.startsWith(i + 1, verb.tail())) {
          next = candidate(i, verb);
        }
      }
      if (next != null) {
        found.add(next);
        i = next.cue().to();
      } else {
        i++;
      }
    }
    return found;
  }

  /** "Hall: The bridge is closed": a name and a colon lead a heading. */
  private @Nullable Candidate label(int colon) {
    for (int i = 0; i < colon; i++) {
      if (!s.is(i, Tag.NAME)) {
        return null;
      }
    }
    return colon == 0 || colon > LONGEST_LABEL || s.is(colon + 1, Tag.QUOTE) ? null
        : new Candidate(new Range(colon, colon + 1), 0, colon + 1, LABEL, Mood.FINITE, new Range(0, colon));
  }

  private @Nullable Candidate candidate(int i, CueVerb verb) {
    Range cue = new Range(i, i + 1 + verb.tail().size());
    int group = phrases.verbGroupStart(i);
    return switch (verb.form()) {
      case ING -> participle(cue, group, verb);
      case BASE -> base(cue, group, verb);
      case NOUN -> noun(i, verb);
      case SOURCE -> source(cue, verb);
      case THIRD, PAST, PARTICIPLE -> finite(cue, group, verb);
    };
  }

  /** "According to X". */
  private @Nullable Candidate source(Range cue, CueVerb verb) {
    Range speaker = sourceAfter(cue.to());
    return speaker == null ? null : new Candidate(cue, cue.from(), speaker.to(), verb, Mood.SOURCE, speaker);
  }

  /** Everything up to the comma or the sentence's end: sources come with long modifiers. */
  private @Nullable Range sourceAfter(int start) {
    int end = start;
    while (end < s.size() && !s.is(end, Tag.COMMA, Tag.STOP, Tag.SEMICOLON, Tag.QUOTE, Tag.COLON)) {
      end++;
    }
    while (s.is(end, Tag.COMMA) && (s.is(end + 1, Tag.WH) || s.is(end - 1, Tag.NUM) && s.is(end + 1, Tag.NUM))) {
      end++;
      while (end < s.size() && !s.is(end, Tag.COMMA, Tag.STOP, Tag.SEMICOLON)) {
        end++;
      }
    }
    return end > start ? new Range(start, end) : null;
  }

  private @Nullable Candidate noun(int i, CueVerb verb) {
    boolean complement = s.is(i + 1, Tag.THAT, Tag.TO);
    if (!complement || i == 0 || !s.is(i - 1, Tag.DET, Tag.POSS, Tag.WORD, Tag.PREP, Tag.VERB, Tag.ING, Tag.ED)) {
      return null;
    }
    int base = phrases.baseStart(i + 1);
    Range speaker = null;
    for (int p = i - 1; p >= base; p--) {
      if (s.is(p, Tag.POSS) && p > base) {
        speaker = new Range(base, p + 1);
        break;
      } else if (words.is(Class.POSSESSIVE, s.get(p).lower())) {
        speaker = new Range(p, p + 1);
        break;
      }
    }
    return new Candidate(new Range(i, i + 1), Math.min(base, i), i + 1, verb, Mood.NOUN, speaker);
  }

  private @Nullable Candidate participle(Range cue, int group, CueVerb verb) {
    int i = cue.from();
    if (has(group, i, Class.BE)) {
      Range subject = subject(group);
      return subject == null ? null : candidate(cue, subject, group, verb, Mood.FINITE);
    }
    if (s.is(i - 1, Tag.DET, Tag.POSS)) {
      return null;
    }
    if (words.at(s, i - 1, Class.AS) && !found.isEmpty() && found.getLast().mood() == Mood.PASSIVE && found.getLast().cue().to() == i - 1) {
      Candidate quoted = found.removeLast();
      return new Candidate(cue, quoted.start(), cue.to(), verb, Mood.FINITE, quoted.subject());
    }
    boolean absolute = s.is(group - 1, Tag.NAME, Tag.WORD) && words.at(s, phrases.baseStart(group) - 1, Class.WITH);
    Range subject = absolute ? phrases.nounPhraseBefore(group) : previousSpeaker(i);
    if (subject == null && s.is(group - 1, Tag.WORD, Tag.NAME)) {
      subject = phrases.nounPhraseBefore(group);
    }
    return new Candidate(cue, group, cue.to(), verb, Mood.PARTICIPLE, subject);
  }

  private @Nullable Range previousSpeaker(int before) {
    for (int k = found.size() - 1; k >= 0; k--) {
      if (found.get(k).speaker() != null && found.get(k).mood() != Mood.NOUN && found.get(k).mood() != Mood.SOURCE) {
        return found.get(k).speaker();
      }
    }
    return phrases.mainSubject(before);
  }

  private @Nullable Candidate base(Range cue, int group, CueVerb verb) {
    int i = cue.from();
    if (s.is(i - 1, Tag.TO) || s.is(i - 1, Tag.ADV) && s.is(i - 2, Tag.TO)) {
      return new Candidate(cue, i, cue.to(), verb, Mood.UNREAL, previousSpeaker(i));
    }
    Range subject = subject(group);
    if (subject == null || s.is(i - 1, Tag.DET, Tag.POSS, Tag.PREP)) {
      return null;
    }
    if (hasModal(group, i)) {
      return candidate(cue, subject, group, verb, Mood.UNREAL);
    }
    Token head = s.get(subject.to() - 1);
    boolean plural = head.is(Tag.PRON) ? !words.is(Class.SINGULAR, head.lower()) : rules.inflection().looksPlural(head.lower()) || head.is(Tag.DET)
        || words.is(Class.COLLECTIVE, head.lower()) || words.is(Class.IRREGULAR_PLURAL, head.lower()) || joined(subject) || head.is(Tag.NUM);
    return plural && complementFollows(cue.to()) && !s.is(cue.to(), Tag.PREP) ? candidate(cue, subject, group, verb, Mood.FINITE) : null;
  }

  private boolean joined(Range subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      if (words.at(s, i, Class.AND)) {
        return true;
      }
    }
    return false;
  }

  /** After a word that may be a plural noun: a complement that no noun would take, or a subject that is no modifier. */
  private boolean clearComplement(int i, @Nullable Range subject) {
    boolean name = subject != null && s.is(subject.to() - 1, Tag.NAME, Tag.PRON);
    return s.is(i, Tag.THAT, Tag.QUOTE, Tag.COLON) || (name && complementFollows(i) && !s.is(i, Tag.PREP, Tag.COMMA, Tag.STOP, Tag.WORD));
  }

  private boolean complementFollows(int i) {
    return s.is(i, Tag.THAT, Tag.TO, Tag.DET, Tag.PRON, Tag.NAME, Tag.QUOTE, Tag.WH, Tag.COMMA, Tag.COLON, Tag.STOP, Tag.NUM, Tag.WORD, Tag.PREP);
  }

  private @Nullable Candidate finite(Range cue, int group, CueVerb verb) {
    int i = cue.from();
    if (s.is(i - 1, Tag.POSS) && !s.is(i - 2, Tag.PRON) || s.is(i - 1, Tag.PREP, Tag.TO)) {
      return null;
    }
    if (s.is(i - 1, Tag.DET) && !words.at(s, i - 1, Class.QUANTIFIER)) {
      return null;
    }
    if (has(group, i, Class.BE) && verb.form() != Form.THIRD) {
      return passive(cue, group, verb);
    }
    if (asks(group, cue, verb)) {
      return passive(cue, group, verb);
    }
    Range inverted = inverted(cue, group);
    if (inverted != null) {
      return new Candidate(cue, group, inverted.to(), verb, Mood.INVERTED, inverted);
    }
    boolean ambiguous = verb.form() == Form.THIRD
        && (!s.is(i, Tag.VERB) && !clearComplement(cue.to(), subject(group)));
    Range subject = subject(group);
    if (subject == null && (s.is(group - 1, Tag.CONJ, Tag.COMMA, Tag.ADV) || group == 0)) {
      return words.at(s, i + 1, Class.AGENT) || ambiguous ? null
          : new Candidate(cue, group, cue.to(), verb, Mood.FINITE, previousSpeaker(i));
    }
    if (subject == null || ambiguous) {
      return null;
    }
    if (verb.form() != Form.THIRD && words.at(s, cue.to(), Class.AGENT) && group == i) {
      Range agent = phrases.subjectAfter(cue.to() + 1);
      return agent == null ? null : new Candidate(cue, i, agent.to(), verb, Mood.PASSIVE, agent);
    }
    boolean unreal = hasModal(group, i);
    return candidate(cue, subject, group, verb, unreal ? Mood.UNREAL : Mood.FINITE);
  }

  /** "Asked whether …, he said", "when asked about": a participle of its own. */
  private boolean asks(int group, Range cue, CueVerb verb) {
    boolean opens = group == 0 || words.at(s, group - 1, Class.ASKING);
    return opens && verb.form() == Form.PAST && (verb.takes(Frame.ASKED) || verb.takes(Frame.PERSON))
        && s.is(cue.to(), Tag.WH, Tag.PREP, Tag.TO, Tag.ADV, Tag.SUB);
  }

  private @Nullable Range inverted(Range cue, int group) {
    boolean opened = group == 0 || s.is(group - 1, Tag.QUOTE, Tag.COMMA, Tag.DASH, Tag.STOP, Tag.CLOSE);
    Range after = opened ? phrases.subjectAfter(cue.to()) : null;
    boolean quoted = s.is(group - 1, Tag.QUOTE, Tag.DASH);
    if (after != null && (quoted || s.is(after.to(), Tag.COLON))) {
      return after;
    }
    if (after == null || s.is(after.to(), Tag.AUX, Tag.VERB, Tag.ED, Tag.TO, Tag.THAT, Tag.QUOTE, Tag.ADV)) {
      return null;
    }
    boolean closes = after.to() >= s.size() || s.is(after.to(), Tag.STOP, Tag.COMMA, Tag.PREP, Tag.SUB, Tag.CONJ, Tag.WH, Tag.SEMICOLON, Tag.DASH, Tag.OPEN);
    return closes ? after : null;
  }

  private @Nullable Candidate passive(Range cue, int group, CueVerb verb) {
    if (words.at(s, cue.to(), Class.AGENT)) {
      Range agent = phrases.subjectAfter(cue.to() + 1);
      return agent == null ? null : new Candidate(cue, group, agent.to(), verb, Mood.PASSIVE, agent);
    }
    return new Candidate(cue, group, cue.to(), verb, Mood.PASSIVE, null, phrases.subjectBefore(group));
  }

  private @Nullable Range subject(int group) {
    if (s.is(group - 1, Tag.CONJ)) {
      return previousSpeaker(group);
    }
    return phrases.subjectBefore(group);
  }

  private Candidate candidate(Range cue, Range subject, int group, CueVerb verb, Mood mood) {
    int start = subject.to() <= group && !s.is(group - 1, Tag.CONJ) ? subject.from() : group;
    return new Candidate(cue, start, cue.to(), verb, mood, subject);
  }

  private boolean has(int from, int to, Class c) {
    for (int i = from; i < to; i++) {
      if (words.is(c, s.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasModal(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.at(s, i, Class.MODAL) || s.is(i, Tag.NOT) || rules.inflection().isNegated(s.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
