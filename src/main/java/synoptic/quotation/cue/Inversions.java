package synoptic.quotation.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.phrase.FiniteVerbs;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.CueVerb;
import synoptic.quotation.sentence.CueVerb.Frame;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Subjects that stand after their verb: "…," said Hall. */
final class Inversions {
  /** Of what kinds nouns are that somebody may be called. */
  private static final List<WordClass> PERSONAL =
      List.of(
          WordClass.TITLE,
          WordClass.TRADE,
          WordClass.ANONYMOUS,
          WordClass.COLLECTIVE,
          WordClass.BODY,
          WordClass.OUTLET,
          WordClass.PARTY,
          WordClass.FEMININE,
          WordClass.MASCULINE,
          WordClass.DOCUMENT);

  /** Tokens of what stands between commas after a name: "R-Norrby", "the mayor of Lorn". */
  private static final int LONGEST_ASIDE = 6;

  private final Sentence s;
  private final Vocabulary words;
  private final Phrases phrases;

  Inversions(Sentence s, Vocabulary words, Phrases phrases) {
    this.s = s;
    this.words = words;
    this.phrases = phrases;
  }

  /**
   * The subject after a verb; null where none stands there.
   *
   * @param group the first token of the verb's group
   */
  @Nullable Range subject(Range cue, int group, CueVerb verb) {
    boolean quoted = s.is(group - 1, Tag.QUOTE, Tag.DASH);
    if (!verb.takes(Frame.QUOTE) && !verb.takes(Frame.CLAUSE)) {
      return null; // "criticized the study" names what, not who
    }
    if (words.at(s, cue.from(), WordClass.TELL) && !quoted) {
      return null; // "told Reuters: …" names whom, not who
    }
    boolean opened =
        group == 0 || s.is(group - 1, Tag.QUOTE, Tag.COMMA, Tag.DASH, Tag.STOP, Tag.CLOSE);
    Range after = opened ? phrases.subjectAfter(cue.to()) : null;
    if (after == null || goesOn(group, after) || hasVerb(after) || isObject(after, verb, quoted)) {
      return null;
    }
    return quoted || s.is(after.to(), Tag.COLON) || closes(group, after) ? after : null;
  }

  /**
   * "Kall - author of a book - said the plan had failed", "Kall, a pilot, said Norrby, the old port
   * of the coast, is shut": what stands before is no clause yet.
   */
  private boolean goesOn(int group, Range after) {
    boolean comma = s.is(group - 1, Tag.COMMA) && (!isSource(after) || isSubject(group, after));
    boolean dash = s.is(group - 1, Tag.DASH) && !s.is(0, Tag.QUOTE);
    return (comma || dash) && !new FiniteVerbs(s, words).in(0, group - 1);
  }

  /**
   * Whether a verb follows what stands between commas after a noun, and commas stand before it too:
   * not "the plan, said Hall, who made it, is old".
   */
  private boolean isSubject(int group, Range after) {
    int close = after.to() + 1;
    while (close < s.size() && !s.is(close, Tag.COMMA, Tag.STOP, Tag.QUOTE)) {
      close++;
    }
    return group > 1
        && s.has(new Range(0, group - 1), Tag.COMMA)
        && s.is(after.to(), Tag.COMMA)
        && s.is(close, Tag.COMMA)
        && s.is(close + 1, Tag.AUX);
  }

  /** "Hall, the mayor, denied the allegations": what he denied, and nobody who speaks. */
  private boolean isObject(Range after, CueVerb verb, boolean quoted) {
    int noun = after.to() - 1;
    return !quoted
        && !s.is(after.to(), Tag.COLON)
        && !verb.takes(Frame.BARE)
        && !s.has(after, Tag.NAME)
        && !s.is(after.from(), Tag.PRON)
        && PERSONAL.stream().noneMatch(c -> words.at(s, noun, c));
  }

  /** "A member, near tears, said Hall, R-Norrby, will not call it": a verb of its own follows. */
  private boolean hasVerb(Range after) {
    int close = after.to() + 1;
    while (s.is(after.to(), Tag.COMMA)
        && close - after.to() <= LONGEST_ASIDE
        && s.is(close, Tag.NAME, Tag.WORD, Tag.DET, Tag.PREP, Tag.NUM, Tag.STOP)) {
      close++;
    }
    return s.is(after.to(), Tag.COMMA) && s.is(close, Tag.COMMA) && s.is(close + 1, Tag.AUX);
  }

  /** Whether nothing follows a subject that would have it for its own. */
  private boolean closes(int group, Range after) {
    int end = after.to();
    while (s.is(group - 1, Tag.COMMA)
        && (s.is(end, Tag.ADV) || end > after.to() && phrases.isTime(end))) {
      end++; // "said a spokesman here today"
    }
    return end >= s.size()
        || s.is(
            end,
            Tag.STOP,
            Tag.COMMA,
            Tag.PREP,
            Tag.SUB,
            Tag.CONJ,
            Tag.WH,
            Tag.SEMICOLON,
            Tag.DASH,
            Tag.OPEN);
  }

  /**
   * Whether somebody may be named so: not "compensation" in "the deputy, who came at once, promised
   * compensation".
   */
  private boolean isSource(Range phrase) {
    String noun = s.get(phrase.to() - 1).lower();
    return s.has(phrase, Tag.NAME)
        || s.is(phrase.from(), Tag.PRON)
        || words.at(s, phrase.from(), WordClass.DEFINITE)
        || words.at(s, phrase.from(), WordClass.INDEFINITE)
        || words.is(WordClass.TITLE, noun)
        || words.is(WordClass.ANONYMOUS, noun)
        || words.is(WordClass.COLLECTIVE, noun)
        || words.is(WordClass.BODY, noun);
  }
}
