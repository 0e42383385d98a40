package synoptic.digest.entry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.digest.passage.Reading;
import synoptic.digest.passage.Source;

/**
 * Claims against articles.
 *
 * @param groups the columns by lineage
 * @param rows one for each claim of several lineages, its cells in the order of the columns
 */
public record ComparisonTable(List<LineageEntry> groups, List<Source> columns, List<Row> rows) {
  /** A claim, and a cell for each article. */
  public record Row(ClaimEntry claim, List<Cell> cells) {
    public Row {
      requireNonNull(claim);
      cells = List.copyOf(cells);
    }
  }

  /**
   * What stands where a claim and an article meet.
   *
   * @param reading null where the article has none, or none that may be shown
   */
  public record Cell(@Nullable Reading reading, State state) {
    public Cell {
      requireNonNull(state);
    }

    /** The message of the state. */
    public String message() {
      return "cell." + state.name().toLowerCase(Locale.ROOT);
    }
  }

  /** How an article has a claim. */
  public enum State {
    /** It prints the reading that the others are compared with. */
    BASE,
    /** It prints the same words. */
    VERBATIM,
    /** It tells it in words of its own, which may say more or less. */
    VARIANT,
    /** It alters quoted words, or leaves out a part. */
    ALTERED,
    /** It says something else in a point that the ledger shows. */
    DIFFERS,
    /** It prints the claim in words that the excerpt caps keep back. */
    UNSHOWN,
    /** A passage of it is on the same matter, and was not joined. */
    RELATED,
    /** Nothing of it was joined; it may tell it in words of its own. */
    UNMATCHED,
    /** Nothing like it was found in the part of it that was read. */
    INCOMPLETE
  }

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
    List<Row> rows =
        claims.stream()
            .filter(claim -> claim.coverage().lineages() > 1)
            .map(c -> new Row(c, columns.stream().map(column -> cell(c, column)).toList()))
            .toList();
    return new ComparisonTable(lineages, columns, rows);
  }

  private static Cell cell(ClaimEntry claim, Source column) {
    for (Reading reading : claim.readings()) {
      if (reading.source().equals(column)) {
        return new Cell(reading, state(claim, reading));
      }
    }
    if (claim.coverage().unshown().contains(column)) {
      return new Cell(null, State.UNSHOWN);
    }
    if (claim.related().stream().anyMatch(r -> r.source().equals(column))) {
      return new Cell(null, State.RELATED);
    }
    return new Cell(null, column.metadata().incomplete() ? State.INCOMPLETE : State.UNMATCHED);
  }

  private static State state(ClaimEntry claim, Reading reading) {
    if (reading.equals(claim.base())) {
      return State.BASE;
    }
    if (reading.wording().verbatim()) {
      return State.VERBATIM;
    }
    boolean differs =
        claim.discrepancies().stream()
            .flatMap(d -> d.accounts().stream())
            .flatMap(a -> a.passages().stream())
            .anyMatch(p -> p.passage().source().equals(reading.source()));
    if (differs) {
      return State.DIFFERS;
    }
    return reading.wording().significant().isEmpty() ? State.VARIANT : State.ALTERED;
  }
}
