package synoptic.quotation.speaker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Speaker;
import synoptic.quotation.name.Gender;
import synoptic.quotation.name.Genders;
import synoptic.quotation.name.Names;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/** Whom an article has spoken of so far: to whom a pronoun or a definite description may refer. */
final class Discourse {
  /**
   * Somebody spoken of; no name where the article gives none, and then the noun if it gives one.
   *
   * @param several whether it is two or more, one of whom a pronoun may mean
   */
  private record Referent(
      @Nullable String name,
      @Nullable Gender gender,
      @Nullable String noun,
      int sentence,
      boolean several) {}

  /** Sentences for which "they" may be a group that was spoken of. */
  private static final int GROUP = 3;

  /** Sentences for which a single name that nothing shows to be a person's may be one's. */
  private static final int RECENT = 3;

  private final Names names;
  private final Vocabulary words;
  private final Genders genders;

  /** Persons by how lately they were the subject of a sentence or spoke. */
  private final Deque<Referent> persons = new ArrayDeque<>();

  /** The body or group that was the last subject; null where somebody or something else was. */
  private @Nullable Speaker body;

  private @Nullable Speaker institution;

  private @Nullable Speaker group;

  private int grouped;

  /** Names of those who spoke. */
  private final Set<String> heard;

  /** Who spoke last, if he asked something. */
  private @Nullable String asker;

  /** Sentences read. */
  private int read;

  Discourse(Names names, Vocabulary words) {
    this(names, words, new Genders(names, words), new HashSet<>());
  }

  private Discourse(Names names, Vocabulary words, Genders genders, Set<String> heard) {
    this.names = names;
    this.words = words;
    this.genders = genders;
    this.heard = heard;
  }

  /** What is known so far, to go back to after words that stand apart. */
  Discourse copy() {
    var copy = new Discourse(names, words, genders, heard);
    copy.persons.addAll(persons);
    copy.body = body;
    copy.institution = institution;
    copy.group = group;
    copy.grouped = grouped;
    copy.asker = asker;
    copy.read = read;
    return copy;
  }

  Genders genders() {
    return genders;
  }

  /**
   * Somebody spoke, under a name.
   *
   * @param asks whether he asked something
   */
  void hear(String full, boolean asks) {
    heard.add(full);
    asker = asks ? full : null;
  }

  boolean isHeard(String full) {
    return heard.contains(full);
  }

  /** Another sentence begins. */
  void next() {
    read++;
  }

  /** Whether somebody else than the person spoken of last is among names. */
  boolean isAnother(String full) {
    Referent last = persons.peekFirst();
    return last != null && last.name() != null && !full.equals(last.name());
  }

  /** A person, spoken of now. */
  Speaker person(String full) {
    persons.removeIf(r -> full.equals(r.name()));
    persons.addFirst(new Referent(full, null, null, read, false));
    body = null;
    return new Speaker(full, names.role(full));
  }

  /** Somebody the article does not name, spoken of now. */
  void somebody(@Nullable Gender gender, @Nullable String noun) {
    persons.addFirst(new Referent(null, gender, noun, read, false));
    body = null;
  }

  /** Several were spoken of at once: a pronoun means one of them only by what is known of all. */
  void several() {
    persons.addFirst(new Referent(null, null, null, read, true));
    body = null;
  }

  /** A pronoun may mean a person, or whom it would mean otherwise. */
  void either(String full, String pronoun) {
    Gender known = genders.of(full);
    if (known == null || known == genders.ofWord(pronoun)) {
      somebody(null, null);
    }
  }

  /** A person asked somebody: a pronoun after it means one of whom it is known that it may. */
  void asks(String full) {
    persons.removeIf(r -> full.equals(r.name()));
    persons.addLast(new Referent(full, null, null, read, false));
    several();
  }

  /** Something that is nobody was the subject. */
  void something() {
    body = null;
    group = null;
  }

  /** A body, spoken of now. */
  Speaker body(Speaker spoken) {
    body = spoken;
    institution = spoken;
    return spoken;
  }

