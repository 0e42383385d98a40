package synoptic.quotation.cue;

import java.util.List;
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

/** Participles that attribute, ", saying", and whose they are. */
final class Participles {
  private final Sentence s;
  private final Vocabulary words;
  private final Phrases phrases;
  private final List<Candidate> found;
  private final SharedSubject shared;
  private final Cited cited;

  /**
   * @param found the cues before it, of which it may take the last one's place
   */
  Participles(
      Sentence s, Vocabulary words, Phrases phrases, List<Candidate> found, SharedSubject shared) {
    this.s = s;
    this.words = words;
    this.phrases = phrases;
    this.found = found;
    this.shared = shared;
    this.cited = new Cited(s, words, phrases);
  }

  /** The participle as a cue; null where the word is none here. */
  @Nullable Candidate of(Range cue, int group, CueVerb verb) {
    if (isNoun(cue.from())) {
      return null;
    }
    Candidate quoted = found.isEmpty() ? null : found.getLast();
    Candidate citing = quoted == null ? null : cited.of(quoted, cue, verb);
    if (citing != null) {
      found.removeLast();
      return citing;
    }
    Range subject = led(group);
    subject = subject == null ? apposed(group) : subject;
    subject = subject == null ? shared(cue, group) : subject;
    return new Candidate(cue, group, cue.to(), verb, Mood.PARTICIPLE, subject);
  }

  /** "a major warning", "the flood warning Hall gave". */
  private boolean isNoun(int i) {
    boolean noun = s.is(i - 1, Tag.WORD) && s.is(i - 2, Tag.DET) && s.is(i + 1, Tag.NAME);
    return s.is(i - 1, Tag.DET, Tag.POSS) || noun && !words.at(s, i - 1, WordClass.TITLE);
  }

  /** Whom something leads to say it; null without any. */
  private @Nullable Range led(int group) {
    var led = new Led(s, words, phrases);
    Range blamed = led.blamed(group);
    return blamed == null ? led.perceived(group) : blamed;
  }

  /** Of whom "with" says that they say it; null without any. */
  private @Nullable Range apposed(int group) {
    Range apposed = s.is(group - 1, Tag.COMMA) ? phrases.subjectBefore(group) : null;
    return apposed == null || !words.at(s, apposed.from() - 1, WordClass.WITH)
        ? withBefore(group)
        : apposed;
  }

  /** "With drivers, including Hall, claiming": the noun phrase; null without one. */
  private @Nullable Range withBefore(int group) {
    int end = group - 2;
    while (s.is(group - 1, Tag.COMMA) && end > 0 && !s.is(end, Tag.COMMA, Tag.AUX, Tag.VERB)) {
      end--;
    }
    int noun = s.is(end, Tag.COMMA) ? phrases.baseStart(end) : end;
    return noun < end && words.at(s, noun - 1, WordClass.WITH) ? new Range(noun, end) : null;
  }

  /**
   * The noun right before it that cannot leave it to the subject of the main clause: "with Hall
   * declaring", "woken by sirens saying", "jokes of Mayor Hall saying", "answered reports last week
   * claiming"; null without one.
   */
  private @Nullable Range own(int group) {
    int end = group;
    while (phrases.isTime(end - 1)) {
      end--;
    }
    int noun = s.is(end - 1, Tag.NAME, Tag.WORD) ? phrases.baseStart(end) : end;
    if (words.at(s, noun - 1, WordClass.NAME_LINK) && phrases.baseStart(noun - 1) < noun - 1) {
      noun = phrases.baseStart(noun - 1); // "by a crowd of protesters chanting"
    }
    boolean own =
        end == group
            && (words.at(s, noun - 1, WordClass.WITH)
                || words.at(s, noun - 1, WordClass.AGENT)
                || s.is(noun - 1, Tag.PREP) && isTitled(noun, end));
    boolean hearsay = words.at(s, end - 1, WordClass.HEARSAY) && s.is(noun - 1, Tag.PREP, Tag.TO);
    return noun < end && (own || hearsay) ? new Range(noun, end) : null;
  }

  private boolean isTitled(int from, int to) {
    return s.is(to - 1, Tag.NAME) && from < to - 1 && words.at(s, from, WordClass.TITLE);
  }

  /** The subject of the main clause, or the noun right before it. */
  private @Nullable Range shared(Range cue, int group) {
    Range subject = own(group);
    subject = subject == null ? shared.ofMain(cue.from()) : subject;
    if (subject == null && s.is(group - 1, Tag.WORD, Tag.NAME)) {
      subject = phrases.nounPhraseBefore(group);
    }
    return subject == null ? phrases.subjectAfterOpening(cue.to()) : subject;
  }
}
