package synoptic.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.cli.inspect.Stages;
import synoptic.story.Story;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;

/**
 * A story that was compared, as the lines that {@code inspect} has for it.
 *
 * @param names of its claims, in the order of their lines, which stand first
 * @param claims their lines, and all others of that stage
 */
record Compared(
    String story,
    @Nullable LocalDate latest,
    List<String> stories,
    List<Name> names,
    List<String> claims,
    List<String> lineages,
    List<Diagnostic> diagnostics)
    implements Serializable {
  /**
   * What a claim is called.
   *
   * @param id if no earlier claim has it
   * @param other if one has
   */
  record Name(String id, String other) implements Serializable {}

  /** Where a claim stands among all: the newest story first, as on one machine. */
  record Place(@Nullable LocalDate latest, String story, int number)
      implements Serializable, Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::latest, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Place::story)
            .thenComparingInt(Place::number);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  static Compared of(Told told, SortedMap<String, String> owners, SharedSettings settings) {
    Story story = told.story();
    Reported<List<Comparison>> compared =
        Guard.of(
            story.id(),
            "uncompared",
            () ->
                Reported.of(
                    List.of(
                        settings
                            .stages()
                            .compare(story, told.quotations(), told.people(), owners))));
    List<Comparison> all = compared.value();
    return new Compared(
        story.id(),
        story.latest(),
        Stages.lines(story),
        all.stream().flatMap(c -> names(c).stream()).toList(),
        all.stream().flatMap(c -> Stages.claims(c).stream()).toList(),
        all.stream().flatMap(c -> Stages.lineages(c).stream()).toList(),
        compared.diagnostics());
  }

  /** Beside another like it, every claim of a comparison is called otherwise. */
  private static List<Name> names(Comparison comparison) {
    List<Claim> others = Comparison.distinct(List.of(comparison, comparison)).getLast().claims();
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      names.add(new Name(comparison.claims().get(i).id(), others.get(i).id()));
    }
    return names;
  }

  Stream<Tuple2<String, Place>> places() {
    return IntStream.range(0, names.size())
        .mapToObj(i -> new Tuple2<>(names.get(i).id(), new Place(latest, story, i)));
  }

  /**
   * The lines of its claims.
   *
   * @param later numbers of those whose id an earlier claim has
   */
  Stream<String> claims(Set<Integer> later) {
    return IntStream.range(0, claims.size())
        .mapToObj(i -> later.contains(i) ? renamed(claims.get(i), names.get(i)) : claims.get(i));
  }

  /** A line begins with the id. */
  private static String renamed(String line, Name name) {
    int at = line.indexOf(name.id());
    return line.substring(0, at) + name.other() + line.substring(at + name.id().length());
  }
}
