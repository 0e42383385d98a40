package synoptic.quotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The named speakers of a corpus, each once, whatever the spelling. Names join if they sound alike in last and first
 * name; a surname alone joins the one person who has it, an acronym the one body whose initials it is.
 */
public final class People {
  /** A surname shared by several joins one of them only if it is quoted this many times as often as the next. */
  private static final int DOMINANCE = 3;

  /** One speaker's spellings and roles with their counts. */
  private record Entry(Map<String, Integer> spellings, Map<String, Integer> roles) {
    int count() {
      return spellings.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The fullest spelling, of those the commonest, of those the first. */
    String name() {
      return spellings.entrySet().stream()
          .max(Comparator.<Map.Entry<String, Integer>>comparingInt(e -> e.getKey().split(" ").length)
              .thenComparingInt(Map.Entry::getValue).thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
          .orElseThrow().getKey();
    }

    void add(Entry other) {
      other.spellings.forEach((k, v) -> spellings.merge(k, v, Integer::sum));
      other.roles.forEach((k, v) -> roles.merge(k, v, Integer::sum));
    }
  }

  private final SortedMap<String, Person> bySpelling = new TreeMap<>();

  private People() {}

  /**
   * Joins the speakers of all articles.
   *
   * @param quotations of every article, ordered by article and span
   * @param aliases spelling to name, as an editor states them
   */
  public static People of(Collection<Quotation> quotations, SortedMap<String, String> aliases) {
    SortedMap<String, Entry> bySpelling = new TreeMap<>();
    for (Quotation quotation : quotations) {
      if (quotation.attribution() instanceof Attribution.Named(Speaker speaker, var mention)) {
        Entry entry = bySpelling.computeIfAbsent(speaker.name(), n -> new Entry(new TreeMap<>(), new TreeMap<>()));
        entry.spellings().merge(speaker.name(), 1, Integer::sum);
        if (speaker.role() != null) {
          entry.roles().merge(speaker.role(), 1, Integer::sum);
        }
      }
    }
    return new People().fill(joined(bySpelling, aliases), aliases);
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

  private People fill(Collection<Entry> entries, SortedMap<String, String> aliases) {
    Set<String> ids = new HashSet<>();
    for (Entry entry : entries) {
      String alias = entry.spellings().keySet().stream()
          .filter(aliases::containsKey).map(aliases::get).findFirst().orElse(null);
      String name = alias == null ? entry.name() : alias;
      String slug = Spelling.slug(name);
      String id = ids.add(slug) ? slug : slug + "-" + Spelling.hash(name);
      ids.add(id);
      List<String> roles = entry.roles().entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey).toList();
      Person person = new Person(id, name, List.copyOf(entry.spellings().keySet()), roles);
      entry.spellings().keySet().forEach(s -> bySpelling.put(s, person));
      bySpelling.putIfAbsent(name, person);
    }
    return this;
  }

  private static Collection<Entry> joined(SortedMap<String, Entry> bySpelling, SortedMap<String, String> aliases) {
    Map<String, Entry> byKey = new LinkedHashMap<>();
    List<Entry> single = new ArrayList<>();
    bySpelling.forEach((spelling, entry) -> {
      String name = aliases.getOrDefault(spelling, spelling);
      if (name.contains(" ") || aliases.containsKey(spelling)) {
        byKey.merge(key(name), entry, People::join);
      } else {
        single.add(entry);
      }
    });
    Map<String, Entry> loose = new LinkedHashMap<>();
    for (Entry entry : single) {
      Entry owner = owner(entry.name(), byKey.values());
      if (owner == null) {
        loose.merge(key(entry.name()), entry, People::join);
      } else {
        owner.add(entry);
      }
    }
    List<Entry> all = new ArrayList<>(byKey.values());
    all.addAll(loose.values());
    return all;
  }

  private static Entry join(Entry a, Entry b) {
    a.add(b);
    return a;
  }

  /**
   * Last name by its sound; first name by its consonants if it has four, so that Volodymyr is Vladimir and Mario is not
   * Maria; a middle initial left out.
   */
  private static String key(String name) {
    String[] words = Spelling.fold(name).split("\\s+");
    boolean personal = words.length == 2 || (words.length == 3 && words[1].length() == 1);
    if (!personal) {
      return Spelling.fold(name);
    }
    String consonants = Spelling.consonants(words[0]);
    String first = consonants.length() >= 4 ? consonants : Spelling.sound(words[0]);
    return first + " " + Spelling.sound(words[words.length - 1]);
  }

  /**
   * Whose surname or acronym a single word is; null if it is nobody's, or several people's. Somebody with a role is a
   * person, whose initials are no acronym: "US" is not Professor Ursula Schrode.
   */
  private static @Nullable Entry owner(String word, Collection<Entry> entries) {
    List<Entry> owners = new ArrayList<>();
    String acronym = word.replace(".", "");
    boolean capitals = acronym.length() > 1 && acronym.equals(acronym.toUpperCase(Locale.ROOT));
    for (Entry entry : entries) {
      String name = entry.name();
      String last = name.substring(name.lastIndexOf(' ') + 1);
      boolean body = entry.roles().isEmpty();
      boolean same = capitals
          ? body && Spelling.initials(name).equals(acronym)
          : isPersonal(name) && Spelling.sound(last).equals(Spelling.sound(word));
      if (same) {
        owners.add(entry);
      }
    }
    owners.sort(Comparator.comparingInt(Entry::count).reversed());
    boolean clear = owners.size() == 1
        || (owners.size() > 1 && owners.get(0).count() >= DOMINANCE * owners.get(1).count());
    return clear ? owners.getFirst() : null;
  }

  /** Two to four capitalised words: "Zelenskyy's office" has its surname, but is somebody else. */
  private static boolean isPersonal(String name) {
    String[] words = name.split(" ");
    boolean isGenitive = name.contains("'s ") || name.contains("’s ");
    return words.length <= 4 && Character.isUpperCase(words[words.length - 1].charAt(0)) && !isGenitive;
  }
}
