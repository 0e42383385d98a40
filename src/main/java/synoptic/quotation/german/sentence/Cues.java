package synoptic.quotation.german.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import synoptic.language.Language;
import synoptic.text.WordLists;

/** Verbs that attribute words, by each of their forms. */
public final class Cues {
  /** What a verb does with words. */
  public enum Act {
    SPEECH,
    BELIEF,
    /** Calls something by the words that somebody used. */
    NAMING,
    /** Its subject speaks although it is passive. */
    CITED
  }

  public enum Form {
    FINITE,
    /** "dass er komme" and "er komme" have one form. */
    SUBJUNCTIVE,
    PARTICIPLE,
    INFINITIVE
  }

  /**
   * A verb.
   *
   * @param particle may stand apart at the end of the clause; empty where it has none
   * @param needed a word that has to stand in the clause; empty where none has
   */
  public record Verb(String infinitive, String particle, String needed, Act act) {}

  /**
   * A form of a verb.
   *
   * @param joined whether the particle is in the word
   */
  public record Reading(Verb verb, Form form, boolean joined) {
    public boolean isFinite() {
      return form == Form.FINITE || form == Form.SUBJUNCTIVE;
    }
  }

  private final Map<String, List<Reading>> byForm = new HashMap<>();

  Cues(WordLists lists) {
    for (Act act : Act.values()) {
      lists.words(act.name().toLowerCase(Locale.ROOT)).forEach(row -> add(row, act));
    }
  }

  Cues() {
    this(Language.GERMAN.lists("cues"));
  }

  public List<Reading> of(String lower) {
    return byForm.getOrDefault(lower, List.of());
  }

  private void add(String row, Act act) {
    int plus = row.indexOf('+');
    String needed = row.substring(0, Math.max(plus, 0)).toLowerCase(Locale.GERMAN);
    String rest = row.substring(plus + 1);
    int bar = rest.indexOf('|');
    String particle = rest.substring(0, Math.max(bar, 0));
    String[] parts = rest.substring(bar + 1).split("/");
    String infinitive = parts[0];
    Verb verb = new Verb(particle + infinitive, particle, needed, act);
    String stem = Inflection.stem(infinitive);
    List<String> finite = new ArrayList<>();
    List<String> participles = new ArrayList<>();
    if (parts.length > 3) {
      finite.add(parts[1]);
      finite.addAll(Inflection.strongPast(parts[2]));
      participles.add(parts[3]);
      finite.addAll(List.of(parts).subList(4, parts.length));
    } else {
      finite.add(Inflection.third(stem));
      finite.addAll(Inflection.weakPast(stem));
      participles.add(particle + Inflection.weakParticiple(stem));
    }
    finite.add(infinitive); // the plural
    put(Stream.of(stem + Inflection.E), verb, Form.SUBJUNCTIVE);
    put(finite.stream(), verb, Form.FINITE);
    participles.forEach(p -> put(p, new Reading(verb, Form.PARTICIPLE, true)));
    put(particle + infinitive, new Reading(verb, Form.INFINITIVE, true));
  }

  private void put(Stream<String> forms, Verb verb, Form form) {
    forms.forEach(
        f -> {
          put(f, new Reading(verb, form, verb.particle().isEmpty()));
          if (!verb.particle().isEmpty()) {
            put(verb.particle() + f, new Reading(verb, form, true));
          }
        });
  }

  private void put(String form, Reading reading) {
    byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(reading);
  }
}
