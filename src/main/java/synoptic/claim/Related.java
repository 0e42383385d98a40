package synoptic.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.stream.Stream;
import synoptic.text.Span;

/**
 * Passages of two articles on the same matter, each the other's best counterpart, that were not
 * joined: they stand side by side, and nothing is said of whether they agree.
 *
 * @param score the matcher's probability that both say the same, 0 to 1
 */
public record Related(Side first, Side second, double score) implements Serializable {
  /**
   * One of the two passages.
   *
   * @param article the article's id
   * @param span in UTF-16 units of the article's text
   */
  public record Side(String article, Span span) implements Serializable {
    public Side {
      requireNonNull(article);
      requireNonNull(span);
    }

    /** Whether half of a passage or more lies in this one, or of this one in the passage. */
    boolean isAt(String other, Span passage) {
      return article.equals(other) && (passage.isMostly(span) || span.isMostly(passage));
    }
  }

  public Related {
    requireNonNull(first);
    requireNonNull(second);
    if (first.article.equals(second.article)) {
      throw new IllegalArgumentException("passages of one article are not compared");
    }
  }

  /** Whether one of the two stands in a claim. */
  public boolean faces(Claim claim) {
    return isOf(claim, first) || isOf(claim, second);
  }

  /** The sides that face a witness of a claim or a repeat of it: empty if none does. */
  Stream<Side> facing(Claim claim) {
    return Stream.of(first, second).filter(side -> isOf(claim, side == first ? second : first));
  }

  private static boolean isOf(Claim claim, Side side) {
    return claim.witnesses().stream()
        .anyMatch(
            w ->
                Stream.concat(Stream.of(w.span()), w.repeats().stream())
                    .anyMatch(span -> side.isAt(w.article(), span)));
  }
}
