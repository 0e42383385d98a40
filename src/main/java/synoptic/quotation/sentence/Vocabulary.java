package synoptic.quotation.sentence;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.language.Language;
import synoptic.text.WordLists;

/** Which words of a language belong to which class. A word may belong to several. */
public final class Vocabulary {
  private static final Set<String> DOMAINS =
      WordLists.read(Language.class, "domains.txt").words("generic");

  private static final Set<String> COUNTRY_CODES =
      Arrays.stream(Locale.getISOCountries())
          .map(c -> c.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /** Of words that may stand after a point without a space, its sentence's first. */
  private static final Set<WordClass> SMALL =
      EnumSet.of(
          WordClass.PREPOSITION,
          WordClass.PRONOUN,
          WordClass.AUXILIARY,
          WordClass.DETERMINER,
          WordClass.CONJUNCTION,
          WordClass.TO,
          WordClass.ADVERB);

  private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

  /** By class and first word. */
  private final Map<WordClass, Map<String, List<List<String>>>> phrases =
      new EnumMap<>(WordClass.class);

  private final Set<String> countries;

  Vocabulary(Locale language, WordLists... lists) {
    this.countries =
        Arrays.stream(Locale.getISOCountries())
            .map(c -> Locale.of("", c).getDisplayCountry(language).toLowerCase(language))
            .collect(Collectors.toUnmodifiableSet());
    for (WordClass c : WordClass.values()) {
      Set<String> members = new HashSet<>();
      for (WordLists list : lists) {
        if (list.sections().containsKey(c.section())) {
          members.addAll(list.words(c.section()));
        }
      }
      if (members.isEmpty()) {
        throw new IllegalStateException("no words of class " + c.section());
      }
      words.put(c, Set.copyOf(members));
      phrases.put(
          c,
          members.stream()
              .filter(m -> m.contains("_"))
              .sorted()
              .map(m -> List.of(m.split("_")))
              .collect(Collectors.groupingBy(List::getFirst)));
    }
  }

  /** Whether there is a token at an index, and it is a word of a class. */
  public boolean at(Sentence s, int i, WordClass c) {
    return i >= 0 && i < s.size() && is(c, s.get(i).lower());
  }

  /** One past the phrase of a class that begins at a token; the token's index where none does. */
  public int phraseEnd(Sentence s, int i, WordClass c) {
    if (i < 0 || i >= s.size()) {
      return i;
    }
    String first = s.get(i).lower();
    for (List<String> phrase : phrases.getOrDefault(c, Map.of()).getOrDefault(first, List.of())) {
      if (s.startsWith(i, phrase)) {
        return i + phrase.size();
      }
    }
    return is(c, first) ? i + 1 : i;
  }

  /** Whether a word ends the names of sites, and begins no sentence after a point: "com", "uk". */
  boolean isDomain(String lower) {
    return DOMAINS.contains(lower)
        || COUNTRY_CODES.contains(lower) && SMALL.stream().noneMatch(small -> is(small, lower));
  }

  /** Whether a name, in lower case, is a country's in this language. */
  boolean isCountry(String lower) {
    return countries.contains(lower);
  }

  /** Whether a name is a country's, or that of a place or the seat of a government. */
  public boolean isPlace(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return isCountry(lower)
        || is(WordClass.PLACE, lower)
        || is(WordClass.PLACE, lower.substring(lower.lastIndexOf(' ') + 1));
  }

  /**
   * Whether a word with a capital is no part of a name, but of a page around the text: "Sign Up
   * Continue".
   */
  public boolean isForeign(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capital =
        Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
    boolean grammar =
        is(WordClass.PREPOSITION, lower)
            || is(WordClass.PRONOUN, lower)
            || is(WordClass.CONJUNCTION, lower);
    return is(WordClass.FURNITURE, lower) || capital && grammar;
  }

  /** Whether a word, in lower case, is of a class. */
  public boolean is(WordClass c, String lower) {
    Set<String> members = words.get(c);
    return members != null && members.contains(lower);
  }
}
