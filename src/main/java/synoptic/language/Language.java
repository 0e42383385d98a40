package synoptic.language;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.text.Punctuation;
import synoptic.text.Sentences;
import synoptic.text.WordLists;

/**
 * The language of an article. One with a grammar has a folder of word lists beside this class.
 *
 * @param sentences where sentences end; of a language without rules, by those of Unicode
 * @param punctuation its quotation marks
 * @param hasGrammar whether quotations are looked for by it; else by their marks alone
 */
public record Language(
    Locale locale, Sentences sentences, Punctuation punctuation, boolean hasGrammar)
    implements Serializable {
  public static final Language ENGLISH =
      new Language(
          Locale.ENGLISH,
          new Sentences(Locale.ENGLISH, lists("en", "abbreviations")),
          Punctuation.ENGLISH,
          true);

  /** In German “ closes what „ opens, and « what » opens. */
  public static final Language GERMAN =
      new Language(
          Locale.GERMAN,
          new Sentences(Locale.GERMAN, lists("de", "abbreviations")),
          new Punctuation("\"“”„«»‟", "'‘’‚‹›", "„»‚›‟", "“”«‘’‹", "-–—"),
          true);

  private static final Set<String> RIGHT_TO_LEFT =
      WordLists.read(Language.class, "scripts.txt").words("right to left");

  /** Letters of a language's code, ISO 639; what is longer is a word for it. */
  private static final int LONGEST_CODE = 3;

  /** A language as it travels: by its code. */
  private record Code(String code) implements Serializable {
    private Object readResolve() {
      return Language.of(Locale.of(code));
    }
  }

  private Object writeReplace() {
    return new Code(code());
  }

  public Language {
    requireNonNull(locale);
    requireNonNull(sentences);
    requireNonNull(punctuation);
  }

  /**
   * The language of a text: the one that is stated by its code, else the one that its words show,
   * else English.
   *
   * @param stated a BCP 47 tag; its region and script are passed over
   */
  public static Language of(@Nullable String stated, String text) {
    Locale tag = stated == null ? Locale.ROOT : Locale.forLanguageTag(stated);
    int letters = tag.getLanguage().length();
    return of(letters == 0 || letters > LONGEST_CODE ? LanguageDetector.detect(text) : tag);
  }

  private static Language of(Locale locale) {
    return Stream.of(ENGLISH, GERMAN)
        .filter(
            l ->
                Set.of(l.locale.getLanguage(), l.locale.getISO3Language())
                    .contains(locale.getLanguage()))
        .findFirst()
        .orElseGet(() -> withoutGrammar(Locale.of(locale.getLanguage())));
  }

  private static Language withoutGrammar(Locale locale) {
    return new Language(locale, ENGLISH.sentences, Punctuation.ENGLISH, false);
  }

  /** Its name in English; its tag where it is not known which language it is. */
  public String name() {
    return name(Locale.ENGLISH);
  }

  /** The same in another language. */
  public String name(Locale in) {
    String name = locale.getDisplayLanguage(in);
    return name.isEmpty() ? locale.toLanguageTag() : name;
  }

  /** What it has in common with the same language of another region: ISO 639. */
  public String code() {
    return locale.getLanguage();
  }

  /** Whether its lines run from the right, by the script that it is mostly written in. */
  public boolean isRightToLeft() {
    return RIGHT_TO_LEFT.contains(locale.getLanguage());
  }

  /** Words by which two sentences that are otherwise the same tell different things. */
  public Set<String> tellingWords() {
    return lists("telling").words("telling");
  }

  /** A word list of this language: the name of its file without the ending. */
  public WordLists lists(String name) {
    return lists(code(), name);
  }

  /** A word list of the language of a code: also of one that has but a few lists. */
  public static WordLists lists(String code, String name) {
    return WordLists.read(Language.class, code + "/" + name + ".txt");
  }
}
