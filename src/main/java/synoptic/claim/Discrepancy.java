package synoptic.claim;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import synoptic.text.Span;

/**
 * Accounts that differ in something that matters. No verdict: the order of the readings is that of
 * the articles.
 *
 * @param readings two or more
 */
public record Discrepancy(Difference kind, List<Reading> readings) implements Serializable {
  /**
   * The words of one article that stand for its account.
   *
   * @param focus those of them in which it differs from the others
   */
  public record Reading(String article, Span span, Span focus) implements Serializable {
    public Reading {
      requireNonNull(article);
      if (!span.contains(focus)) {
        throw new IllegalArgumentException(focus + " is not within " + span);
      }
    }

    /** One that differs as a whole. */
    public Reading(String article, Span span) {
      this(article, span, span);
    }
  }

  /** Whether it and another are changes of the same quoted words in the same articles. */
  public boolean isOfOneQuotation(Discrepancy other) {
    return kind == Difference.QUOTED_WORDS && other.kind == kind && places().equals(other.places());
  }

  private List<Reading> places() {
    return readings.stream().map(r -> new Reading(r.article(), r.span())).toList();
  }

  /** Both as one, from the first change to the last. */
  public Discrepancy cover(Discrepancy other) {
    List<Reading> both = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading one = readings.get(i);
      both.add(
          new Reading(one.article(), one.span(), one.focus().cover(other.readings.get(i).focus())));
    }
    return new Discrepancy(kind, both);
  }

  /** The readings without the words around their point: two claims may rest on one. */
  public Set<Reading> points() {
    return readings.stream().map(r -> new Reading(r.article(), r.focus())).collect(toSet());
  }

  /** Whether all its readings are of one lineage: renderings of one report. */
  public boolean isWithin(List<Lineage> lineages) {
    return lineages.stream()
        .anyMatch(l -> readings.stream().allMatch(r -> l.articles().contains(r.article())));
  }

  public Discrepancy {
    requireNonNull(kind);
    readings = List.copyOf(readings);
    if (readings.size() < 2) {
      throw new IllegalArgumentException("a discrepancy has two readings");
    }
  }
}
