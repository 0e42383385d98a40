package synoptic.claim;

import static java.util.Objects.requireNonNull;

/**
 * Why a witness stands in its claim: its strongest link to another witness.
 *
 * @param article of the other witness, its id
 * @param judgement of the pair
 */
public record Link(String article, Judgement judgement) {
  public Link {
    requireNonNull(article);
    requireNonNull(judgement);
  }
}
