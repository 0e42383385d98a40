package synoptic.claim;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Passage;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * The reporting that two articles have in common by their own account: both credit a third, or one
 * credits the other's outlet.
 *
 * @param name of the origin
 * @param credits in the articles that hold them
 */
record CommonCredit(String name, List<Credit> credits) {
  /** An article's credit. */
  record Credit(Article article, Origin origin) {
    /**
     * Whether it is for the whole article: beside the text or in its lead, not for a passage
     * further down, nor for what somebody told.
     */
    boolean isWhole() {
      Span credit = origin.credit();
      if (credit == null) {
        return true;
      }
      return !isOfAClause()
          && isEarly(
              credit,
              article.blocks().stream().filter(b -> b.role().isProse()).map(Block::span),
              LEAD)
          && isEarly(
              credit,
              article.passages().stream().filter(p -> p.role().isProse()).map(Passage::span),
              SENTENCES);
    }

    /** Whether it stands in one of the first parts, or beside all of them. */
    private static boolean isEarly(Span credit, Stream<Span> parts, int first) {
      List<Span> all = parts.toList();
      return all.stream().limit(first).anyMatch(credit::overlaps)
          || all.stream().noneMatch(credit::overlaps);
    }

    /** Whether it says only to whom somebody spoke: {@code told the Coast Times}. */
    boolean isOfAClause() {
      Span credit = origin.credit();
      return credit != null && TOLD.matcher(article.text(credit)).lookingAt();
    }
  }

  private static final Pattern TOLD =
      WordLists.read(CommonCredit.class, "en/patterns.txt").anyOf("of a clause");

  /** Paragraphs that make up a lead, in which an article says whose reporting it follows. */
  private static final int LEAD = 2;

  /** Sentences of a lead, where a text has lost its paragraphs. */
  private static final int SENTENCES = 3;

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
        .filter(c -> c.article.id().equals(article.id()))
        .map(c -> c.origin.credit())
        .anyMatch(credit -> credit != null && credit.overlaps(passage));
  }
}
