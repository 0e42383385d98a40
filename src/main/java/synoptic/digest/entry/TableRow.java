package synoptic.digest.entry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import synoptic.digest.entry.claim.ClaimEntry;

/** A claim, and a cell for each article. */
public record TableRow(ClaimEntry claim, List<TableCell> cells) {
  public TableRow {
    requireNonNull(claim);
    cells = List.copyOf(cells);
  }
}
