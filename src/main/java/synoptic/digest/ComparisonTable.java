package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims against articles.
 *
 * @param groups the columns by lineage
 * @param rows one for each claim, its cells in the order of the columns
 */
public record ComparisonTable(List<LineageEntry> groups, List<Source> columns, List<Row> rows) {
  /** A claim, and the reading of each article; null where an article has none. */
  public record Row(ClaimEntry claim, List<Cell> cells) {
    public Row {
      requireNonNull(claim);
      cells = List.copyOf(cells);
    }
  }

  /** What stands where a claim and an article meet. */
  public record Cell(@Nullable Reading reading, boolean base) {}

  public ComparisonTable {
    groups = List.copyOf(groups);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
