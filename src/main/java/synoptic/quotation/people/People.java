package synoptic.quotation.people;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Attribution;
import synoptic.quotation.Person;
import synoptic.quotation.Quotation;
import synoptic.quotation.Quotation.Stated;
import synoptic.quotation.Speaker;
import synoptic.quotation.name.NameSound;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;

/**
 * The named speakers of a corpus, each once, whatever the spelling. Names join if they sound alike
 * in last and first name; a surname alone joins the one person who has it, an acronym the one body
 * whose initials it is.
 */
public final class People implements Serializable {
  private final SortedMap<String, Person> bySpelling = new TreeMap<>();

  private People() {}

  /**
   * Joins the speakers of all articles.
   *
   * @param quotations of every article, ordered by article and span
   * @param aliases spelling to name, as an editor states them
   */
  public static People of(Collection<Quotation> quotations, SortedMap<String, String> aliases) {
    SortedMap<String, SpeakerTally> bySpelling = new TreeMap<>();
    Set<String> printed = new HashSet<>();
    long articles = quotations.stream().map(Quotation::article).distinct().count();
    for (Quotation quotation : quotations) {
      if (quotation.attribution() instanceof Attribution.Named(Speaker speaker, var mention)) {
        SpeakerTally entry = bySpelling.computeIfAbsent(speaker.name(), n -> new SpeakerTally());
        entry.articles().add(quotation.article());
        boolean isPrinted = !quotation.isSpeakerByEditor();
        entry.spellings().merge(speaker.name(), isPrinted ? 1 : 0, Integer::sum);
        if (isPrinted) {
          printed.add(speaker.name());
        }
        if (speaker.role() != null && !quotation.byEditor().contains(Stated.ROLE)) {
          entry.roles().merge(speaker.role(), 1, Integer::sum);
        }
      }
    }
    return new People().fill(Spellings.joined(bySpelling, aliases, articles), aliases, printed);
  }

  /**
   * Whether a name has the form of a person's: two to four capitalised words, none of which a body
   * is called by.
   */
  public static boolean isPersonal(String name) {
    return !isBody(name) && name.contains(" ") && Owners.isPersonal(name);
  }

  /** Whether a name has a word that bodies and outlets are called by. */
  public static boolean isBody(String name) {
    Vocabulary words = QuotationRules.ENGLISH.vocabulary();
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(
            w ->
                words.is(WordClass.BODY, w)
                    || words.is(WordClass.COLLECTIVE, w)
                    || words.is(WordClass.OUTLET, w));
  }

  /** Whether two full names are spellings of one. */
  public static boolean areAlike(String a, String b) {
    return Spellings.key(a).equals(Spellings.key(b));
  }

  /** The person behind a speaker's name as an article gives it; null if no quotation names him. */
  public @Nullable Person person(@Nullable String name) {
    return name == null ? null : bySpelling.get(name);
  }

  /** Everybody, by id. */
  public List<Person> all() {
    SortedMap<String, Person> byId = new TreeMap<>();
    bySpelling.values().forEach(p -> byId.put(p.id(), p));
    return List.copyOf(byId.values());
  }

  /** Those of them whom some quotations name, known by their ids and names alone. */
  public People namedIn(Collection<Quotation> some) {
    People named = new People();
    for (Quotation quotation : some) {
      String name = quotation.speakerName();
      Person person = person(name);
      if (name != null && person != null) {
        named.bySpelling.put(name, new Person(person.id(), person.name(), List.of(), List.of()));
      }
    }
    return named;
  }

  /** These and others; whoever has one id among both is one, as these know him. */
  public People with(People others) {
    Map<String, Person> byId = new HashMap<>();
    bySpelling.values().forEach(p -> byId.put(p.id(), p));
    People all = new People();
    others.bySpelling.forEach(
        (name, person) -> all.bySpelling.put(name, byId.getOrDefault(person.id(), person)));
    all.bySpelling.putAll(bySpelling);
    return all;
  }

  private People fill(
      Collection<SpeakerTally> entries, SortedMap<String, String> aliases, Set<String> printed) {
    Set<String> ids = new HashSet<>();
    for (SpeakerTally entry : entries) {
      String alias =
          entry.spellings().keySet().stream()
              .filter(aliases::containsKey)
              .map(aliases::get)
              .findFirst()
              .orElse(null);
      String name = alias == null ? entry.name() : alias;
      String slug = NameSound.slug(name);
      String id = ids.add(slug) ? slug : slug + "-" + NameSound.hash(name);
      ids.add(id);
      List<String> roles =
          entry.roles().entrySet().stream()
              .sorted(
                  Map.Entry.<String, Integer>comparingByValue()
                      .reversed()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(Map.Entry::getKey)
              .toList();
      List<String> spellings =
          entry.spellings().keySet().stream().filter(printed::contains).toList();
      Person person = new Person(id, name, spellings, roles);
      entry.spellings().keySet().forEach(s -> bySpelling.put(s, person));
      bySpelling.putIfAbsent(name, person);
    }
    return this;
  }
}
