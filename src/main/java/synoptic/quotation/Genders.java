package synoptic.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Token.Tag;

/** What an article shows of who is a man and who is a woman; first names alone show nothing. */
final class Genders {
  /** As a pronoun tells it. */
  enum Gender {
    FEMININE,
    MASCULINE
  }

  private final Names names;
  private final Vocabulary words;
  private final Map<String, Gender> known = new HashMap<>();

  Genders(Names names, Vocabulary words) {
    this.names = names;
    this.words = words;
  }

  /** Of a person by his full name; null where nothing shows it. */
  @Nullable Gender of(String full) {
    Gender gender = known.get(full);
    return gender == null ? ofRoles(names.roles().getOrDefault(full, Set.of())) : gender;
  }

  /** Of a pronoun or a word for somebody: "she", "uncle". */
  @Nullable Gender ofWord(String lower) {
    boolean feminine = words.is(WordClass.FEMININE, lower);
    if (feminine == words.is(WordClass.MASCULINE, lower)) {
      return null;
    }
    return feminine ? Gender.FEMININE : Gender.MASCULINE;
  }

  /** Who is meant by "she" once is a woman from then on. */
  void learn(String full, Gender gender) {
    known.putIfAbsent(full, gender);
  }

  /** Takes note of "Mrs" or "spokesman" before a name. */
  void learn(String full, Sentence s, NameMention m) {
    for (int i = Math.max(0, m.range().from() - 3); i < m.range().from(); i++) {
      String lower = s.get(i).lower();
      Gender gender = words.is(WordClass.POSSESSIVE, lower) ? null : ofWord(lower);
      if (gender != null) {
        learn(full, gender);
      }
    }
  }

  /**
   * "Vale taught herself", "the singer posted photos of herself": the subject, where no name is
   * between.
   */
  void learnReflexive(String full, Sentence s, int from) {
    for (int i = from; i < s.size() && !s.is(i, Tag.NAME, Tag.QUOTE, Tag.COMMA); i++) {
      if (words.at(s, i, WordClass.REFLEXIVE)) {
        Gender gender = ofWord(s.get(i).lower());
        if (gender != null) {
          learn(full, gender);
        }
        return;
      }
    }
  }

  /** "Vale, who uses they/them pronouns". */
  boolean areOpen(Sentence s) {
    for (int i = 0; i + 2 < s.size(); i++) {
      boolean pair =
          words.at(s, i, WordClass.THEY)
              && s.is(i + 1, Tag.SIGN)
              && words.at(s, i + 2, WordClass.THEY);
      if (pair) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Gender ofRoles(Set<String> roles) {
    for (String role : roles) {
      String[] all = role.toLowerCase(Locale.ROOT).split(" ");
      for (String word : List.of(all[0], all[all.length - 1])) {
        Gender gender = ofWord(word);
        if (gender != null) {
          return gender;
        }
      }
    }
    return null;
  }
}
