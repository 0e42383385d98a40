package synoptic.quotation.german.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Attribution;
import synoptic.quotation.Speaker;
import synoptic.quotation.german.sentence.Lexicon;
import synoptic.quotation.german.sentence.Lexicon.Class;
import synoptic.quotation.german.sentence.Phrase;
import synoptic.quotation.german.sentence.Sentence;
import synoptic.text.Span;

/** Tells whom a phrase means, sentence after sentence. */
public final class Speakers {
  private final Names names;
  private final Lexicon words;

  /** The persons that this paragraph named so far, and those of the one before. */
  private List<String> here = new ArrayList<>();

  private List<String> before = List.of();
  private Attribution last = new Attribution.NotStated();

  public Speakers(Names names, Lexicon words) {
    this.names = names;
    this.words = words;
  }

  public void nextParagraph() {
    before = here;
    here = new ArrayList<>();
  }

  /** Takes note of whom a sentence names, once its own speakers are resolved. */
  public void leave(Sentence s) {
    names.in(s).forEach(m -> here.add(m.name()));
  }

  /** Who spoke last; not stated where a paragraph and the one before it attribute nothing. */
  public Attribution last() {
    return last;
  }

  void forget() {
    last = new Attribution.NotStated();
  }

  public void speaks(Attribution attribution) {
    last = attribution;
  }

  /** Whom a phrase means; null is whoever spoke last. */
  public Attribution resolve(Sentence s, @Nullable Phrase phrase, boolean plural) {
    if (phrase == null) {
      return new Attribution.NotStated();
    }
    Span mention = s.span(phrase.from(), phrase.to());
    int head = phrase.head();
    String first = s.lower(phrase.from());
    if (head == phrase.from() + 1
        && (words.is(Class.PRONOUN, first) || words.is(Class.NOMINATIVE, first))
        && !(s.isCapital(phrase.from()) && phrase.from() > 0)) {
      return pronoun(s, phrase.from(), mention, plural);
    }
    boolean possessed =
        (words.is(Class.HIS, first) || words.is(Class.HER, first))
            && words.isNoun(Class.SOURCE_NOUNS, s.lower(head - 1));
    if (possessed) {
      return person(s, phrase.from(), words.is(Class.HER, first), mention);
    }
    String named = named(s, phrase, plural);
    if (named != null) {
      names.speaks(named);
      String role = names.role(named);
      return new Attribution.Named(
          new Speaker(named, role == null ? title(s, phrase) : role), mention);
    }
    boolean document = words.isNoun(Class.DOCUMENTS, s.lower(head - 1));
    return new Attribution.Anonymous(mention, document);
  }

  /** The title before a name that the article gives no more of: Ministerin Hall. */
  private @Nullable String title(Sentence s, Phrase phrase) {
    int from = phrase.from();
    while (from < phrase.head() && !s.isCapital(from)) {
      from++;
    }
    int start = names.nameStart(s, from, phrase.head());
    boolean titled =
        start > from
            && start < phrase.head()
            && words.isNoun(Class.ROLES, s.lower(start - 1))
            && !words.is(Class.HONORIFICS, s.lower(start - 1))
            && !words.is(Class.DETERMINER, s.lower(from));
    return titled ? Names.text(s, from, start) : null;
  }

  /** The name that a phrase gives or leads to; null where it names nobody. */
  private @Nullable String named(Sentence s, Phrase phrase, boolean plural) {
    int from = phrase.from();
    boolean determined = words.is(Class.DETERMINER, s.lower(from)) && phrase.head() > from + 1;
    if (s.isQuote(phrase.head() - 1)) {
      return isPaper(s, phrase.head() - 1) ? s.get(phrase.head() - 1).text() : null;
    }
    while (from < phrase.head() && !s.isCapital(from) || from == phrase.from() && determined) {
      from++;
    }
    int start = names.nameStart(s, from, phrase.head());
    if (start >= phrase.head()) {
      String apposed = apposed(s, phrase.to());
      return apposed != null ? apposed : byRole(s, phrase, determined);
    }
    String written = Names.text(s, start, phrase.head());
    String full = names.full(written);
    if (full != null) {
      return full;
    }
    var noun = new Noun(phrase, from, start, determined, plural);
    boolean common = words.isCommon(s.lower(phrase.head() - 1));
    String found = common ? byNoun(s, noun) : byForm(s, noun, written);
    return found != null ? found : apposed(s, phrase.to());
  }

  /**
   * The nouns of a phrase.
   *
   * @param from the first of them
   * @param start the first after titles
   */
  private record Noun(Phrase phrase, int from, int start, boolean determined, boolean plural) {
    boolean isSeveral() {
      return phrase.head() - start > 1;
    }
  }

