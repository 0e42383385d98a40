package synoptic.quotation.people;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Attribution;
import synoptic.quotation.Person;
import synoptic.quotation.Quotation;
import synoptic.quotation.Quotation.Stated;

/**
 * What some articles call their speakers: those of other events and years may call them otherwise.
 *
 * @param byPerson the role by the person's id
 */
public record Roles(Map<String, String> byPerson) {
  /** Of several roles the one given most often, of those the longest, which says most. */
  public static Roles of(Collection<Quotation> quotations, People people) {
    Map<String, List<String>> given = new TreeMap<>();
    quotations.forEach(q -> add(given, q, people));
    Map<String, String> roles = new HashMap<>();
    given.forEach((id, all) -> roles.put(id, most(all)));
    return new Roles(roles);
  }

  /** That of a person; null where none is given. */
  public @Nullable String of(Person person) {
    return byPerson.get(person.id());
  }

  private static void add(Map<String, List<String>> given, Quotation quotation, People people) {
    Person person = people.person(quotation.speakerName());
    if (person != null
        && quotation.attribution() instanceof Attribution.Named named
        && named.speaker().role() != null
        && !quotation.byEditor().contains(Stated.ROLE)) {
      given.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(named.speaker().role());
    }
  }

  private static String most(List<String> roles) {
    return roles.stream().collect(groupingBy(r -> r, TreeMap::new, counting())).entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(e -> e.getKey().length())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
