package synoptic.quotation.phrase;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Noun phrases around a verb, found by walking outwards from it. */
public final class Phrases {
  /** Words of a relative clause between its noun and the verb of the sentence. */
  private static final int CLAUSE = 12;

  /** The party and the state of a member of Congress. */
  private static final Pattern SEAT = Pattern.compile("[RDI]-\\p{Lu}[\\p{L}.]*");

  private final Sentence s;
  private final Vocabulary words;
  private final PhraseEnds ends;
  private final Appositions appositions;

  public Phrases(Sentence s, Vocabulary words) {
    this.s = s;
    this.words = words;
    this.ends = new PhraseEnds(s, words);
    this.appositions = new Appositions(s, words, this);
  }

  /**
   * The first token of the verb group that ends at {@code verb}: auxiliaries, adverbs, and "on
   * Monday" put before it.
   */
  public int verbGroupStart(int verb) {
    int i = verb;
    while (i > 0) {
      if (s.is(i - 1, Tag.AUX, Tag.ADV, Tag.NOT)
          || (s.is(i - 1, Tag.POSS) && s.is(i - 2, Tag.PRON))) {
        i--;
      } else if (isTime(i - 1)) {
        int t = i - 1;
        while (t > 0 && isTime(t - 1)) {
          t--;
        }
        i = s.is(t - 1, Tag.PREP) ? t - 1 : t;
      } else {
        return i;
      }
    }
    return i;
  }

  public boolean isTime(int i) {
    return ends.isTime(i);
  }

  /** The subject whose last token stands right before {@code end}; null where there is none. */
  public @Nullable Range subjectBefore(int end) {
    int last = end - 1;
    if (s.is(last, Tag.COMMA)) {
      return appositions.before(last, Tag.COMMA);
    } else if (s.is(last, Tag.QUOTE, Tag.NAME) && s.get(last).text().endsWith(",")) {
      return appositions.before(end, Tag.COMMA); // "in a story headlined “Bridge to Nowhere,”"
    } else if (s.is(last - 1, Tag.COMMA) && SEAT.matcher(s.get(last).text()).matches()) {
      return nounPhraseBefore(last - 1); // "Hall, R-Calif. said"
    } else if (s.is(last, Tag.DASH)) {
      return appositions.before(last, Tag.DASH);
    } else if (s.is(last, Tag.CLOSE)) {
      return appositions.before(last, Tag.OPEN);
    } else if (words.at(s, last, WordClass.RELATIVE)) {
      if (s.is(last - 1, Tag.PREP) && words.at(s, last - 2, WordClass.QUANTIFIER)) {
        return new Range(last - 2, last + 1); // "many of whom say"
      }
      boolean comma = s.is(last - 1, Tag.COMMA);
      int noun = ends.beforeTime(comma ? last - 1 : last);
      Range antecedent = nounPhraseBefore(s.is(noun - 1, Tag.ADV) ? noun - 1 : noun);
      return comma && antecedent != null
          ? appositions.told(antecedent, words.at(s, last, WordClass.WHO))
          : antecedent;
    }
    Range subject = nounPhraseBefore(end);
    boolean inserted = s.is(end + 1, Tag.COMMA) || s.is(end + 2, Tag.COMMA);
    return subject == null || inserted ? subject : appositions.named(subject);
  }

  /** Whether the subject of a verb is "who" or "which". */
  public boolean isRelative(int verb) {
    return words.at(s, verbGroupStart(verb) - 1, WordClass.RELATIVE);
  }

  /** The noun phrase that ends right before {@code end}, with what modifies it. */
  public @Nullable Range nounPhraseBefore(int end) {
    if (s.is(end - 1, Tag.PRON)) {
      return new Range(end - 1, end);
    }
    if (s.is(end - 1, Tag.CLOSE)) {
      int open = end - 2;
      while (open > 0 && !s.is(open, Tag.OPEN)) {
        open--;
      }
      return open > 0 ? nounPhraseBefore(open) : null;
    }
    int start = baseStart(end);
    if (start == end) {
      boolean told = s.is(end - 1, Tag.ED) && s.is(end - 2, Tag.WORD, Tag.NAME);
      return told ? nounPhraseBefore(end - 1) : null; // "a report released on Monday"
    }
    for (int next = widen(start); next < start; next = widen(start)) {
      start = next;
    }
    return new Range(ofClause(ofRelative(start)), end);
  }

