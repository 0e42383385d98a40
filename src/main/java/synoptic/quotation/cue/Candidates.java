package synoptic.quotation.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Cue;
import synoptic.quotation.clause.Candidate;
import synoptic.quotation.clause.Candidate.Mood;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.CueVerb;
import synoptic.quotation.sentence.CueVerb.Form;
import synoptic.quotation.sentence.CueVerb.Frame;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Finds the cues of a sentence: its verbs of saying, "according to", nouns such as "claim". */
final class Candidates {
  /** Title, first and last name, and two words more. */
  private static final int LONGEST_LABEL = 5;

  private static final CueVerb LABEL =
      new CueVerb(
          ":",
          ":",
          List.of(),
          Form.NOUN,
          Map.of(Frame.CLAUSE, Cue.Force.WEAK, Frame.BARE, Cue.Force.WEAK));

  private final Sentence s;
  private final QuotationRules rules;
  private final Vocabulary words;
  private final Phrases phrases;
  private final boolean headline;
  private final List<Candidate> found = new ArrayList<>();
  private final VerbCues verbs;

  Candidates(Sentence s, QuotationRules rules, Phrases phrases) {
    this.s = s;
    this.rules = rules;
    this.words = rules.vocabulary();
    this.phrases = phrases;
    long capitals = s.tokens().stream().filter(t -> t.is(Tag.NAME)).count();
    this.headline = capitals * 10 >= s.size() * 6;
    this.verbs = new VerbCues(s, rules, phrases, found);
  }

  List<Candidate> find() {
    for (int i = 0; i < s.size(); ) {
      Candidate next = s.is(i, Tag.COLON) ? label(i) : null;
      for (CueVerb verb : rules.cues().of(s.get(i).lower())) {
        boolean word = headline || !isShouted(s.get(i).text());
        boolean cue = word && !s.is(i, Tag.NAME) || headline || verb.form() == Form.SOURCE;
        if (next == null && cue && s.startsWith(i + 1, verb.tail())) {
          next = candidate(i, verb);
        }
      }
      if (next != null && rules.isOn(next.mood())) {
        found.add(next);
        i = next.cue().to();
      } else {
        i++;
      }
    }
    return found;
  }

  /** "READ MORE: …": capitals inside a sentence of other words. */
  private static boolean isShouted(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /** "Hall: The bridge is closed": a name and a colon lead a heading. */
  private @Nullable Candidate label(int colon) {
    for (int i = 0; i < colon; i++) {
      if (!s.is(i, Tag.NAME)) {
        return null;
      }
    }
    return colon == 0 || colon > LONGEST_LABEL || s.is(colon + 1, Tag.QUOTE)
        ? null
        : new Candidate(
            new Range(colon, colon + 1), 0, colon + 1, LABEL, Mood.FINITE, new Range(0, colon));
  }

  private @Nullable Candidate candidate(int i, CueVerb verb) {
    Range cue = new Range(i, i + 1 + verb.tail().size());
    return switch (verb.form()) {
      case NOUN -> noun(i, verb);
      case SOURCE -> source(cue, verb);
      case ING, BASE, THIRD, PAST, PARTICIPLE -> verbs.candidate(cue, verb);
    };
  }

  /** "According to X". */
  private @Nullable Candidate source(Range cue, CueVerb verb) {
    Range speaker = sourceAfter(cue.to());
    boolean bare = cue.to() - cue.from() == 1; // a preposition of rates too: "per hour"
    boolean set = s.is(cue.from() - 1, Tag.COMMA, Tag.OPEN, Tag.QUOTE) && s.is(cue.to(), Tag.NAME);
    return speaker == null || bare && !set
        ? null
        : new Candidate(cue, cue.from(), speaker.to(), verb, Mood.SOURCE, speaker);
  }

  /** Everything up to the comma or the sentence's end: sources come with long modifiers. */
  private @Nullable Range sourceAfter(int start) {
    int end = start;
    while (end < s.size()
        && !s.is(end, Tag.COMMA, Tag.STOP, Tag.SEMICOLON, Tag.QUOTE, Tag.COLON)
        && !(s.is(end, Tag.CONJ) && s.is(end + 1, Tag.AUX, Tag.VERB))) {
      end++;
    }
    while (s.is(end, Tag.COMMA)
        && (s.is(end + 1, Tag.WH) || s.is(end - 1, Tag.NUM) && s.is(end + 1, Tag.NUM))) {
      end++;
      while (end < s.size() && !s.is(end, Tag.COMMA, Tag.STOP, Tag.SEMICOLON)) {
        end++;
      }
    }
    return end > start ? new Range(start, end) : null;
  }

  /**
   * A noun for somebody who speaks, as no noun for words has before it: "the official promises".
   */
  private boolean isSubject(int i) {
    String lower = s.get(i).lower();
    return s.is(i, Tag.WORD)
        && (words.is(WordClass.TITLE, lower)
            || words.is(WordClass.ANONYMOUS, lower)
            || words.is(WordClass.BODY, lower));
  }

  private @Nullable Candidate noun(int i, CueVerb verb) {
    boolean complement = s.is(i + 1, Tag.THAT, Tag.TO);
    if (!complement
        || i == 0
        || isSubject(i - 1) && rules.cues().of(s.get(i).lower()).stream().anyMatch(v -> !v.isNoun())
        || !s.is(i - 1, Tag.DET, Tag.POSS, Tag.WORD, Tag.PREP, Tag.VERB, Tag.ING, Tag.ED)) {
      return null;
    }
    int base = phrases.baseStart(i + 1);
    Range speaker = null;
    for (int p = i - 1; p >= base; p--) {
      if (s.is(p, Tag.POSS) && p > base) {
        speaker = new Range(base, p + 1);
        break;
      } else if (words.is(WordClass.POSSESSIVE, s.get(p).lower())) {
        speaker = new Range(p, p + 1);
        break;
      }
    }
    return new Candidate(new Range(i, i + 1), Math.min(base, i), i + 1, verb, Mood.NOUN, speaker);
  }
}
