package synoptic.quotation.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.sentence.Inflection;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Finds runs of capitalised words, and tells the title before a name from the name. */
public final class NameScanner {
  private final Vocabulary words;
  private final Inflection inflection;
  private final Casing casing;
  private final RolePhrases roles;

  NameScanner(QuotationRules rules, Casing casing) {
    this.words = rules.vocabulary();
    this.inflection = rules.inflection();
    this.casing = casing;
    this.roles = new RolePhrases(rules);
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
   * The end of a run of capitalised words, particles such as "von der" inside it, and after a
   * body's word what it is of or for: "Institute for the Study of War"; a weekday is no part of a
   * name.
   */
  private int runEnd(Sentence s, int start) {
    int i = start;
    boolean linked = false;
    while (i < s.size()) {
      int next = i + 1;
      while (s.is(next, Tag.WORD, Tag.PREP, Tag.DET)
          && words.is(WordClass.PARTICLE, s.get(next).lower())) {
        next++;
      }
      if (next == i + 1
          && words.at(s, next, WordClass.NAME_LINK)
          && (words.is(WordClass.BODY, s.get(i).lower())
              || linked && !words.at(s, next, WordClass.FOR))) {
        boolean article =
            words.at(s, next + 1, WordClass.NAME_ARTICLE)
                || words.at(s, next + 1, WordClass.INDEFINITE);
        next = article ? next + 2 : next + 1; // "Committee for a Better Harbour"
        linked = true;
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
    int titleStart = titleStart(s, run, nameStart);
    int office = nameStart == run.from() ? afterOffice(s, run) : run.from();
    if (office > run.from()) {
      nameStart = office;
      titleStart = officeOf(s, run);
    }
    int roleStart =
        titleStart > run.from() ? titleStart : roles.start(s, new Range(titleStart, run.to()));
    roleStart = roles.withoutRest(s, roleStart, nameStart);
    roleStart = nameStart - roleStart > RolePhrases.LONGEST ? nameStart - 1 : roleStart; // a list
    String title = roleStart < nameStart ? text(s, roleStart, nameStart) : null;
    return mention(s, run, new Range(nameStart, run.to()), title);
  }

  private NameMention mention(Sentence s, Range run, Range name, @Nullable String title) {
    boolean honorific =
        title != null && words.is(WordClass.HONORIFIC, title.toLowerCase(Locale.ROOT));
    String role = title == null || honorific ? roles.after(s, run) : title;
    boolean full = name.to() - name.from() > 1;
    role = role == null && !honorific && full ? roles.before(s, run) : role;
    boolean several = title != null && isOfSeveral(s, name.from());
    boolean thing = role != null && title == null && roles.isBody(role);
    boolean person = role != null || honorific || isFullName(s, run, name.from());
    return new NameMention(
        text(s, name.from(), name.to()),
        several ? null : role,
        name,
        person && !thing && isPlain(s, name));
  }

  /** Past what links a run to the text before it, and past a credit. */
  private int titleStart(Sentence s, Range run, int nameStart) {
    int start = run.from();
    while (start < nameStart && isLink(s, start)) {
      start++;
    }
    if (start == nameStart - 1 && words.at(s, start, WordClass.FORMER)) {
      return nameStart; // "Former Lornbank": of whom it is not said what he was
    }
    return Math.min(nameStart, words.phraseEnd(s, start, WordClass.CREDIT));
  }

  /** Whether several have the title before a name: "senators Hall". */
  private boolean isOfSeveral(Sentence s, int nameStart) {
    return inflection.looksPlural(s.get(nameStart - 1).lower())
        && words.at(s, nameStart - 1, WordClass.TITLE);
  }

  /** Whether words are more than one and form a person's name: "Tom Hall", no "NFC North 2". */
  private boolean isFullName(Sentence s, Range run, int nameStart) {
    return run.to() - nameStart >= 2
        && !words.at(s, run.from() - 1, WordClass.NAME_ARTICLE)
        && !words.at(s, run.from() - 1, WordClass.INDEFINITE)
        && !isAcronym(s.get(nameStart).text())
        && !words.at(s, run.to() - 1, WordClass.PERIOD)
        && !hasDigit(s, run);
  }

  private boolean isPlain(Sentence s, Range name) {
    return !isBody(s, name) && !isTorn(s, name);
  }

  private boolean isBody(Sentence s, Range name) {
    int last = name.to() - 1;
    boolean body = words.at(s, last, WordClass.BODY) || words.at(s, last, WordClass.OUTLET);
    for (int i = name.from() + 1; i < last; i++) {
      body |= words.at(s, i, WordClass.OUTLET) || s.get(i).is("&"); // "Norland TV Info"
    }
    return body;
  }

  /** Whether words of the page around the text stand in it. */
  private boolean isTorn(Sentence s, Range name) {
    String text = text(s, name.from(), name.to());
    return Arrays.stream(text.split(" ")).anyMatch(words::isForeign);
  }

  /**
   * Where the name begins after the rest of an office in a run: "Secretary of State Tom R. Hall",
   * "Mayor of London Sadiq Khan", "Director of National Intelligence Tom Hall".
   */
  private int afterOffice(Sentence s, Range run) {
    int title = officeOf(s, run);
    if (title < 0) {
      return run.from();
    } else if (title < run.from() - 2) {
      return afterBody(s, run);
    }
    for (int i = run.to() - 2; i >= run.from(); i--) {
      if (words.is(WordClass.OFFICE, s.get(i).lower())) {
        return i + 1;
      }
    }
    int first = run.to() - 2;
    while (first > run.from()
        && (s.get(first).text().length() <= 2 || words.at(s, first, WordClass.PARTICLE))) {
      first--;
    }
    return Math.max(run.from(), first);
  }

  /**
   * "Deputy director of Norland's Port Authority Wu Yan": where the two names of a person begin.
   */
  private int afterBody(Sentence s, Range run) {
    int name = run.to() - 2;
    boolean body = name > run.from() && words.at(s, name - 1, WordClass.BODY);
    return body && !words.at(s, run.to() - 1, WordClass.BODY) ? name : run.from();
  }

  /** The title before "of", "of the" or "of Norland's" before a run; -1 without one. */
  private int officeOf(Sentence s, Range run) {
    int link = run.from() - 1;
    if (s.is(link, Tag.DET)) {
      link--;
    } else if (s.is(link, Tag.POSS)) {
      link--;
      while (s.is(link, Tag.NAME)) {
        link--;
      }
    }
    boolean titled =
        words.at(s, link, WordClass.NAME_LINK)
            && s.is(link - 1, Tag.NAME, Tag.WORD)
            && words.at(s, link - 1, WordClass.TITLE);
    return titled ? link - 1 : -1;
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

  /** After the last title of the run, unless a body's word ends it: "the Justice Department". */
  private int nameStart(Sentence s, Range run) {
    int start = run.from();
    while (start < run.to() - 2 && isLink(s, start)
        || start < run.to() - 1 && words.at(s, start, WordClass.FORMER)) {
      start++;
    }
    int credit = words.phraseEnd(s, start, WordClass.CREDIT);
    start = run.to() - credit >= 2 ? credit : start; // "Associated Press Tom Hall", after a caption
    boolean body = words.is(WordClass.BODY, s.get(run.to() - 1).lower());
    for (int i = run.from(); !body && i < run.to() - 1; i++) {
      String lower = s.get(i).lower();
      boolean family = i > start && words.at(s, i + 1, WordClass.GENERATION);
      if (words.is(WordClass.TITLE, lower) && !family
          || words.is(WordClass.HONORIFIC, lower)
          || words.is(WordClass.PARTY, lower)) {
        start = i + 1;
      }
    }
    return start;
  }

  /** A model's or a road's number: no person. */
  static boolean hasDigit(Sentence s, Range run) {
    return text(s, run.from(), run.to()).chars().anyMatch(Character::isDigit);
  }

  /** Tokens as they stand, white space as one space. */
  public static String text(Sentence s, int from, int to) {
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
