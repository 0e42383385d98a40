package synoptic.quotation.cue;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.clause.Candidate;
import synoptic.quotation.clause.Candidate.Mood;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.CueVerb;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** "As saying" and "saying" after a verb that quotes somebody: whose words they are. */
final class Cited {
  private final Sentence s;
  private final Vocabulary words;
  private final Phrases phrases;

  Cited(Sentence s, Vocabulary words, Phrases phrases) {
    this.s = s;
    this.words = words;
    this.phrases = phrases;
  }

  /** The two verbs as one; null where the first quotes nobody. */
  @Nullable Candidate of(Candidate quoted, Range cue, CueVerb verb) {
    if (quoted.mood() == Mood.PASSIVE) {
      return passive(quoted, cue, verb);
    }
    Range told = active(quoted, cue.from());
    return told == null
        ? null
        : new Candidate(cue, quoted.start(), cue.to(), verb, Mood.FINITE, told);
  }

  /** "Hall was quoted as saying", "Hall was quoted by the Times saying". */
  private @Nullable Candidate passive(Candidate quoted, Range cue, CueVerb verb) {
    boolean as = words.at(s, cue.from() - 1, WordClass.AS);
    if (quoted.end() != (as ? cue.from() - 1 : cue.from())) {
      return null;
    }
    boolean by = quoted.end() > quoted.cue().to();
    boolean quoting = words.is(WordClass.QUOTING, quoted.verb().lemma());
    Range subject = by ? phrases.subjectBefore(quoted.start()) : quoted.subject();
    if (subject == null || (by ? !quoting : !as)) {
      return null;
    }
    boolean before = subject.to() <= quoted.start() && !s.is(quoted.start() - 1, Tag.CONJ);
    int start = before ? subject.from() : quoted.start();
    return new Candidate(cue, start, cue.to(), verb, Mood.FINITE, subject);
  }

  /** "The Times quoted Hall as saying". */
  private @Nullable Range active(Candidate quoted, int participle) {
    if (quoted.mood() != Mood.FINITE
        || !words.is(WordClass.QUOTING, quoted.verb().lemma())
        || !words.at(s, participle - 1, WordClass.AS)) {
      return null;
    }
    Range object = phrases.subjectAfter(quoted.cue().to());
    boolean pronoun = s.is(quoted.cue().to(), Tag.PRON);
    int end = pronoun ? quoted.cue().to() + 1 : object == null ? 0 : object.to();
    return end == participle - 1 ? new Range(quoted.cue().to(), end) : null;
  }
}
