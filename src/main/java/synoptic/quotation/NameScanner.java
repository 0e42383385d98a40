package synoptic.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Token.Tag;

/** Finds runs of capitalised words, and tells the title before a name from the name. */
final class NameScanner {
  private final Vocabulary words;
  private final Inflection inflection;
  private final Casing casing;

  NameScanner(QuotationRules rules, Casing casing) {
    this.words = rules.vocabulary();
    this.inflection = rules.inflection();
    this.casing = casing;
  }

  List<NameMention> scan(Sentence s) {
    List<NameMention> mentions = new ArrayList<>();
    if (s.tokens().stream().noneMatch(t -> t.text().chars().anyMatch(Character::isLowerCase))) {
      return mentions; // a heading in capitals tells no name from other words
    }
    for (int i = 0; i < s.size(); ) {
      if (!isName(s, i)) {
        i++;
        continue;
      }
      int end = runEnd(s, i);
      mentions.add(mention(s, new Range(i, end)));
      i = end;
    }
    return mentions;
  }

  private boolean isName(Sentence s, int i) {
    return s.is(i, Tag.NAME)
        && !words.at(s, i, WordClass.WEEKDAY)
        && !isFurniture(s, i)
        && !casing.isOrdinary(s, i);
  }

  private boolean isFurniture(Sentence s, int i) {
    return words.phraseEnd(s, i, WordClass.FURNITURE) > i
        || words.phraseEnd(s, i - 1, WordClass.FURNITURE) > i;
  }

  /**
   * Whether a word is for people of a kind, so that no name goes on from it: "those Democrats
   * Thayer met".
   */
  private boolean isGroup(String lower) {
    return words.is(WordClass.ANONYMOUS, lower) && words.is(WordClass.COLLECTIVE, lower);
  }

  /**
   * The end of a run of capitalised words, particles such as "von der" inside it; a weekday is no
   * part of a name.
   */
  private int runEnd(Sentence s, int start) {
    int i = start;
    while (i < s.size()) {
      int next = i + 1;
      while (s.is(next, Tag.WORD, Tag.PREP, Tag.DET)
          && words.is(WordClass.PARTICLE, s.get(next).lower())) {
        next++;
      }
      if (next == i + 1
          && words.at(s, next, WordClass.NAME_LINK)
          && words.is(WordClass.BODY, s.get(i).lower())) {
        next = words.at(s, next + 1, WordClass.NAME_ARTICLE) ? next + 2 : next + 1;
      }
      if (!isName(s, next) || isGroup(s.get(i).lower())) {
        return i + 1;
      }
      i = next;
    }
    return i;
  }

  private NameMention mention(Sentence s, Range run) {
    int nameStart = nameStart(s, run);
    int titleStart = run.from();
    while (titleStart < nameStart
        && (isLink(s, titleStart) || words.at(s, titleStart, WordClass.FORMER))) {
      titleStart++;
    }
    titleStart = Math.min(nameStart, words.phraseEnd(s, titleStart, WordClass.CREDIT));
    boolean linked =
        s.is(run.from() - 2, Tag.NAME, Tag.WORD) && words.at(s, run.from() - 2, WordClass.TITLE);
    if (linked && words.at(s, run.from() - 1, WordClass.NAME_LINK)) {
      boolean place = run.to() - run.from() > 2; // "Mayor of London Sadiq Khan"
      for (int i = run.from(); i < run.to() - 1; i++) {
        if (words.is(WordClass.OFFICE, s.get(i).lower()) || place && i == run.to() - 3) {
          nameStart = Math.max(nameStart, i + 1);
          titleStart = run.from() - 2;
        }
      }
    }
    String name = text(s, nameStart, run.to());
    int roleStart = titleStart > run.from() ? titleStart : roleStart(s, titleStart);
    roleStart = withoutRest(s, roleStart, nameStart);
    String title = roleStart < nameStart ? text(s, roleStart, nameStart) : null;
    boolean honorific =
        title != null && words.is(WordClass.HONORIFIC, title.toLowerCase(Locale.ROOT));
    String role = title == null || honorific ? apposition(s, run) : title;
    role = role == null && !honorific && run.to() - nameStart > 1 ? description(s, run) : role;
    boolean several =
        title != null
            && inflection.looksPlural(s.get(nameStart - 1).lower())
            && words.at(s, nameStart - 1, WordClass.TITLE);
    boolean introduced =
        role != null
            || honorific
            || (run.to() - nameStart >= 2
                && !words.at(s, run.from() - 1, WordClass.NAME_ARTICLE)
                && !words.at(s, run.from() - 1, WordClass.INDEFINITE)
                && !isAcronym(s.get(nameStart).text())
                && !hasDigit(s, run));
    String last = s.get(run.to() - 1).lower();
    boolean body = words.is(WordClass.BODY, last) || words.is(WordClass.OUTLET, last);
    boolean torn = Arrays.stream(name.split(" ")).anyMatch(words::isForeign);
    return new NameMention(
        name, several ? null : role, new Range(nameStart, run.to()), introduced && !body && !torn);
  }