  /** The start of the noun whose relative clause ends here: "a man who was leaving the mill". */
  private int ofClause(int start) {
    int verb = words.at(s, start - 1, WordClass.AS) ? 0 : start - 1; // "who is known as Hall"
    while (s.is(verb, Tag.PREP, Tag.TO, Tag.ADV)) {
      verb--;
    }
    int verbs = 0;
    for (int i = verb; i > 0 && verb - i < CLAUSE; i--) {
      if (s.is(i, Tag.COMMA, Tag.QUOTE, Tag.SEMICOLON, Tag.COLON, Tag.STOP)) {
        return start;
      }
      boolean group = s.is(i, Tag.VERB, Tag.AUX, Tag.ED, Tag.ING);
      verbs += group && !s.is(i + 1, Tag.VERB, Tag.AUX, Tag.ED, Tag.ING, Tag.ADV) ? 1 : 0;
      if (words.at(s, i, WordClass.RELATIVE)) {
        boolean subject = s.is(i + 1, Tag.VERB, Tag.AUX, Tag.ED, Tag.ADV);
        int base = baseStart(i);
        return subject && verbs == 1 && base < i ? base : start;
      }
    }
    return start;
  }

  /** The start of the noun that a relative clause tells of: "the member who represents Norrby". */
  private int ofRelative(int start) {
    int who = start - 1;
    return s.is(who, Tag.WH) && words.at(s, who, WordClass.WHO) ? baseStart(who) : start;
  }

  /** Takes one more modifier's head to the left of a noun phrase, or leaves it as it is. */
  private int widen(int start) {
    int p = start - 1;
    if (s.is(p, Tag.PREP, Tag.TO)
        && p > 0
        && !isTime(start)
        && !words.is(WordClass.ADVERBIAL, s.get(p).lower())) {
      return modified(start);
    }
    if (s.is(p, Tag.CONJ) && words.at(s, p, WordClass.AND) && p > 0) {
      return joined(start);
    }
    return s.is(p, Tag.AUX, Tag.VERB, Tag.ED) ? told(start) : start;
  }

  /** The start of the noun that a preposition before a phrase hangs on: "the mayor of Norrby". */
  private int modified(int start) {
    int p = start - 1;
    int e = s.is(p - 1, Tag.ED, Tag.ING, Tag.VERB) && p > 1 ? p - 1 : p;
    int noun = words.at(s, e - 1, WordClass.AND) ? e - 1 : e; // "in Norrby and around the lake"
    int base = s.is(noun - 1, Tag.PRON) ? noun - 1 : baseStart(noun);
    boolean placed = s.is(base - 1, Tag.PREP);
    if (noun < e) {
      return base < noun && placed ? base : start;
    }
    return base < e && !(e < p && placed) ? base : start;
  }

  /** The start of the nouns that "and" joins to a phrase: "Hall and his wife". */
  private int joined(int start) {
    int and = start - 1;
    boolean list = s.is(and - 1, Tag.COMMA);
    int base = listStart(list ? and - 1 : and);
    if (list) {
      boolean several = base < baseStart(and - 1); // of two, no comma parts the second
      return several && s.is(and - 2, Tag.NAME) ? base : start;
    }
    boolean name = s.is(start, Tag.NAME) || words.at(s, start, WordClass.POSSESSIVE);
    boolean alike = s.is(and - 1, Tag.NAME) == name || s.is(and - 1, Tag.PRON);
    return base < and && alike ? base : start;
  }

  /** The start of the noun whose relative clause a phrase ends: "a man who left the mill". */
  private int told(int start) {
    int verb = start - 1;
    for (int w = verb - 1;
        w > 0 && verb - w < CLAUSE && !s.is(w, Tag.COMMA, Tag.QUOTE, Tag.SEMICOLON);
        w--) {
      if (words.at(s, w, WordClass.RELATIVE)) {
        int base = baseStart(w);
        return base < w ? base : start;
      }
    }
    return start;
  }

