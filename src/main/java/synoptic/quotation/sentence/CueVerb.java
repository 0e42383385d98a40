package synoptic.quotation.sentence;

import java.util.List;
import java.util.Map;
import synoptic.quotation.Cue;

/**
 * A verb or noun that attributes, in one of its forms.
 *
 * @param word the form's first word, in lower case
 * @param tail the words that must follow it: {@code for} after "called"
 * @param frames what it may be completed by, and how much each says
 */
public record CueVerb(
    String lemma, String word, List<String> tail, Form form, Map<Frame, Cue.Force> frames) {
  /**
   * Inflection. Forms that coincide, as "said", are listed once, as {@code PAST}; a {@code SOURCE}
   * is a preposition: "according to".
   */
  public enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING,
    NOUN,
    SOURCE
  }

  /** What completes a cue. */
  public enum Frame {
    /** A finite clause, with or without "that". */
    CLAUSE,
    /** A finite clause with "that" only: what a court held, not what a hand did. */
    THAT,
    /** A clause even where no verb can be made out in it: these verbs take no plain object. */
    BARE,
    /** An indirect question. */
    WH,
    /** An addressee, before the content. */
    PERSON,
    /** Marked words as complement. */
    QUOTE,
    INFINITIVE,
    OBJECT,
    /** An addressee and what he should do. */
    ASKED,
    /** An object and what it is called. */
    AS,
    GERUND,
    /** An object and another phrase that it is called: "called the plan a disaster". */
    COMPLEMENT,
    /** What its subject is said to be: "seemed ready". */
    RAISING,
    /** A noun's complement. */
    OF
  }

  public CueVerb {
    tail = List.copyOf(tail);
    frames = Map.copyOf(frames);
  }

  public boolean takes(Frame frame) {
    return frames.containsKey(frame);
  }

  public Cue.Force force(Frame frame) {
    return frames.getOrDefault(frame, Cue.Force.WEAK);
  }

  public boolean isSpeech() {
    return frames.containsValue(Cue.Force.SPEECH);
  }

  public boolean isNoun() {
    return form == Form.NOUN;
  }
}
