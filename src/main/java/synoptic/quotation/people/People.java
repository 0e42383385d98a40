package synoptic.quotation.people;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    for (Quotation quotation : quotations) {
      if (quotation.attribution() instanceof Attribution.Named(Speaker speaker, var mention)) {
        SpeakerTally entry =
            bySpelling.computeIfAbsent(
                speaker.name(), n -> new SpeakerTally(new TreeMap<>(), new TreeMap<>()));
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
    return new People().fill(joined(bySpelling, aliases), aliases, printed);
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
    return key(a).equals(key(b));
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

  private static Collection<SpeakerTally> joined(
      SortedMap<String, SpeakerTally> bySpelling, SortedMap<String, String> aliases) {
    Map<String, SpeakerTally> byKey = new LinkedHashMap<>();
    List<SpeakerTally> single = new ArrayList<>();
    bySpelling.forEach(
        (spelling, entry) -> {
          String name = aliases.getOrDefault(spelling, spelling);
          if (name.contains(" ") || aliases.containsKey(spelling)) {
            byKey.merge(key(name), entry, People::join);
          } else {
            single.add(entry);
          }
        });
    joinMiddleNames(byKey);
    joinStyled(byKey);
    Map<String, SpeakerTally> loose = new LinkedHashMap<>();
    var owners = new Owners(byKey.values());
    for (SpeakerTally entry : single) {
      SpeakerTally owner = owners.of(entry.name());
      if (owner == null) {
        loose.merge(key(entry.name()), entry, People::join);
      } else {
        owner.add(entry);
      }
    }
    List<SpeakerTally> all = new ArrayList<>(byKey.values());
    all.addAll(loose.values());
    return all;
  }

  /**
   * "Donald John Trump" is the Donald Trump or Donald J. Trump of the corpus, if there is one, and
   * goes by the shorter name.
   */
  private static void joinMiddleNames(Map<String, SpeakerTally> byKey) {
    for (SpeakerTally entry : List.copyOf(byKey.values())) {
      String[] words = entry.name().split(" ");
      SpeakerTally shorter = words.length == 3 ? byKey.get(key(words[0] + " " + words[2])) : null;
      if (shorter != null && shorter != entry && agree(entry.name(), shorter.name())) {
        moveTo(shorter, entry, byKey);
      }
    }
  }

  /**
   * "Mallam Garba Shehu" and "Model Chrissy Teigen" are the Garba Shehu and the Chrissy Teigen of
   * the corpus, if there are such.
   */
  private static void joinStyled(Map<String, SpeakerTally> byKey) {
    for (SpeakerTally entry : List.copyOf(byKey.values())) {
      String name = entry.name();
      while (name.indexOf(' ') < name.lastIndexOf(' ') && Character.isUpperCase(name.charAt(0))) {
        name = name.substring(name.indexOf(' ') + 1);
        SpeakerTally shorter = byKey.get(key(name));
        boolean isStyle = Character.isUpperCase(name.charAt(0)) && isPersonal(name);
        if (shorter != null && shorter != entry && isStyle && byKey.containsValue(entry)) {
          moveTo(shorter, entry, byKey);
        }
      }
    }
  }

  private static void moveTo(
      SpeakerTally shorter, SpeakerTally entry, Map<String, SpeakerTally> byKey) {
    shorter.spellings().merge(shorter.name(), entry.count(), Integer::sum);
    entry.spellings().replaceAll((spelling, count) -> 0);
    shorter.add(entry);
    byKey.values().remove(entry);
  }

  /** Whether no middle initial contradicts a middle name. */
  private static boolean agree(String longer, String shorter) {
    String[] words = shorter.split(" ");
    return words.length < 3 || longer.split(" ")[1].startsWith(words[1].replace(".", ""));
  }

  private static SpeakerTally join(SpeakerTally a, SpeakerTally b) {
    a.add(b);
    return a;
  }

  /**
   * Last name by its sound; first name by its consonants if it has four, so that Volodymyr is
   * Vladimir and Mario is not Maria; a middle initial left out.
   */
  private static String key(String name) {
    String[] words = NameSound.fold(name).split("\\s+");
    boolean personal = words.length == 2 || (words.length == 3 && words[1].length() == 1);
    if (!personal) {
      return NameSound.fold(name);
    }
    String consonants = NameSound.consonants(words[0]);
    String first = consonants.length() >= 4 ? consonants : NameSound.sound(words[0]);
    return first + " " + NameSound.sound(words[words.length - 1]);
  }
}
