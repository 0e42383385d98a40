package synoptic.claim.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import synoptic.claim.Difference;
import synoptic.claim.Discrepancy;
import synoptic.claim.match.Collations;
import synoptic.claim.match.Member;
import synoptic.claim.unit.Unit;

/**
 * Finds what any two members of a claim quote otherwise, wherever they quote it: one article may
 * print the same words twice, and the base reading may lack what two others differ in.
 */
final class Requoted {
  private final Collations collations;

  Requoted(Collations collations) {
    this.collations = collations;
  }

  /**
   * Adds what differs from the base reading and is not yet among the discrepancies of a claim.
   *
   * @param members the base reading first
   */
  void addWithBase(List<Discrepancy> discrepancies, List<Member> members) {
    members.stream().skip(1).forEach(m -> add(discrepancies, members.getFirst(), m));
  }

  /** The same of any two others. */
  void addOthers(List<Discrepancy> discrepancies, List<Member> members) {
    for (int i = 1; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        add(discrepancies, members.get(i), members.get(j));
      }
    }
  }

  private void add(List<Discrepancy> discrepancies, Member first, Member second) {
    between(first, second)
        .filter(d -> discrepancies.stream().noneMatch(known -> touches(known, d.readings())))
        .toList()
        .forEach(d -> add(discrepancies, d));
  }

  /** Adds one, to another of which it shares an account if its other article has none there. */
  private static void add(List<Discrepancy> discrepancies, Discrepancy one) {
    for (int i = 0; i < discrepancies.size(); i++) {
      Discrepancy known = discrepancies.get(i);
      List<Discrepancy.Reading> others =
          one.readings().stream().filter(r -> !touches(known, List.of(r))).toList();
      if (known.kind() == one.kind()
          && others.size() == 1
          && known.readings().stream()
              .noneMatch(k -> k.article().equals(others.getFirst().article()))) {
        discrepancies.set(
            i,
            new Discrepancy(
                known.kind(), Stream.concat(known.readings().stream(), others.stream()).toList()));
        return;
      }
    }
    discrepancies.add(one);
  }

  private Stream<Discrepancy> between(Member first, Member second) {
    return places(second).flatMap(place -> nearest(first, place)).distinct();
  }

  private Stream<Discrepancy> nearest(Member member, Unit place) {
    return places(member)
        .max(Comparator.comparingDouble(other -> collations.score(other, place)))
        .stream()
        .flatMap(other -> collations.of(other, place).discrepancies().stream())
        .filter(d -> d.kind() == Difference.QUOTED_WORDS);
  }

  private static Stream<Unit> places(Member member) {
    return Stream.concat(Stream.of(member.unit()), member.repeats().stream());
  }

  /** Whether accounts rest on places of their articles on which known ones rest. */
  private static boolean touches(Discrepancy known, List<Discrepancy.Reading> readings) {
    return readings.stream()
        .allMatch(
            r ->
                known.readings().stream()
                    .anyMatch(
                        k -> k.article().equals(r.article()) && k.focus().overlaps(r.focus())));
  }
}
