package synoptic.claim.lineage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.text.Span;

/**
 * The reporting that two articles have in common by their own account: both credit a third, or one
 * credits the other's outlet.
 *
 * @param name of the origin
 * @param credits in the articles that hold them
 */
record CommonCredit(String name, List<Credit> credits) {
  CommonCredit {
    requireNonNull(name);
    credits = List.copyOf(credits);
  }

  /** The first found; null if there is none. */
  static @Nullable CommonCredit of(Article a, Article b) {
    CommonCredit own = ofOutlet(a, b);
    own = own == null ? ofOutlet(b, a) : own;
    return own == null ? ofThird(a, b) : own;
  }

  /** What one credits to the outlet of the other. */
  private static @Nullable CommonCredit ofOutlet(Article crediting, Article credited) {
    Outlet outlet = credited.metadata().outlet();
    return outlet == null
        ? null
        : crediting.metadata().origins().stream()
            .filter(o -> outlet.isCalled(o.name()))
            .findFirst()
            .map(o -> new CommonCredit(outlet.name(), List.of(new Credit(crediting, o))))
            .orElse(null);
  }

  private static @Nullable CommonCredit ofThird(Article a, Article b) {
    List<CommonCredit> found = new ArrayList<>();
    for (Origin first : a.metadata().origins()) {
      var origin = new Outlet(first.name());
      b.metadata().origins().stream()
          .filter(second -> origin.isCalled(second.name()))
          .map(
              second ->
                  new CommonCredit(
                      first.name(), List.of(new Credit(a, first), new Credit(b, second))))
          .forEach(found::add);
    }
    return found.stream()
        .min(
            Comparator.comparing((CommonCredit c) -> !c.isWhole())
                .thenComparing(CommonCredit::isOfAClause))
        .orElse(null);
  }

  /** Whether all of it is for whole articles. */
  boolean isWhole() {
    return credits.stream().allMatch(Credit::isWhole);
  }

  /** Whether one of the articles credits no more than a clause. */
  boolean isOfAClause() {
    return credits.stream().anyMatch(Credit::isOfAClause);
  }

  /** Whether a third is credited. */
  boolean isOfThird() {
    return credits.size() > 1;
  }

  /** Whether a passage holds the credit of its article. */
  boolean stands(Article article, Span passage) {
    return credits.stream()
        .filter(c -> c.article().id().equals(article.id()))
        .map(c -> c.origin().credit())
        .anyMatch(credit -> credit != null && credit.overlaps(passage));
  }
}
