package synoptic.claim.editor;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.article.Place;
import synoptic.article.Whereabouts;
import synoptic.text.Diagnostic;
import synoptic.text.Span;

/**
 * What an editor decides against the matcher.
 *
 * @param joins pairs of passages that are of one claim
 * @param splits pairs of passages that are not
 * @param hides passages whose claim is not shown
 * @param notes Markdown to show with the claim of a passage
 * @param dismissals pairs of passages whose differences are none
 * @param review what the editor looked at and found right
 * @param owners name of an outlet to the name of its owner; outlets of one owner are one lineage
 */
public record EditorRules(
    List<PassagePair> joins,
    List<PassagePair> splits,
    List<Place> hides,
    List<ClaimNote> notes,
    List<PassagePair> dismissals,
    Review review,
    SortedMap<String, String> owners) {
  public static final EditorRules NONE =
      new EditorRules(
          List.of(), List.of(), List.of(), List.of(), List.of(), Collections.emptySortedMap());

  /** Rules of an editor who reviews nothing. */
  public EditorRules(
      List<PassagePair> joins,
      List<PassagePair> splits,
      List<Place> hides,
      List<ClaimNote> notes,
      List<PassagePair> dismissals,
      SortedMap<String, String> owners) {
    this(joins, splits, hides, notes, dismissals, Review.NONE, owners);
  }

  public EditorRules {
    requireNonNull(review);
    joins = List.copyOf(joins);
    splits = List.copyOf(splits);
    hides = List.copyOf(hides);
    notes = List.copyOf(notes);
    dismissals = List.copyOf(dismissals);
    owners = Collections.unmodifiableSortedMap(new TreeMap<>(owners));
  }

  /** The same with owners of outlets for which they name none. */
  public EditorRules withOwners(SortedMap<String, String> others) {
    SortedMap<String, String> all = new TreeMap<>(others);
    all.putAll(owners);
    return new EditorRules(joins, splits, hides, notes, dismissals, review, all);
  }

  /** A warning for each place that no passage of the articles is. */
  public List<Diagnostic> check(Whereabouts articles) {
    return Stream.concat(
            places().flatMap(p -> articles.unmet(p, EditorRules::isPassage).stream()),
            accepted().flatMap(p -> articles.unmet(p, (at, a) -> at.in(a) != null).stream()))
        .toList();
  }

  private Stream<Place> places() {
    Stream<Place> pairs =
        Stream.of(joins, splits, dismissals)
            .flatMap(List::stream)
            .flatMap(p -> Stream.of(p.a(), p.b()));
    return Stream.of(pairs, hides.stream(), notes.stream().map(ClaimNote::place)).flatMap(s -> s);
  }

  private Stream<Place> accepted() {
    return review.accepted().stream()
        .flatMap(a -> a.subjects().stream())
        .flatMap(s -> Stream.ofNullable(s.place()));
  }

  private static boolean isPassage(Place place, Article article) {
    Span span = place.in(article);
    return span != null
        && article.passages().stream().anyMatch(p -> p.role().isProse() && span.isMostly(p.span()));
  }
}