  /** "NFC North": three capitals or more begin no person's name. */
  private static boolean isAcronym(String word) {
    return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
  }

  /** "Even Tom Hall", "As Tom Hall": a link with a capital, as after a caption without a stop. */
  private boolean isLink(Sentence s, int i) {
    return words.at(s, i, WordClass.SUBORDINATOR)
        || words.at(s, i, WordClass.CONJUNCTION)
        || words.at(s, i, WordClass.POINTER);
  }

  /**
   * After the last title of the run, unless a body's own word is all that follows it: "the Justice
   * Department".
   */
  private int nameStart(Sentence s, Range run) {
    int start = run.from();
    while (start < run.to() - 2 && isLink(s, start)
        || start < run.to() - 1 && words.at(s, start, WordClass.FORMER)) {
      start++;
    }
    int credit = words.phraseEnd(s, start, WordClass.CREDIT);
    start = run.to() - credit >= 2 ? credit : start; // "Associated Press Tom Hall", after a caption
    boolean body = words.is(WordClass.BODY, s.get(run.to() - 1).lower());
    for (int i = run.from(); i < (body ? run.to() - 2 : run.to() - 1); i++) {
      String lower = s.get(i).lower();
      if (words.is(WordClass.TITLE, lower)
          || words.is(WordClass.HONORIFIC, lower)
          || words.is(WordClass.PARTY, lower)) {
        start = i + 1;
      }
    }
    return start;
  }

  /**
   * Where a title in lower case or with a possessive begins: "the EU's top diplomat Kaja Kallas".
   */
  private int roleStart(Sentence s, int run) {
    int i = run;
    boolean title = false;
    int numbers = 0;
    while (i > 0 && s.is(i - 1, Tag.WORD, Tag.POSS, Tag.NAME, Tag.NUM)) {
      i--;
      title |= words.is(WordClass.TITLE, s.get(i).lower()) && !s.is(i + 1, Tag.POSS);
      numbers += s.is(i, Tag.NUM) ? 1 : 0;
    }
    return title && numbers < 2 ? i : run; // with more numbers it is a table's row
  }

  /**
   * Where a role begins without what is left of the words before it: "… positions Arkham Crows
   * coach Tom Hall", "’ manager".
   */
  private int withoutRest(Sentence s, int start, int end) {
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
  private @Nullable String description(Sentence s, Range run) {
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
  private @Nullable String apposition(Sentence s, Range run) {
    boolean aged =
        s.is(run.to(), Tag.COMMA) && s.is(run.to() + 1, Tag.NUM) && s.is(run.to() + 2, Tag.COMMA);
    int end = aged ? run.to() + 2 : run.to();
    if (!s.is(end, Tag.COMMA)) {
      return null;
    }
    boolean kind =
        run.to() - run.from() > 1
            && words.at(s, end + 1, WordClass.INDEFINITE)
            && !hasDigit(s, run);
    int start = s.is(end + 1, Tag.DET) ? end + 2 : end + 1;
    boolean title = kind;
    boolean head = true;
    for (int i = start; i < s.size() && i < start + 16; i++) {
      if (isPredicate(s, i) && words.at(s, i + 1, WordClass.TITLE)) {
        return null; // "a gravitational lensing expert"
      }
      if (s.is(i, Tag.COMMA, Tag.STOP, Tag.SEMICOLON)
          || kind && (s.is(i, Tag.WH) || isPredicate(s, i))) {
        return title && i > start ? text(s, start, i) : null;
      }
      if (s.is(i, Tag.AUX, Tag.VERB, Tag.WH, Tag.PRON, Tag.QUOTE)) {
        return null;
      }
      head &= !s.is(i, Tag.DET, Tag.PREP);
      title |= head && words.is(WordClass.TITLE, s.get(i).lower());
    }
    return null;
  }

  /** "A spokesman for the mill, speaking": no compound, "a data-sharing service". */
  private static boolean isPredicate(Sentence s, int i) {
    return s.is(i, Tag.ING) && !s.is(i - 1, Tag.PREP) && s.get(i).text().indexOf('-') < 0;
  }

  /** A model's or a road's number: no person. */
  private static boolean hasDigit(Sentence s, Range run) {
    return text(s, run.from(), run.to()).chars().anyMatch(Character::isDigit);
  }

  /** Tokens as they stand, white space as one space. */
  static String text(Sentence s, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && s.get(i).start() > s.get(i - 1).end()) {
        out.append(' ');
      }
      out.append(s.get(i).text());
    }
    return out.toString();
  }
}