  private int listStart(int end) {
    int base = s.is(end - 1, Tag.PRON) ? end - 1 : baseStart(end);
    while (base > 1
        && s.is(base - 1, Tag.COMMA)
        && s.is(base, Tag.NAME)
        && s.is(base - 2, Tag.NAME)) {
      int more = baseStart(base - 1);
      if (more == base - 1) {
        break;
      }
      base = more;
    }
    return base;
  }

  /**
   * The start of the run of names, nouns, adjectives and their determiner that ends right before
   * {@code end}.
   */
  public int baseStart(int end) {
    int i = end;
    while (i > 0) {
      if (s.is(i - 1, Tag.DET)) {
        i--;
        if (!s.is(i - 1, Tag.DET)) {
          return i;
        }
      } else if (isNominal(i - 1, end) || i < end && modifies(i - 1)) {
        i--;
      } else {
        return i;
      }
    }
    return i;
  }

  /** Whether a token is part of a run of nouns that ends right before {@code end}. */
  private boolean isNominal(int i, int end) {
    Token t = s.get(i);
    return t.is(Tag.NAME, Tag.WORD, Tag.NUM) || t.is(Tag.POSS) && (i + 1 < end || t.is("'"));
  }

  /** Whether a token tells something of the noun after it: "the newly built", "the “big” mill". */
  private boolean modifies(int i) {
    Token t = s.get(i);
    return t.is(Tag.ED, Tag.ING) && s.is(i - 1, Tag.DET, Tag.ADV, Tag.POSS, Tag.WORD)
        || t.is(Tag.ADV) && s.is(i + 1, Tag.ED, Tag.WORD) && s.is(i - 1, Tag.DET)
        || t.is(Tag.QUOTE) && s.is(i - 1, Tag.DET, Tag.NAME) && !t.text().endsWith(",");
  }

  /**
   * The subject of an inverted verb, which begins at {@code start}; null where no noun phrase does.
   */
  public @Nullable Range subjectAfter(int start) {
    if (s.is(start, Tag.PRON) && words.is(WordClass.SUBJECT, s.get(start).lower())) {
      return new Range(start, start + 1);
    }
    if (isTime(start) || !s.is(start, Tag.NAME, Tag.DET, Tag.WORD, Tag.NUM)) {
      return null;
    }
    int end = ends.throughParticiple(baseEnd(start));
    while (s.is(end, Tag.PREP)
        && words.at(s, end, WordClass.ATTRIBUTIVE)
        && baseEnd(end + 1) > end + 1
        && !isTime(end + 1)) {
      end = ends.throughGerund(baseEnd(end + 1));
    }
    return end > start ? new Range(start, end) : null;
  }

  /**
   * The end of the noun phrase without modifiers after it that begins at {@code start}; {@code
   * start} if none does.
   */
  public int baseEnd(int start) {
    return ends.of(start);
  }

  /**
   * The subject of the sentence's first finite verb, for participles and second verbs; null where
   * none is found.
   */
  public @Nullable Range mainSubject(int before) {
    for (int i = 1; i < before; i++) {
      if (s.is(i, Tag.AUX, Tag.VERB, Tag.ED) && !s.is(i - 1, Tag.DET, Tag.PREP, Tag.ADV)) {
        Range subject = nounPhraseBefore(verbGroupStart(i));
        if (subject != null && !s.has(subject, Tag.QUOTE)) {
          return subject;
        }
      }
    }
    return null;
  }

  /** The subject of the main clause that follows an opening: "Arguing that it leaked, she left". */
  public @Nullable Range subjectAfterOpening(int from) {
    for (int i = from; i < s.size(); i++) {
      if (s.is(i, Tag.COMMA) || s.is(i, Tag.QUOTE) && s.get(i).text().endsWith(",")) {
        Range subject = subjectAfter(i + 1);
        int verb = subject == null ? i : subject.to();
        verb = s.is(verb, Tag.ADV) ? verb + 1 : verb;
        if (subject != null && s.is(verb, Tag.AUX, Tag.VERB, Tag.ED, Tag.OPEN)) {
          return subject;
        }
      }
    }
    return null;
  }
}
