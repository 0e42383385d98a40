package synoptic.digest.excerpt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.claim.Claim;
import synoptic.claim.Witness;
import synoptic.digest.entry.Overlap;
import synoptic.digest.passage.Source;

/** Counts the words that articles have in common passages. */
public final class Overlaps {
  private final Map<String, Map<String, BitSet>> common = new HashMap<>();
  private final ExcerptPlan plan;

  public Overlaps(List<Claim> claims, ExcerptPlan plan) {
    this.plan = plan;
    for (Claim claim : claims) {
      for (Witness one : claim.witnesses()) {
        for (Witness other : claim.witnesses()) {
          if (!one.article().equals(other.article())) {
            BitSet words =
                common
                    .computeIfAbsent(one.article(), a -> new HashMap<>())
                    .computeIfAbsent(other.article(), a -> new BitSet());
            plan.index(one.article()).mark(one.span(), words);
          }
        }
      }
    }
  }

  /** Words of an article that any other has too. */
  public int shared(String article) {
    BitSet all = new BitSet();
    common.getOrDefault(article, Map.of()).values().forEach(all::or);
    return all.cardinality();
  }

  public Overlap of(List<Source> columns) {
    List<Overlap.Row> rows = new ArrayList<>();
    for (Source row : columns) {
      int all = Math.max(1, plan.index(row.id()).size());
      List<Integer> percents = new ArrayList<>();
      for (Source column : columns) {
        int words =
            common
                .getOrDefault(row.id(), Map.of())
                .getOrDefault(column.id(), new BitSet())
                .cardinality();
        percents.add(row.equals(column) ? 100 : Math.round(100f * words / all));
      }
      rows.add(new Overlap.Row(row, percents));
    }
    return new Overlap(rows);
  }
}
