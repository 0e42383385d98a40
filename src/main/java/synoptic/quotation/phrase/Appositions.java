package synoptic.quotation.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** The subject that appositions, adjuncts and relative clauses part from its verb. */
final class Appositions {
  /** How far they may push it away, in tokens. */
  private static final int REACH = 40;

  /** Of what kinds nouns are of which "who" tells. */
  private static final List<WordClass> PERSONS =
      List.of(
          WordClass.TITLE,
          WordClass.TRADE,
          WordClass.ANONYMOUS,
          WordClass.COLLECTIVE,
          WordClass.BODY,
          WordClass.FEMININE,
          WordClass.MASCULINE);

  private final Sentence s;
  private final Vocabulary words;
  private final Phrases phrases;

  Appositions(Sentence s, Vocabulary words, Phrases phrases) {
    this.s = s;
    this.words = words;
    this.phrases = phrases;
  }

  /** The subject before what a sign closes; null where there is none. */
  @Nullable Range before(int closing, Tag sign) {
    Range fallback = null;
    for (int j = closing - 1; j > 0 && closing - j <= REACH; j--) {
      if (s.is(j, sign) && opens(j + 1)) {
        Range phrase = phrases.nounPhraseBefore(j);
        boolean aside = phrase != null && (isTold(phrase) || isAdjunct(phrase));
        if (phrase != null && s.has(phrase, Tag.NAME) && !aside) {
          return outermost(phrase);
        }
        fallback = fallback == null && !aside ? phrase : fallback;
      }
    }
    return fallback;
  }

  private boolean opens(int i) {
    return s.is(
        i, Tag.DET, Tag.WH, Tag.NUM, Tag.PREP, Tag.ED, Tag.ING, Tag.WORD, Tag.NAME, Tag.SUB,
        Tag.THAT, Tag.ADV, Tag.QUOTE, Tag.PRON);
  }

  /** ", from Norrby,", ", reporting from Norrby,": where somebody is, after a comma. */
  private boolean isAdjunct(Range phrase) {
    int preposition = phrase.from() - 1;
    boolean acts = s.is(preposition - 1, Tag.ING) && s.is(preposition - 2, Tag.COMMA);
    return s.is(preposition, Tag.PREP)
        && (acts || s.is(preposition - 1, Tag.COMMA) || s.is(preposition - 1, Tag.PREP));
  }

  /** ", which was built by Hall, a baker,": a name in what is told of the subject. */
  private boolean isTold(Range phrase) {
    int i = phrase.from() - 1;
    i = s.is(i, Tag.CONJ) && s.is(i - 1, Tag.COMMA) ? i - 2 : i; // "by Hall, and Norland's mayor"
    while (i > 0 && !s.is(i, Tag.COMMA, Tag.QUOTE, Tag.SEMICOLON)) {
      i--;
    }
    boolean told = s.is(i, Tag.COMMA) && s.is(i + 1, Tag.WH) && verbs(i + 2, phrase.from()) > 0;
    while (!told && i > 0 && !s.is(i, Tag.QUOTE, Tag.SEMICOLON)) {
      i--;
      told = s.is(i, Tag.COMMA) && s.is(i + 1, Tag.WH) && verbs(i + 2, phrase.from()) == 1;
    }
    return told;
  }

  /** How many verbs stand in a part of the sentence, with their auxiliaries. */
  private int verbs(int from, int to) {
    int verbs = 0;
    for (int i = from; i < to; i++) {
      boolean verb = s.is(i, Tag.VERB, Tag.AUX, Tag.ED);
      verbs += verb && !s.is(i + 1, Tag.VERB, Tag.AUX, Tag.ED, Tag.ADV) ? 1 : 0;
    }
    return verbs;
  }

  /** "Anna Holt, a spokeswoman for the port said": her, though no comma closes what she is. */
  Range named(Range role) {
    int comma = role.from() - 1;
    boolean apposed = s.is(comma, Tag.COMMA) && isRole(role);
    Range name = apposed ? fullNameBefore(comma) : null;
    return name != null && (name.from() == 0 || s.is(name.from() - 1, Tag.QUOTE)) ? name : role;
  }

  /** Whether somebody is told to be something: "a baker", "head of the port". */
  private boolean isRole(Range phrase) {
    int noun = s.noun(phrase);
    return !s.is(noun, Tag.NAME)
        && (s.is(phrase.from(), Tag.DET) || s.is(noun + 1, Tag.PREP))
        && (words.at(s, noun, WordClass.TITLE) || words.at(s, noun, WordClass.ANONYMOUS));
  }

  /** Two names or more before a token, and no "Late Monday"; null where not so many stand there. */
  private @Nullable Range fullNameBefore(int end) {
    int start = end;
    while (s.is(start - 1, Tag.NAME)) {
      start--;
    }
    return end - start > 1 && !phrases.isTime(end - 1) ? new Range(start, end) : null;
  }

  /**
   * Of whom a relative clause after a comma tells: "from Anna Holt, a baker, who said" of her whom
   * the baker is told of, "comments from Anna Holt, who said" of her and no comment, "Anna Holt,
   * 24, from Norrby, who said" of no town.
   *
   * @param who whether it tells of a person
   */
  Range told(Range antecedent, boolean who) {
    Range outer = outermost(antecedent);
    Range from = who ? beforeOrigin(outer) : null;
    if (from != null) {
      return from;
    }
    boolean apposed =
        s.is(outer.from(), Tag.DET) && !s.has(outer, Tag.NAME) && s.is(outer.from() - 1, Tag.COMMA);
    Range name = fullNameBefore(apposed ? outer.from() - 1 : outer.to());
    boolean given = who && name != null && s.is(name.from() - 1, Tag.PREP);
    return name != null && (apposed || given && !isPerson(s.noun(outer))) ? name : outer;
  }

  /** Who comes from somewhere; null where nobody is named there. */
  private @Nullable Range beforeOrigin(Range place) {
    int comma = place.from() - 2;
    if (!words.at(s, place.from() - 1, WordClass.BELONGING) || !s.is(comma, Tag.COMMA)) {
      return null;
    }
    Range from = before(comma, Tag.COMMA);
    from = from == null ? phrases.nounPhraseBefore(comma) : from;
    return from == null ? null : fullNameBefore(from.to());
  }

  private boolean isPerson(int noun) {
    return s.is(noun, Tag.NAME) || PERSONS.stream().anyMatch(c -> words.at(s, noun, c));
  }

  /**
   * Of names between commas the one they tell of: "Adam Hayward of Deuel County" of {@code Adam
   * Hayward of Deuel County, Neb.}
   */
  Range outermost(Range phrase) {
    Range outer = phrase;
    while (s.is(outer.from() - 1, Tag.COMMA)) {
      boolean role = s.is(outer.from(), Tag.WORD) && isRole(outer);
      Range name = role ? fullNameBefore(outer.from() - 1) : null;
      if (name != null && s.is(name.from() - 1, Tag.COMMA)) {
        return name; // "It fell, Anna Holt, head of the port, said"
      }
      Range left = phrases.nounPhraseBefore(outer.from() - 1);
      if (left == null || !s.is(left.to() - 1, Tag.NAME) || !canBeSubject(left)) {
        return outer;
      }
      outer = left;
    }
    return outer;
  }

  private boolean canBeSubject(Range phrase) {
    return phrase.from() == 0
        || s.is(
            phrase.from() - 1,
            Tag.CONJ,
            Tag.QUOTE,
            Tag.COLON,
            Tag.STOP,
            Tag.SEMICOLON,
            Tag.THAT,
            Tag.VERB,
            Tag.ED);
  }
}