  /** A group, spoken of now. */
  Speaker group(Speaker spoken) {
    group = spoken;
    grouped = read;
    body = null;
    return spoken;
  }

  /** Others were spoken of since the last group. */
  void ungroup() {
    group = null;
  }

  /** A body that is many, "the Norland police": both "it" and "they" may be it. */
  Speaker many(Speaker spoken) {
    group(spoken);
    return body(spoken);
  }

  /** What has a name and is no person was the subject; who "he" is after it is open. */
  Speaker thing(Speaker named) {
    persons.addFirst(new Referent(null, null, null, read, false));
    body = named;
    institution = null;
    return named;
  }

  /**
   * The body that "the agency" means: the one that spoke last, or was told to be one, if nobody
   * else was a subject since; "the army" only one that is called so.
   */
  @Nullable Speaker institution(String noun) {
    boolean another =
        institution != null
            && words.is(WordClass.OWN_NAME, noun)
            && !institution.name().toLowerCase(Locale.ROOT).contains(noun);
    return body == null || another ? null : institution;
  }

  /**
   * Whom a pronoun means; null where nobody fits, or somebody without a name.
   *
   * @param others whom it cannot mean
   */
  @Nullable Speaker antecedent(String pronoun, Set<String> others) {
    if (words.is(WordClass.HE, pronoun)) {
      return lastPerson(Gender.MASCULINE, others);
    } else if (words.is(WordClass.SHE, pronoun)) {
      return lastPerson(Gender.FEMININE, others);
    } else if (words.is(WordClass.IT, pronoun)) {
      return body;
    }
    return words.is(WordClass.THEY, pronoun) && grouped >= read - GROUP ? group : null;
  }

  /**
   * The person whose role has all the words of a description; of several the one spoken of last, if
   * that is the last of all persons; nobody where one without a name was told of so since.
   */
  @Nullable String withRole(List<String> wanted) {
    List<String> fit =
        names.roles().keySet().stream()
            .filter(full -> names.isPerson(full) && names.hasRole(full, wanted))
            .toList();
    Referent last = persons.peekFirst();
    if (last != null && last.name() != null && fit.contains(last.name())) {
      return last.name();
    }
    for (Referent r : persons) {
      if (r.name() != null && fit.contains(r.name())) {
        break;
      } else if (wanted.size() == 1 && wanted.getFirst().equals(r.noun())) {
        return null;
      }
    }
    return fit.size() == 1 ? fit.getFirst() : null;
  }

  /**
   * The last person of that gender, or of none known; a single name that nothing shows to be a
   * person's only from the last sentences.
   */
  private @Nullable Speaker lastPerson(Gender gender, Set<String> others) {
    boolean several = false;
    for (Referent r : persons) {
      if (r.several()) {
        several = true;
        continue;
      }
      if (r.name() != null && others.contains(r.name())) {
        several = true; // whom it means then is open, but for what is known of the next
        continue;
      }
      Gender known = r.name() == null ? r.gender() : genders.of(r.name());
      boolean doubtful =
          r.name() != null
              && !names.isIntroduced(r.name())
              && (r.sentence() < read - RECENT || !heard.contains(r.name()));
      if (known == null || known == gender) {
        boolean open = known == null && (several || isAnswered(r, gender));
        if (r.name() == null || doubtful || open) {
          return null;
        }
        genders.learn(r.name(), gender);
        return person(r.name());
      }
    }
    return null;
  }

  /**
   * Whether somebody of whom nothing is known asked one known to be of that gender: the answer may
   * be the other's.
   */
  private boolean isAnswered(Referent last, Gender gender) {
    return last.name() != null
        && last.name().equals(asker)
        && persons.stream()
            .anyMatch(
                r ->
                    r != last
                        && r.name() != null
                        && r.sentence() >= read - RECENT
                        && heard.contains(r.name())
                        && genders.of(r.name()) == gender);
  }
}
