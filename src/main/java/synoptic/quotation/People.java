package synoptic.quotation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The named speakers of a corpus, each once, whatever the spelling. */
public final class People {
  private final SortedMap<String, Person> bySpelling = new TreeMap<>();

  private People() {}

  /**
   * Joins the speakers of all articles.
   *
   * @param quotations of every article, ordered by article and span
   * @param aliases spelling to name, as an editor states them
   */
  public static People of(Collection<Quotation> quotations, SortedMap<String, String> aliases) {
    People people = new People();
    for (Quotation quotation : quotations) {
      String name = quotation.speakerName();
      if (name != null) {
        String known = aliases.getOrDefault(name, name);
        people.bySpelling.put(name, new Person(slug(known), known, List.of(name), List.of()));
      }
    }
    return people;
  }

  /** The person behind a speaker's name as an article gives it; null if no quotation names him. */
  public @Nullable Person person(@Nullable String name) {
    return name == null ? null : bySpelling.get(name);
  }

  /** Everybody, by id. */
  public List<Person> all() {
    var byId = new TreeMap<String, Person>();
    bySpelling.values().forEach(p -> byId.putIfAbsent(p.id(), p));
    return new ArrayList<>(byId.values());
  }

  private static String slug(String name) {
    String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return ascii.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
  }
}
