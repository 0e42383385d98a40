package synoptic.quotation.cue;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.clause.Candidate;
import synoptic.quotation.clause.Candidate.Mood;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;

/** The subject that a verb without one of its own shares with a verb before it. */
final class SharedSubject {
  private final Sentence s;
  private final Phrases phrases;
  private final List<Candidate> found;

  SharedSubject(Sentence s, Phrases phrases, List<Candidate> found) {
    this.s = s;
    this.phrases = phrases;
    this.found = found;
  }

  /** Whom a verb shares its subject with: an act of speech before it rather than other verbs. */
  @Nullable Range before(int before) {
    Range act = lastSpeaker(Candidate::isAct);
    Range any = act == null ? lastSpeaker(c -> true) : act;
    return any == null ? phrases.mainSubject(before) : any;
  }

  /** As before, relative clauses left out: "he was the one who wrote it, saying …". */
  @Nullable Range ofMain(int before) {
    Predicate<Candidate> isMain = c -> !phrases.isRelative(c.cue().from());
    Range main = ofLastClause(before);
    main = main == null ? lastSpeaker(isMain.and(Candidate::isAct)) : main;
    main = main == null ? lastSpeaker(isMain) : main;
    main = main == null ? phrases.mainSubject(before) : main;
    return main == null ? lastSpeaker(c -> true) : main;
  }

  /** "They denied it, but Hall left, saying": who acts in the clause that was joined last. */
  private @Nullable Range ofLastClause(int before) {
    int cue = found.isEmpty() ? 0 : found.getLast().cue().to();
    for (int i = before - 1; i > cue; i--) {
      Range subject =
          s.is(i, Tag.CONJ) && s.is(i - 1, Tag.COMMA) ? phrases.subjectAfter(i + 1) : null;
      if (subject != null && s.is(subject.to(), Tag.VERB, Tag.AUX, Tag.ED)) {
        return subject;
      }
    }
    return null;
  }

  private @Nullable Range lastSpeaker(Predicate<Candidate> fits) {
    for (int k = found.size() - 1; k >= 0; k--) {
      Candidate c = found.get(k);
      boolean verbal = c.mood() != Mood.NOUN && c.mood() != Mood.SOURCE;
      verbal &= c.mood() != Mood.PASSIVE; // "in a play written by Hall, she left and said"
      if (c.speaker() != null && verbal && fits.test(c)) {
        return c.speaker();
      }
    }
    return null;
  }
}
