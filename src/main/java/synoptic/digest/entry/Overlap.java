package synoptic.digest.entry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import synoptic.digest.passage.Source;

/**
 * How much of each article stands in each other, in words of the passages of common claims.
 *
 * @param rows one for each article, in the order of the columns of the table
 */
public record Overlap(List<Row> rows) {
  /** Of one article, the percentage of its words that each article has too; 100 for itself. */
  public record Row(Source source, List<Integer> percents) {
    public Row {
      requireNonNull(source);
      percents = List.copyOf(percents);
    }
  }

  public Overlap {
    rows = List.copyOf(rows);
  }
}
