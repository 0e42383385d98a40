package synoptic.claim;

import java.io.Serializable;
import java.util.List;

/**
 * Who prints a claim.
 *
 * @param witnesses one per article, the base reading first
 * @param receipts why each witness after the first is here, in their order
 * @param lineages how many lineages its articles belong to: at most so many are independent
 * @param likelihood how probably two witnesses of two lineages say the same, of those who do so the
 *     most, as the rules of joining count it; 0 where all are of one
 */
public record Attestation(
    List<Witness> witnesses, List<Link> receipts, int lineages, double likelihood)
    implements Serializable {
  public Attestation {
    witnesses = List.copyOf(witnesses);
    receipts = List.copyOf(receipts);
    if (witnesses.isEmpty() || receipts.size() != witnesses.size() - 1) {
      throw new IllegalArgumentException(
          "a claim has a base reading, and a receipt for each other witness");
    }
  }

  /** Of one article. */
  public static Attestation of(Witness one) {
    return new Attestation(List.of(one), List.of(), 1, 0);
  }
}
