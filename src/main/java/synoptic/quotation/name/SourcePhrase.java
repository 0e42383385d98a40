package synoptic.quotation.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** The noun phrase that names a source: where its head ends, and the name in it. */
public final class SourcePhrase {
  /** Letters of an acronym that is read as a name: "NASA", "OPEC". */
  private static final int LONGEST_ACRONYM = 4;

  private final Names names;
  private final Vocabulary words;

  public SourcePhrase(Names names, Vocabulary words) {
    this.names = names;
    this.words = words;
  }

  /** The noun phrase itself, without what is hung on it. */
  public Range head(Sentence s, Range mention) {
    return new PhraseHead(names, words).of(s, mention);
  }

  /** The name that ends a phrase; null where a common noun does. */
  public @Nullable NameMention nameAtEnd(Sentence s, Range head) {
    int end = s.is(head.to() - 1, Tag.POSS) ? head.to() - 1 : head.to();
    for (NameMention m : names.in(s)) {
      if (m.range().contains(end - 1)) {
        boolean kind =
            isGeneric(m) || isDemonym(s, head, m) || isKind(s, head, m) || isHeading(s, m);
        boolean told = s.is(end, Tag.PREP) && !s.is(end + 1, Tag.NAME);
        boolean noun =
            m.range().from() == 0
                && told
                && (words.at(s, end, WordClass.ATTRIBUTIVE) || words.at(s, end, WordClass.AGENT));
        boolean doubtful = noun ? names.isUnsupported(m.name()) : names.isDoubtful(m.name());
        return kind || doubtful ? null : m; // "Research by the institute suggests"
      }
    }
    return null;
  }

  /** "LAST HOURS Film of the crash": words in capitals, as links to other articles begin. */
  private static boolean isHeading(Sentence s, NameMention m) {
    boolean loud = m.name().contains(" ") && m.name().equals(m.name().toUpperCase(Locale.ROOT));
    return loud
        && !s.is(m.range().to(), Tag.COLON)
        && Arrays.stream(m.name().split(" ")).anyMatch(w -> w.length() > LONGEST_ACRONYM);
  }

  /** "A travelling DJ", "the Commissioner's Office": what it is, and not its name. */
  private boolean isKind(Sentence s, Range head, NameMention m) {
    boolean acronym =
        words.at(s, head.from(), WordClass.INDEFINITE) && NameForms.isAcronym(m.name());
    boolean owned =
        s.is(m.range().from() - 1, Tag.POSS)
            && head.contains(m.range().from() - 1)
            && words.is(WordClass.BODY, m.name().toLowerCase(Locale.ROOT));
    return acronym || owned;
  }

  /** "A Norland newspaper", "the Norland newspaper": of which the land has many, and no name. */
  public boolean isOneOfMany(Sentence s, Range head) {
    boolean land = true;
    for (int i = head.from(); i < head.to() - 1; i++) {
      land &= s.is(i, Tag.DET) || words.at(s, i, WordClass.DEMONYM);
    }
    boolean outlet = words.at(s, head.to() - 1, WordClass.OUTLET) && !s.is(head.to() - 1, Tag.NAME);
    return words.at(s, head.from(), WordClass.INDEFINITE) || land && outlet;
  }

  /** "Police said", its capital the sentence's: of which place is not said. */
  public boolean isBareBody(Sentence s, Range head) {
    return s.is(head.from(), Tag.NAME)
        && words.at(s, head.from(), WordClass.BODY)
        && names.isDoubtful(s.get(head.from()).text());
  }

  /** "The Brit", "the 46-year-old South African". */
  private boolean isDemonym(Sentence s, Range head, NameMention m) {
    boolean article =
        words.at(s, head.from(), WordClass.NAME_ARTICLE)
            || words.at(s, head.from(), WordClass.INDEFINITE);
    return article && words.is(WordClass.DEMONYM, lastWord(m.name().toLowerCase(Locale.ROOT)));
  }

