package synoptic.digest.entry;

import java.util.List;
import synoptic.digest.entry.article.LineageEntry;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.passage.Reading;
import synoptic.digest.passage.Source;

/**
 * Claims against articles.
 *
 * @param groups the columns by lineage
 * @param rows one for each claim of several lineages, its cells in the order of the columns
 */
public record ComparisonTable(
    List<LineageEntry> groups, List<Source> columns, List<TableRow> rows) {
  public ComparisonTable {
    groups = List.copyOf(groups);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * The claims of several lineages, in order, against the articles in the order of their lineages.
   */
  public static ComparisonTable of(
      List<LineageEntry> lineages, List<Source> columns, List<ClaimEntry> claims) {
    List<TableRow> rows =
        claims.stream()
            .filter(claim -> claim.coverage().lineages() > 1)
            .map(c -> new TableRow(c, columns.stream().map(column -> cell(c, column)).toList()))
            .toList();
    return new ComparisonTable(lineages, columns, rows);
  }

  private static TableCell cell(ClaimEntry claim, Source column) {
    for (Reading reading : claim.readings()) {
      if (reading.source().equals(column)) {
        return new TableCell(reading, state(claim, reading));
      }
    }
    if (claim.coverage().unshown().contains(column)) {
      return new TableCell(null, CellState.UNSHOWN);
    }
    if (claim.related().stream().anyMatch(r -> r.source().equals(column))) {
      return new TableCell(null, CellState.RELATED);
    }
    return new TableCell(
        null, column.metadata().incomplete() ? CellState.INCOMPLETE : CellState.UNMATCHED);
  }

  private static CellState state(ClaimEntry claim, Reading reading) {
    if (reading.equals(claim.base())) {
      return CellState.BASE;
    }
    if (reading.wording().verbatim()) {
      return CellState.VERBATIM;
    }
    boolean differs =
        claim.discrepancies().stream()
            .flatMap(d -> d.accounts().stream())
            .flatMap(a -> a.passages().stream())
            .anyMatch(p -> p.passage().source().equals(reading.source()));
    if (differs) {
      return CellState.DIFFERS;
    }
    return reading.wording().significant().isEmpty() ? CellState.VARIANT : CellState.ALTERED;
  }
}
