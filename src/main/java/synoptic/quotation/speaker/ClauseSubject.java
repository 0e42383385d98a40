package synoptic.quotation.speaker;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.name.NameMention;
import synoptic.quotation.name.Names;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** The subject of a sentence's main clause, found from its opening: who acts in it. */
final class ClauseSubject {
  /** Commas after which the subject is looked for, where the sentence opens with an adjunct. */
  private static final int OPENINGS = 5;

  private final Sentence s;
  private final Names names;
  private final Vocabulary words;
  private final Phrases phrases;

  ClauseSubject(Sentence s, Names names, Vocabulary words) {
    this.s = s;
    this.names = names;
    this.words = words;
    this.phrases = new Phrases(s, words);
  }

  /** Its noun phrase without what follows it; null where none can be made out. */
  @Nullable Range find() {
    int start = afterLinks(0);
    if (s.is(start, Tag.QUOTE)) {
      return null; // what attributes it says who speaks
    }
    int time = afterTime(start);
    if (opensSubject(start) && !words.at(s, start, WordClass.BACK)) {
      return phrase(start);
    }
    if (time > start && opensSubject(time)) {
      return phrase(time);
    }
    int comma = start;
    for (int tries = 0; tries < OPENINGS; tries++) {
      comma = nextComma(comma + 1);
      int next = afterLinks(comma + 1);
      Range phrase = comma < s.size() && opensSubject(next) ? phrase(next) : null;
      if (phrase != null && isFollowedByVerb(phrase.to())) {
        return phrase;
      }
    }
    return null;
  }

  private int afterLinks(int from) {
    int i = from;
    while (s.is(i, Tag.CONJ) || s.is(i, Tag.ADV) && !words.at(s, i, WordClass.POINTER)) {
      i = s.is(i + 1, Tag.COMMA) ? i + 2 : i + 1;
    }
    return i;
  }

  /** "On Monday", "last week", "Earlier this month,", "Back in 1985,". */
  private int afterTime(int from) {
    int in = words.at(s, from, WordClass.BACK) ? from + 1 : from;
    int i = s.is(in, Tag.PREP) ? in + 1 : from;
    int time = i > from && s.is(i, Tag.NUM) && s.is(i + 1, Tag.COMMA) ? i + 1 : i;
    while (time < s.size()
        && (phrases.isTime(time) || s.is(time, Tag.DET, Tag.NUM) && phrases.isTime(time + 1))) {
      time++;
    }
    return time == i ? from : s.is(time, Tag.COMMA) ? time + 1 : time;
  }

  private int nextComma(int from) {
    int i = from;
    while (i < s.size() && !s.is(i, Tag.COMMA)) {
      if (s.is(i, Tag.QUOTE, Tag.SEMICOLON, Tag.COLON)) {
        return s.size();
      }
      i++;
    }
    return i;
  }

  private boolean opensSubject(int i) {
    boolean pronoun = s.is(i, Tag.PRON) && words.is(WordClass.SUBJECT, s.get(i).lower());
    return (pronoun || s.is(i, Tag.NAME, Tag.DET, Tag.WORD)) && !phrases.isTime(i) && !isTimed(i);
  }

  /** "This week", "A day after". */
  private boolean isTimed(int i) {
    return s.is(i, Tag.DET)
        && (phrases.isTime(i + 1)
            || s.is(i + 1, Tag.WORD) && words.at(s, i + 2, WordClass.TEMPORAL));
  }

  /** Up to the end of the first name that is not somebody's owner, a person's if there is one. */
  private @Nullable Range phrase(int start) {
    int end = phrases.baseEnd(start);
    NameMention first = null;
    for (NameMention m : names.in(s)) {
      boolean inside = m.range().from() >= start && m.range().from() < end;
      if (inside && isHead(m) && (first == null || m.person() && !first.person())) {
        first = m;
      }
    }
    if (first != null) {
      return new Range(start, pairEnd(first.range().to()));
    }
    while (s.is(end, Tag.PREP)
        && end > start
        && words.at(s, end, WordClass.ATTRIBUTIVE)
        && phrases.baseEnd(end + 1) > end + 1) {
      end = phrases.baseEnd(end + 1);
    }
    return end > start ? new Range(start, end) : null;
  }

  /** Whether a name stands for itself, and not before what it only tells more of. */
  private boolean isHead(NameMention m) {
    int end = m.range().to();
    boolean owner = s.is(end, Tag.POSS);
    boolean plain = // "Lake magazine Gristle": a capital that only begins the sentence
        m.range().from() == 0 && s.is(end, Tag.WORD) && names.isUnsupported(m.name());
    boolean linked = words.at(s, end, WordClass.FOR) && s.is(end + 1, Tag.NAME);
    boolean titles = s.is(end, Tag.WORD) && words.at(s, end, WordClass.TITLE);
    return !owner && !plain && !linked && !titles;
  }

  /** The end of the name that "and" joins to the one that ends here; the same where none does. */
  private int pairEnd(int end) {
    if (words.at(s, end, WordClass.AND)) {
      for (NameMention m : names.in(s)) {
        if (m.range().from() > end && m.range().from() < phrases.baseEnd(end + 1)) {
          return m.range().to();
        }
      }
    }
    return end;
  }

  private boolean isFollowedByVerb(int end) {
    int i = end;
    if (s.is(i, Tag.COMMA, Tag.OPEN, Tag.DASH)) {
      return true; // an apposition or a relative clause
    }
    while (s.is(i, Tag.ADV)) {
      i++;
    }
    return s.is(i, Tag.AUX, Tag.VERB, Tag.ED, Tag.PREP, Tag.WH)
        || s.is(i, Tag.WORD) && s.is(i - 1, Tag.NAME, Tag.PRON);
  }
}