  /** "Halls Ansicht", "die Lindauer Zeitung": whose a common noun is, or the body that it names. */
  private @Nullable String byNoun(Sentence s, Noun noun) {
    if (!noun.isSeveral()) {
      return null;
    }
    int head = noun.phrase.head();
    String owner = names.full(Names.text(s, noun.start, head - 1));
    boolean body = owner == null && !noun.plural && isBody(s, noun.phrase, noun.determined);
    return body ? Names.text(s, noun.from, head) : owner;
  }

  /** A name that the article has nowhere else, by its form. */
  private @Nullable String byForm(Sentence s, Noun noun, String written) {
    if (isAcronym(written)) {
      return written;
    }
    boolean bare = !noun.determined || noun.start > noun.from;
    boolean name = noun.isSeveral() ? names.isName(written) : bare && names.isBare(written);
    return !noun.plural && (name || isAddress(written)) ? written : null;
  }

  /** "die Zeitung „Die Welt“", "laut „Welt“": and no slogan. */
  private boolean isPaper(Sentence s, int quote) {
    String before = s.lower(quote - 1);
    return words.isNoun(Class.BODIES, before)
        || words.is(Class.DETERMINER, before)
        || words.is(Class.PREPOSITIONS, before)
        || words.is(Class.AS, before);
  }

  private static boolean isAddress(String written) {
    int point = written.lastIndexOf('.');
    return point > 1 && point < written.length() - 2 && !written.contains(" ");
  }

  /** "die Lindauer Zeitung": a body by a name whose form is that which it has alone. */
  private boolean isBody(Sentence s, Phrase phrase, boolean determined) {
    int first = determined ? phrase.from() + 1 : phrase.from();
    boolean alone =
        !determined
            || words.is(Class.FEMININE_ARTICLE, s.lower(phrase.from()))
            || words.words(Class.ENDINGS_OF_PLACES).stream().anyMatch(s.lower(first)::endsWith);
    return alone
        && s.isCapital(first)
        && (phrase.from() > 0 || determined)
        && words.isNoun(Class.BODIES, s.lower(phrase.head() - 1));
  }

  private static boolean isAcronym(String word) {
    return !word.contains(" ")
        && word.length() <= 8
        && word.chars().filter(Character::isUpperCase).count() >= 2
        && word.equals(word.replaceAll("-\\p{Lu}\\p{Ll}.*", ""));
  }

  /** "der Parteichef, Peter Hall, sagte": the name after a comma. */
  private @Nullable String apposed(Sentence s, int comma) {
    if (!s.isSign(comma, ",")) {
      return null;
    }
    return names.in(s).stream()
        .filter(m -> m.from() == comma + 1)
        .map(Names.Mention::name)
        .findFirst()
        .orElse(null);
  }

  /** "die Ministerin", where the article has one. */
  private @Nullable String byRole(Sentence s, Phrase phrase, boolean determined) {
    boolean definite =
        determined
            && (words.is(Class.DEFINITE, s.lower(phrase.from())))
            && phrase.to() == phrase.head();
    String noun = s.lower(phrase.head() - 1);
    return definite && words.isNoun(Class.ROLES, noun) ? names.withRole(noun) : null;
  }

  private Attribution pronoun(Sentence s, int token, Span mention, boolean plural) {
    String word = s.lower(token).toLowerCase(Locale.GERMAN);
    boolean woman = words.is(Class.SHE, word);
    boolean person = woman && !plural || words.is(Class.HE, word);
    if (s.isSign(token - 1, ",") && words.is(Class.RELATIVE, word)) {
      return names.in(s).stream()
          .filter(m -> m.to() == token - 1)
          .findFirst()
          .<Attribution>map(m -> by(m.name(), mention))
          .orElse(new Attribution.Anonymous(mention));
    }
    return person ? person(s, token, woman, mention) : new Attribution.Anonymous(mention);
  }

  /** Whom "er" or "sie" means: whoever spoke last, or the only one named of late. */
  private Attribution person(Sentence s, int token, boolean woman, Span mention) {
    if (last instanceof Attribution.Named spoke) {
      if (names.mayBe(spoke.speaker().name(), woman)
          && names.full(spoke.speaker().name()) != null) {
        return by(spoke.speaker().name(), mention);
      }
    } else if (last instanceof Attribution.Anonymous) {
      return new Attribution.Anonymous(mention);
    }
    List<String> sentence =
        names.in(s).stream().filter(m -> m.to() <= token).map(Names.Mention::name).toList();
    for (List<String> among : List.of(sentence, here, before)) {
      List<String> fit = among.stream().distinct().filter(n -> names.mayBe(n, woman)).toList();
      if (fit.size() == 1) {
        return by(fit.getFirst(), mention);
      } else if (!fit.isEmpty()) {
        break;
      }
    }
    return new Attribution.Anonymous(mention);
  }

  private Attribution by(String name, Span mention) {
    return new Attribution.Named(new Speaker(name, names.role(name)), mention);
  }
}
