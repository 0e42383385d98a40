package synoptic.quotation.name;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.phrase.PhraseEnds;
import synoptic.quotation.phrase.Phrases;
import synoptic.quotation.sentence.Inflection;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** What is told of somebody before or after his name: a title, an apposition. */
final class RolePhrases {
  /** Tokens of a role at most. */
  static final int LONGEST = 16;

  /** Tokens from a title to the name after it: in "Mayor Tom Hall joins Anna Holm" it is his. */
  private static final int NEAREST = 3;

  private final Vocabulary words;
  private final Inflection inflection;

  RolePhrases(QuotationRules rules) {
    this.words = rules.vocabulary();
    this.inflection = rules.inflection();
  }

  /**
   * Where a title in lower case or with a possessive begins: "the EU's top diplomat Kaja Kallas".
   */
  int start(Sentence s, Range run) {
    int i = run.from();
    boolean title = false; // near and nobody else's: not "Mayor Tom Hall's second"
    boolean owned = false;
    int numbers = 0;
    while (i > 0 && (s.is(i - 1, Tag.WORD, Tag.POSS, Tag.NAME, Tag.NUM) || isOwned(s, i - 1))) {
      i--;
      owned |= s.is(i, Tag.POSS);
      boolean near = !owned && run.from() - i <= NEAREST;
      title |= near && words.is(WordClass.TITLE, s.get(i).lower());
      numbers += s.is(i, Tag.NUM) ? 1 : 0;
    }
    boolean modifies = words.at(s, i - 1, WordClass.INDEFINITE) && s.is(run.to(), Tag.WORD);
    boolean row = numbers > 1; // of a table
    return title && !row && !modifies ? i : run.from(); // not "a major Norline customer"
  }

  /** "Norline's marketing chief": no participle. */
  private static boolean isOwned(Sentence s, int i) {
    return s.is(i, Tag.ING) && s.is(i - 1, Tag.POSS);
  }

  /**
   * Where a role begins without what is left of the words before it: "… positions Arkham Crows
   * coach Tom Hall", "’ manager".
   */
  int withoutRest(Sentence s, int start, int end) {
    int from = start;
    for (int i = start; i < end; i++) {
      boolean plural = s.is(i, Tag.WORD) && inflection.looksPlural(s.get(i).lower());
      boolean rest = plural && s.is(i + 1, Tag.NAME) && i + 1 < end;
      from = rest || i == from && s.is(i, Tag.POSS) ? i + 1 : from;
    }
    return from;
  }

  /**
   * What stands before a name between commas, if its own noun is a title: "the head of the union,
   * Lisa Kern, warned".
   */
  @Nullable String before(Sentence s, Range run) {
    int comma = run.from() - 1;
    boolean encloses = s.is(run.to(), Tag.COMMA, Tag.STOP) || run.to() == s.size();
    Range phrase =
        s.is(comma, Tag.COMMA) && encloses ? new Phrases(s, words).nounPhraseBefore(comma) : null;
    if (phrase == null) {
      return null;
    }
    int head = phrase.from();
    while (head < phrase.to() && !s.is(head, Tag.PREP)) {
      head++;
    }
    boolean title = head > phrase.from() && words.is(WordClass.TITLE, s.get(head - 1).lower());
    int from = phrase.from();
    for (int i = from; i < head; i++) {
      from = words.at(s, i, WordClass.AND) && s.is(i - 1, Tag.NAME) ? i + 1 : from;
    }
    return title ? SourcePhrase.text(s, new Range(from, phrase.to())) : null;
  }

  /**
   * What stands between the comma after a name, or after the age there, and the next, if its own
   * noun is a title, "professor of Political Science", or after a full name an indefinite article
   * begins it, "a retired teacher".
   */
  @Nullable String after(Sentence s, Range run) {
    boolean aged =
        s.is(run.to(), Tag.COMMA) && s.is(run.to() + 1, Tag.NUM) && s.is(run.to() + 2, Tag.COMMA);
    int end = aged ? run.to() + 2 : run.to();
    if (!s.is(end, Tag.COMMA)) {
      return null;
    }
    boolean kind =
        run.to() - run.from() > 1
            && words.at(s, end + 1, WordClass.INDEFINITE)
            && !NameScanner.hasDigit(s, run);
    return apposed(s, s.is(end + 1, Tag.DET) ? end + 2 : end + 1, kind);
  }

