package synoptic.quotation.name;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.Attribution;
import synoptic.quotation.sentence.Inflection;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** What the noun of a phrase without a name shows: one person, a woman, a body, a document. */
public final class Nouns {
  private final SourcePhrase phrases;
  private final Vocabulary words;
  private final Inflection inflection;

  public Nouns(SourcePhrase phrases, QuotationRules rules) {
    this.phrases = phrases;
    this.words = rules.vocabulary();
    this.inflection = rules.inflection();
  }

  /** Whether a word for one person is the noun of a phrase. */
  public boolean isOne(Sentence s, Range mention) {
    String noun = noun(s, mention);
    return canBeOne(s, mention)
        && (words.is(WordClass.TITLE, noun)
            || words.is(WordClass.ANONYMOUS, noun)
            || words.is(WordClass.FEMININE, noun)
            || words.is(WordClass.MASCULINE, noun));
  }

  /** Whether the noun of a phrase can be one person's: no group, body or document. */
  public boolean canBeOne(Sentence s, Range mention) {
    String noun = noun(s, mention);
    return !inflection.looksPlural(noun)
        && !words.is(WordClass.COLLECTIVE, noun)
        && !words.is(WordClass.BODY, noun)
        && !words.is(WordClass.IRREGULAR_PLURAL, noun)
        && !words.is(WordClass.DOCUMENT, noun);
  }

  /** Whether the noun of a phrase is one for people, a body or a document. */
  public boolean isSource(Sentence s, Range mention) {
    String noun = noun(s, mention);
    return words.is(WordClass.TITLE, noun)
        || words.is(WordClass.ANONYMOUS, noun)
        || words.is(WordClass.COLLECTIVE, noun)
        || words.is(WordClass.BODY, noun);
  }

  /** Somebody whom no name tells; nobody where the phrase is none that can speak. */
  public Attribution unnamed(Sentence s, Range mention) {
    return canSpeak(s, mention)
        ? new Attribution.Anonymous(s.span(mention.from(), mention.to()), isDocument(s, mention))
        : new Attribution.NotStated();
  }

  /** Whether a phrase can be that of somebody: no article alone, no year, day or hour. */
  private boolean canSpeak(Sentence s, Range mention) {
    Range head = phrases.head(s, mention);
    boolean silent = mention.to() == mention.from() + 1 || !isArticle(s, head.to() - 1);
    for (int i = head.from(); i < head.to(); i++) {
      silent &= isArticle(s, i) || isTime(s, i) || isDigits(s, i);
    }
    boolean several = isArticle(s, head.from()) && isDigits(s, head.to() - 1); // "the 34 said"
    return !silent || several;
  }

  private boolean isArticle(Sentence s, int i) {
    return words.at(s, i, WordClass.NAME_ARTICLE) || words.at(s, i, WordClass.INDEFINITE);
  }

  private boolean isTime(Sentence s, int i) {
    return words.at(s, i, WordClass.TIME) || words.at(s, i, WordClass.PERIOD);
  }

  private static boolean isDigits(Sentence s, int i) {
    return s.get(i).text().chars().allMatch(Character::isDigit);
  }

  /** Whether the noun of a phrase is one for something written: "the lawsuit". */
  private boolean isDocument(Sentence s, Range mention) {
    return words.is(WordClass.DOCUMENT, noun(s, mention));
  }

  /** Of the words of a phrase, possessives aside: "his aunt". */
  public @Nullable Gender gender(Sentence s, Range mention, Genders genders) {
    Range head = phrases.head(s, mention);
    Gender gender = null;
    for (int i = head.from(); i < head.to(); i++) {
      String lower = s.get(i).lower();
      gender = words.is(WordClass.POSSESSIVE, lower) ? null : genders.ofWord(lower);
    }
    return gender;
  }

  /** "Hall died on Monday", "Hall was killed": who speaks next is not Hall. */
  public boolean dies(Sentence s, Range subject) {
    int verb = subject.to();
    while (s.is(verb, Tag.AUX, Tag.ADV)) {
      verb++;
    }
    return words.at(s, verb, WordClass.DYING);
  }

  /** Whether a word after a name may be a verb in the present: "smiles". */
  public boolean isPresent(Sentence s, int verb) {
    return s.is(verb, Tag.WORD) && inflection.looksPlural(s.get(verb).lower());
  }

  /** The noun of a phrase, in lower case. */
  public String noun(Sentence s, Range mention) {
    return s.get(phrases.head(s, mention).to() - 1).lower();
  }
}
