package synoptic.quotation.german.sentence;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import synoptic.language.Language;

/** The lists of German that the walkers read, each loaded once. */
public final class Lexicon {
  public static final Lexicon GERMAN = new Lexicon();

  /** Letters before the ending of a noun at least: "Jung" is a name. */
  private static final int SHORTEST_STEM = 2;

  public final Verbs verbs = new Verbs();
  public final Cues cues = new Cues();
  private final Map<String, Set<String>> byClass = new HashMap<>();

  /** Closed classes; each is a section of its name in grammar.txt or cues.txt. */
  public enum Class {
    NOMINATIVE,
    HE,
    HIS,
    HER,
    I,
    ARTICLES_OF_NAMES,
    SHE,
    PRONOUN,
    OBJECT,
    REFLEXIVE,
    DETERMINER,
    FEMININE_ARTICLE,
    MASCULINE_ARTICLE,
    NOT_NOMINATIVE,
    GENITIVE,
    ATTRIBUTIVE,
    PARTICLES_OF_NAMES,
    NOBILITY,
    PREPOSITION,
    CONJUNCTION,
    COORDINATION,
    CONTENTS,
    THAT,
    SUBORDINATE,
    RELATIVE,
    BEFORE_A_SUBJECT,
    NEGATION,
    UNREAL,
    OWN,
    IMPERSONAL,
    TOLD,
    SO_CALLED,
    POINTING_BACK,
    ADVERB_ENDINGS,
    ADJECTIVE_ENDINGS,
    AGENT,
    TIMES,
    ADVERB,
    PREPOSITIONS,
    POSTPOSITIONS,
    SOURCE_PREPOSITIONS,
    SOURCE_NOUNS,
    AFTER_THE_NOUN,
    SO,
    AS,
    THUS,
    VIEWED_FROM,
    VIEW,
    THEN,
    CALLED_BY,
    CONTENT_NOUNS,
    STATEMENT,
    ROLES,
    ENDINGS,
    WOMEN,
    MEN,
    FEMININE_ENDINGS,
    ENDINGS_OF_PLACES,
    COMMON_ENDINGS,
    DOUBTFUL_ENDINGS,
    DEFINITE,
    ARTICLED,
    HONORIFICS,
    GROUPS,
    BODIES,
    DOCUMENTS
  }

  private Lexicon() {
    for (String list : new String[] {"grammar", "cues", "people"}) {
      var lists = Language.GERMAN.lists(list);
      lists.sections().keySet().forEach(s -> byClass.put(s, lists.words(s)));
    }
  }

  public boolean is(Class wordClass, String lower) {
    return words(wordClass).contains(lower);
  }

  public Set<String> words(Class wordClass) {
    String section = wordClass.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    Set<String> words = byClass.get(section);
    if (words == null) {
      throw new IllegalStateException("no section " + section);
    }
    return words;
  }

  /** Whether a capital that begins a sentence is all that makes a word look like a noun. */
  public boolean isSmallWord(String lower) {
    return is(Class.ADVERB, lower)
        || is(Class.PREPOSITION, lower)
        || is(Class.DETERMINER, lower)
        || is(Class.CONJUNCTION, lower)
        || is(Class.SUBORDINATE, lower)
        || is(Class.CONTENTS, lower)
        || is(Class.NOMINATIVE, lower)
        || is(Class.SO, lower)
        || is(Class.THUS, lower)
        || verbs.isAuxiliary(lower)
        || words(Class.ADVERB_ENDINGS).stream().anyMatch(lower::endsWith);
  }

  /** Whether a noun is nobody's name: an office, a body, a group, a report. */
  public boolean isCommon(String noun) {
    return isNoun(Class.ROLES, noun)
        || isNoun(Class.BODIES, noun)
        || isNoun(Class.GROUPS, noun)
        || isNoun(Class.SOURCE_NOUNS, noun)
        || isNoun(Class.DOCUMENTS, noun)
        || is(Class.CONTENT_NOUNS, noun)
        || is(Class.STATEMENT, noun)
        || words(Class.COMMON_ENDINGS).stream()
            .anyMatch(e -> noun.endsWith(e) && noun.length() > e.length() + SHORTEST_STEM);
  }

  /** One past the small words of a name that begin at an index: von der; the index without any. */
  public int particlesEnd(Sentence s, int from) {
    int end = from;
    while (is(Class.PARTICLES_OF_NAMES, s.lower(end)) && s.get(end).isSmall()
        || end > from && is(Class.ARTICLES_OF_NAMES, s.lower(end))) {
      end++;
    }
    return end;
  }

  /** Whether a noun is one of a class or a compound that ends in one, whatever its case. */
  public boolean isNoun(Class wordClass, String lower) {
    if (matches(wordClass, lower)) {
      return true;
    }
    for (String ending : words(Class.ENDINGS)) {
      if (lower.endsWith(ending)
          && lower.length() > ending.length() + 2
          && matches(wordClass, lower.substring(0, lower.length() - ending.length()))) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(Class wordClass, String lower) {
    Set<String> words = words(wordClass);
    if (words.contains(lower)) {
      return true;
    }
    for (int from = 2; from < lower.length() - 2; from++) {
      if (words.contains(lower.substring(from))) {
        return true;
      }
    }
    return false;
  }
}