  /**
   * A role that begins at a token; null where none does.
   *
   * @param kind whether it is one whatever its noun
   */
  private @Nullable String apposed(Sentence s, int start, boolean kind) {
    boolean title = kind;
    boolean head = true;
    int left = start; // the last token of the head, or what follows it
    for (int i = start; i < s.size() && i < start + LONGEST; i++) {
      if (isPredicate(s, i) && words.at(s, i + 1, WordClass.TITLE)) {
        return null; // "a gravitational lensing expert"
      }
      if (isEnd(s, start, i, kind)) {
        return title && i > start ? NameScanner.text(s, start, i) : null;
      }
      boolean another = title && (head || isOffice(s, left, i)) && isTitled(s, i);
      if (another || s.is(i, Tag.AUX, Tag.VERB, Tag.WH, Tag.PRON, Tag.QUOTE)) {
        return null; // "Norland, President Tom Hall, argued": somebody else
      }
      left = head ? i : left;
      head &= !s.is(i, Tag.DET, Tag.PREP, Tag.TO);
      title |= head && words.is(WordClass.TITLE, s.get(i).lower());
    }
    return null;
  }

  /** Whether an office alone stands between what follows a head and a token. */
  private boolean isOffice(Sentence s, int left, int i) {
    return words.at(s, i - 1, WordClass.OFFICE) && i - 2 == left;
  }

  /** Whether a role that begins before a token is over there. */
  private boolean isEnd(Sentence s, int start, int i, boolean kind) {
    return s.is(i, Tag.COMMA, Tag.STOP, Tag.SEMICOLON)
        || kind && (s.is(i, Tag.WH) || isPredicate(s, i))
        || s.is(i, Tag.CLOSE) && (i == start || !s.has(new Range(start, i), Tag.OPEN))
        || i > start && (isOccasion(s, i) || isOther(s, i));
  }

  /** "The founder of the mill at a news conference": where he spoke, and not what he is. */
  private boolean isOccasion(Sentence s, int i) {
    int end = s.is(i, Tag.PREP) ? new PhraseEnds(s, words).of(i + 1) : i;
    return words.at(s, i + 1, WordClass.INDEFINITE) && words.at(s, end - 1, WordClass.OCCASION);
  }

  /** "The chairman of the board and Lisa Kern, chair of the bank": somebody else. */
  private boolean isOther(Sentence s, int and) {
    int end = words.at(s, and, WordClass.AND) ? s.runEnd(and + 1, Tag.NAME) : and;
    return end > and + 2 && after(s, new Range(and + 1, end)) != null;
  }

  /** Whether a name follows a title, and nothing it. */
  private boolean isTitled(Sentence s, int i) {
    int end = s.runEnd(i, Tag.NAME);
    boolean office =
        words.at(s, i - 1, WordClass.OFFICE) && words.at(s, i - 2, WordClass.NAME_LINK);
    boolean title = office || words.at(s, i - 1, WordClass.TITLE);
    boolean name = end > i && s.is(i - 1, Tag.NAME) && title;
    for (int k = i; k < end; k++) {
      name &= !words.at(s, k, WordClass.TITLE);
    }
    return name && (end == s.size() || s.is(end, Tag.COMMA, Tag.STOP));
  }

  /** "A spokesman for the mill, speaking": no compound, "a data-sharing service". */
  private static boolean isPredicate(Sentence s, int i) {
    return s.is(i, Tag.ING) && !s.is(i - 1, Tag.PREP) && s.get(i).text().indexOf('-') < 0;
  }

  /** "A port city", "a maker of boats": what a person is not. */
  boolean isBody(String role) {
    String head = "";
    for (String word : role.toLowerCase(Locale.ROOT).split(" ")) {
      if (words.is(WordClass.PREPOSITION, word) || words.is(WordClass.WH, word)) {
        break;
      }
      head = word;
    }
    return words.is(WordClass.BODY, head);
  }
}