  /** "Anna Holt, Tom Reed, and Ida Kern": the first name alone is not the source. */
  public boolean isEnumerated(Sentence s, Range mention, Range head) {
    boolean next =
        s.is(head.to(), Tag.COMMA)
            && names.in(s).stream().anyMatch(m -> m.range().from() == head.to() + 1);
    boolean and = false;
    for (int i = head.to(); i < mention.to(); i++) {
      and |= words.at(s, i, WordClass.AND) && s.is(i + 1, Tag.NAME);
    }
    return next && and;
  }

  /** Whether "and" joins two names of it: neither alone is the source. */
  public boolean isPair(Sentence s, Range head) {
    List<NameMention> inside =
        names.in(s).stream().filter(m -> head.contains(m.range().from())).toList();
    for (int i = head.from() + 1; i < head.to() - 1; i++) {
      int and = i;
      if (words.at(s, and, WordClass.AND)) {
        return inside.stream()
                .anyMatch(m -> m.range().to() == and && !words.at(s, and - 1, WordClass.TITLE))
            && inside.stream().anyMatch(m -> m.range().from() > and);
      }
    }
    return false;
  }

  /**
   * The name between commas, or after "named", that says who a described person is: {@code the
   * mayor, Anna Holt, said}; null without one.
   */
  public @Nullable NameMention apposedName(Sentence s, Range mention, Range head) {
    if (words.at(s, head.to() - 1, WordClass.COLLECTIVE)
        || isJoined(s, head)
        || s.is(mention.from(), Tag.PRON)
        || head.to() < mention.to()
            && !words.at(s, head.to() - 1, WordClass.ONE)
            && isSomebody(s, mention.to() - 1)) {
      return null; // "a lawyer for the accuser, Ada Holt, said": one of the two
    }
    boolean named = words.at(s, mention.to(), WordClass.NAMING);
    if (!named && !s.is(mention.to(), Tag.COMMA)) {
      return null;
    }
    for (NameMention m : names.in(s)) {
      int end = m.range().to();
      boolean encloses = named || s.is(end, Tag.COMMA, Tag.STOP) || end == s.size();
      if (m.range().contains(mention.to() + 1) && encloses && !isGeneric(m)) {
        return isPerson(m, words.at(s, head.to() - 1, WordClass.KIN)) ? m : null;
      }
    }
    return null;
  }

  /** Whether a common noun is for a person. */
  private boolean isSomebody(Sentence s, int noun) {
    return s.is(noun, Tag.WORD)
        && Stream.of(
                WordClass.TITLE,
                WordClass.ANONYMOUS,
                WordClass.KIN,
                WordClass.FEMININE,
                WordClass.MASCULINE)
            .anyMatch(c -> words.at(s, noun, c));
  }

  /**
   * @param kin whether the noun beside a name is that of a relative, who may have but one
   */
  private boolean isPerson(NameMention m, boolean kin) {
    String full = names.full(m.name());
    return kin && !names.isPlace(full) || full.contains(" ") && names.isIntroduced(full);
  }

  /** Whether nothing but adjectives and nouns stands between tokens. */
  private static boolean isPlain(Sentence s, int from, int to) {
    boolean plain = true;
    for (int i = from; i < to; i++) {
      plain &= s.is(i, Tag.WORD, Tag.NAME, Tag.NUM);
    }
    return plain;
  }

  /**
   * The end of a body's name of two that "for" joins, "Transport for Norland"; the head's where it
   * is none.
   */
  public int linkedEnd(Sentence s, Range mention, Range head) {
    boolean linked =
        s.is(head.to(), Tag.PREP)
            && s.is(head.to() - 1, Tag.NAME)
            && s.is(head.to() + 1, Tag.NAME)
            && words.at(s, head.to(), WordClass.FOR);
    int end = linked ? s.runEnd(head.to() + 1, Tag.NAME) : head.to();
    return end == mention.to() ? end : head.to();
  }

