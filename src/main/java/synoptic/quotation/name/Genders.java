package synoptic.quotation.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** What an article shows of who is a man and who is a woman; first names alone show nothing. */
public final class Genders {
  private final Names names;
  private final Vocabulary words;
  private final Map<String, Gender> known = new HashMap<>();

  public Genders(Names names, Vocabulary words) {
    this.names = names;
    this.words = words;
  }

  /** Of a person by his full name; null where nothing shows it. */
  public @Nullable Gender of(String full) {
    Gender gender = known.get(full);
    return gender == null ? ofRoles(names.roles().getOrDefault(full, Set.of())) : gender;
  }

  /** Of a pronoun or a word for somebody: "she", "uncle". */
  public @Nullable Gender ofWord(String lower) {
    return of(words, lower);
  }

  /** Of a pronoun, a possessive or a word for somebody. */
  public static @Nullable Gender of(Vocabulary words, String lower) {
    boolean feminine = words.is(WordClass.FEMININE, lower);
    if (feminine == words.is(WordClass.MASCULINE, lower)) {
      return null;
    }
    return feminine ? Gender.FEMININE : Gender.MASCULINE;
  }

  /** Who is meant by "she" once is a woman from then on. */
  public void learn(String full, Gender gender) {
    known.putIfAbsent(full, gender);
  }

  /** Takes note of "Mrs" or "spokesman" before a name, and of ", her brother" after it. */
  public void learn(String full, Sentence s, NameMention m) {
    int from = m.range().from();
    int before = from;
    boolean owns = s.is(m.range().to(), Tag.POSS); // "his son, Hall's brother"
    while (before > from - 3
        && (s.is(before - 1, Tag.NAME, Tag.WORD) || s.is(before - 1, Tag.COMMA) && !owns)) {
      before--; // no further: "the wife of Hall", "she told Hall"
      learn(full, s, before);
    }
    int after = m.range().to() + 1;
    if (s.is(after - 1, Tag.COMMA) && words.at(s, after, WordClass.POSSESSIVE)) {
      learn(full, s, after + 1);
    }
  }

  private void learn(String full, Sentence s, int i) {
    boolean noun = i < s.size() && !words.at(s, i, WordClass.POSSESSIVE);
    Gender gender = noun ? ofWord(s.get(i).lower()) : null;
    if (gender != null) {
      learn(full, gender);
    }
  }

  /**
   * "Vale taught herself", "the singer posted photos of herself": the subject, where no name is
   * between.
   */
  public void learnReflexive(String full, Sentence s, int from) {
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
  public boolean areOpen(Sentence s) {
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
