package synoptic.claim.editor;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.claim.Comparison;
import synoptic.claim.Discrepancy;
import synoptic.story.Story;
import synoptic.text.Span;

/**
 * What an editor looked at and found right.
 *
 * @param differences whether a difference is shown only once it was accepted
 * @param accepted what was
 */
public record Review(boolean differences, List<Acceptance> accepted) {
  public static final Review NONE = new Review(false, List.of());

  public Review {
    accepted = List.copyOf(accepted);
  }

  /**
   * Whether these points were accepted, all of them together and nothing else with them.
   *
   * @param articles by id; null for one that is not there
   */
  public boolean accepts(List<Point> points, Function<String, @Nullable Article> articles) {
    return accepted.stream()
        .map(Acceptance::subjects)
        .anyMatch(
            all ->
                all.stream().allMatch(s -> points.stream().anyMatch(p -> isAt(s, p, articles)))
                    && points.stream()
                        .allMatch(p -> all.stream().anyMatch(s -> isAt(s, p, articles))));
  }

  private static boolean isAt(
      Subject subject, Point point, Function<String, @Nullable Article> articles) {
    if (!subject.article().equals(point.article())
        || (subject.place() == null) != (point.passage() == null)) {
      return false;
    }
    Article article = articles.apply(point.article());
    Span span = subject.place() == null || article == null ? null : subject.place().in(article);
    return point.passage() == null || span != null && point.isAt(span);
  }

  /**
   * What may be shown of a comparison: without the differences that are not accepted yet, and the
   * claims that have them, so that nothing is said of what these agree on either.
   */
  public Comparison shown(Comparison all) {
    if (!differences) {
      return all;
    }
    List<Discrepancy> waiting =
        all.ledger().stream()
            .filter(d -> !d.isWithin(all.lineages()) && !isSeen(d, all.story()))
            .toList();
    return new Comparison(
        all.story(),
        all.claims().stream()
            .filter(c -> c.discrepancies().stream().noneMatch(d -> isOf(d, waiting)))
            .toList(),
        all.lineages(),
        all.discrepancies().stream().filter(d -> !isOf(d, waiting)).toList(),
        all.leads(),
        all.related(),
        waiting.size());
  }

  /** Two claims may rest on one difference. */
  private static boolean isOf(Discrepancy one, List<Discrepancy> waiting) {
    return waiting.stream()
        .anyMatch(d -> d.kind() == one.kind() && d.points().equals(one.points()));
  }

  /** Whether two readings of a difference were accepted with it. */
  public boolean isSeen(Discrepancy difference, Story story) {
    return accepts(difference.readings().stream().map(Point::of).toList(), story::article);
  }
}