  /**
   * Who wrote a document that speaks: "Holt's letter", "a statement from Holt"; null where it is
   * none, or its author is not stated.
   */
  public @Nullable NameMention author(Sentence s, Range mention, Range head) {
    if (!words.at(s, head.to() - 1, WordClass.WRITTEN)) {
      return null;
    }
    NameMention author = null;
    for (NameMention m : names.in(s)) {
      boolean owner =
          head.contains(m.range().from())
              && s.is(m.range().to(), Tag.POSS)
              && isPlain(s, m.range().to() + 1, head.to());
      boolean sender =
          words.at(s, head.to(), WordClass.SENDER)
              && !s.is(m.range().to(), Tag.WORD, Tag.POSS)
              && m.range().from() - head.to() <= 2
              && m.range().from() > head.to()
              && mention.contains(m.range().from());
      author = (owner || sender) && !isGeneric(m) ? m : author;
    }
    return author;
  }

  /** "Holt and his lawyer": a name after it is that of one of the two. */
  private boolean isJoined(Sentence s, Range head) {
    for (int i = head.from(); i < head.to(); i++) {
      if (words.at(s, i, WordClass.AND) && s.is(i - 1, Tag.NAME)) {
        return true;
      }
    }
    return false;
  }

  private boolean isGeneric(NameMention m) {
    String lower = m.name().toLowerCase(Locale.ROOT);
    boolean abbreviation =
        lower.length() > 2
            && lower.indexOf('.') == lower.length() - 1
            && !lower.contains(" "); // "Tom Hall Jr."
    String last = lastWord(lower);
    boolean partisan =
        words.is(WordClass.PARTY, last)
            && words.is(WordClass.ANONYMOUS, last)
            && lower.contains(" ");
    return abbreviation
        || partisan // "the Norland Democrat"
        || Arrays.stream(m.name().split(" ")).anyMatch(words::isForeign)
        || words.is(WordClass.ANONYMOUS, lower)
        || words.is(WordClass.TITLE, lastWord(lower))
        || words.is(WordClass.COLLECTIVE, lower);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /**
   * What describes somebody by title, "the defense minister", a word each; null for other phrases.
   */
  public @Nullable List<String> description(Sentence s, Range head) {
    boolean definite = words.at(s, head.from(), WordClass.DEFINITE) || s.is(head.from(), Tag.NAME);
    if (!definite || isJoined(s, head)) {
      return null;
    }
    List<String> wanted = new ArrayList<>();
    int of = head.to();
    int place = s.is(of + 1, Tag.DET) ? of + 2 : of + 1;
    if (words.at(s, of, WordClass.NAME_LINK) && s.is(place, Tag.NAME)) {
      wanted.add(s.get(place).lower()); // "the president of Norland" is not everybody's
    }
    for (int i = head.from(); i < head.to(); i++) {
      if (!s.is(i, Tag.DET, Tag.POSS, Tag.ADV)) {
        wanted.add(RoleWords.withoutPoints(s.get(i).lower()));
      }
    }
    boolean role =
        !wanted.isEmpty()
            && (words.is(WordClass.TITLE, wanted.getLast())
                || words.is(WordClass.PARTY, wanted.getLast()));
    return role ? wanted : null;
  }

  /** The name of a body without the adjectives before it: "the official Norland Daily". */
  public static String nameOf(Sentence s, Range head) {
    int from = s.is(head.from(), Tag.DET) ? head.from() + 1 : head.from();
    while (s.is(head.to() - 1, Tag.NAME) && s.is(from, Tag.WORD)) {
      from++;
    }
    return text(s, new Range(from, head.to()));
  }

  /** Its words without a determiner. */
  public static String text(Sentence s, Range range) {
    int from =
        s.is(range.from(), Tag.DET) && range.to() - range.from() > 1
            ? range.from() + 1
            : range.from();
    return NameScanner.text(s, from, range.to());
  }
}
