package synoptic.quotation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words of a language belong to which class. A word may belong to several. */
final class Vocabulary {
  /** Closed classes of grammar, and classes of words for people and bodies; each is a section of a word list. */
  enum Class {
    DETERMINER, ARTICLE, POSSESSIVE, PRONOUN, SUBJECT, OBJECT, PREPOSITION, ADVERBIAL, OPENER, TO, THAT, CONJUNCTION, SUBORDINATOR, WH, RELATIVE,
    AUXILIARY, BE, HAVE, NEGATION, ADVERB, TIME, IRREGULAR_PAST, VERB, ABBREVIATION,
    MODAL, PLURAL, AFTER_QUESTION, CONTRAST, POINTER, LEADING, LIMITING, QUOTE_LIMITING, SETTING, QUANTIFIER, NONFINITE, ADDRESSEE,
    CAPITALISED, HE, SHE, IT, THEY, DEFINITE, TELL, POST, CHANNEL_PREPOSITION,
    HONORIFIC, TITLE, FEMININE, MASCULINE, ANONYMOUS, COLLECTIVE, BODY, OUTLET, PLATFORM, PARTICLE, PARTY, RELATIONAL, WORK, PLACE, OFFICE;

    String section() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Map<Class, Set<String>> words = new EnumMap<>(Class.class);

  Vocabulary(WordLists... lists) {
    for (Class c : Class.values()) {
      Set<String> members = new HashSet<>();
      for (WordLists list : lists) {
        if (list.sections().containsKey(c.section())) {
          list.lines(c.section()).forEach(line -> members.addAll(Arrays.asList(line.split("\\s+"))));
        }
      }
      if (members.isEmpty()) {
        throw new IllegalStateException("no words of class " + c.section());
      }
      words.put(c, Set.copyOf(members));
    }
  }

  /** Whether there is a token at an index, and it is a word of a class. */
  boolean at(Sentence s, int i, Class c) {
    return i >= 0 && i < s.size() && is(c, s.get(i).lower());
  }

  /** Whether a word, in lower case, is of a class. */
  boolean is(Class c, String lower) {
    Set<String> members = words.get(c);
    return members != null && members.contains(lower);
  }
}
