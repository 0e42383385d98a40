package synoptic.quotation.clause;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.sentence.CueVerb;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Rule;

/**
 * A cue in its sentence, before its content is known.
 *
 * @param cue the tokens of the verb and the words that belong to it
 * @param start the first token of what attributes: subject or verb group, whichever stands first
 * @param end one past its last token
 * @param speaker null where the grammar shows none
 * @param subject the grammatical subject: the speaker too, but for the passive
 */
public record Candidate(
    Range cue,
    int start,
    int end,
    CueVerb verb,
    Mood mood,
    @Nullable Range speaker,
    @Nullable Range subject) {
  public Candidate(
      Range cue, int start, int end, CueVerb verb, Mood mood, @Nullable Range speaker) {
    this(cue, start, end, verb, mood, speaker, speaker);
  }

  /** How the verb stands in its clause: a rule each, how such a cue is known. */
  public enum Mood implements Rule {
    /** "He said". */
    FINITE,
    /** "said he": the content stands before it. */
    INVERTED,
    /** ", saying": shares the main clause's subject. */
    PARTICIPLE,
    /** "was told". */
    PASSIVE,
    /** "to say", "would say", "did not say": no act of speech is reported. */
    UNREAL,
    /** "his claim that". */
    NOUN,
    /** "according to". */
    SOURCE
  }

  /** Whether speech is reported as done. */
  public boolean isAct() {
    return verb.isSpeech() && mood != Mood.UNREAL && mood != Mood.NOUN;
  }
}
