package synoptic.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom an article has spoken of so far: to whom a pronoun or a definite description may refer. */
final class Discourse {
  private enum Gender {
    FEMININE,
    MASCULINE
  }

  private final Names names;
  private final Vocabulary words;

  /** Persons by how lately they were the subject of a sentence or spoke. */
  private final Deque<String> persons = new ArrayDeque<>();

  private final Map<String, Gender> genders = new HashMap<>();
  private @Nullable Speaker lastBody;
  private @Nullable Speaker lastGroup;

  Discourse(Names names, Vocabulary words) {
    this.names = names;
    this.words = words;
  }

  /** A person, spoken of now. */
  Speaker person(String full) {
    remember(full);
    return new Speaker(full, names.role(full));
  }

  /** A body, spoken of now. */
  Speaker body(Speaker body) {
    lastBody = body;
    return body;
  }

  /** A group, spoken of now. */
  Speaker group(Speaker group) {
    lastGroup = group;
    return group;
  }

  void remember(String full) {
    persons.remove(full);
    persons.addFirst(full);
  }

  /** Whom a pronoun means; null where nobody fits. */
  @Nullable Speaker antecedent(String pronoun) {
    if (words.is(WordClass.HE, pronoun)) {
      return lastPerson(Gender.MASCULINE);
    } else if (words.is(WordClass.SHE, pronoun)) {
      return lastPerson(Gender.FEMININE);
    } else if (words.is(WordClass.IT, pronoun)) {
      return lastBody;
    }
    return words.is(WordClass.THEY, pronoun) ? lastGroup : null;
  }

  /**
   * The person whose role has all the words of a description, the one spoken of last if there are
   * several.
   */
  @Nullable String withRole(List<String> wanted) {
    for (String full : persons) {
      if (fits(names.roles().getOrDefault(full, Set.of()), wanted)) {
        return full;
      }
    }
    String best = null;
    for (Map.Entry<String, Set<String>> e : names.roles().entrySet()) {
      best = fits(e.getValue(), wanted) ? e.getKey() : best;
    }
    return best;
  }

  private static boolean fits(Set<String> roles, List<String> wanted) {
    for (String role : roles) {
      List<String> has = new ArrayList<>();
      for (String word : role.toLowerCase(Locale.ROOT).split("[\\s’']+")) {
        has.add(withoutPoints(word));
      }
      if (has.containsAll(wanted)) {
        return true;
      }
    }
    return false;
  }

  static String withoutPoints(String word) {
    return word.replace(".", "");
  }

  /**
   * The last person of that gender, or of none known; who is meant by "she" once is a woman from
   * then on.
   */
  private @Nullable Speaker lastPerson(Gender gender) {
    for (String full : persons) {
      Gender known = genders.containsKey(full) ? genders.get(full) : genderOfRole(full);
      if (known == null || known == gender) {
        genders.put(full, gender);
        return person(full);
      }
    }
    return null;
  }

  private @Nullable Gender genderOfRole(String full) {
    for (String role : names.roles().getOrDefault(full, Set.of())) {
      String[] all = role.toLowerCase(Locale.ROOT).split(" ");
      for (String word : List.of(all[0], all[all.length - 1])) {
        if (words.is(WordClass.FEMININE, word) != words.is(WordClass.MASCULINE, word)) {
          return words.is(WordClass.FEMININE, word) ? Gender.FEMININE : Gender.MASCULINE;
        }
      }
    }
    return null;
  }

  /** Takes note of "Mrs" or "spokesman" before a name. */
  void learnGender(Sentence s, NameMention m) {
    int from = Math.max(0, m.range().from() - 3);
    for (int i = from; i < m.range().from(); i++) {
      String lower = s.get(i).lower();
      boolean feminine = words.is(WordClass.FEMININE, lower);
      if (feminine != words.is(WordClass.MASCULINE, lower)
          && !words.is(WordClass.POSSESSIVE, lower)) {
        genders.putIfAbsent(names.full(m.name()), feminine ? Gender.FEMININE : Gender.MASCULINE);
      }
    }
  }
}
