package synoptic.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Why a witness stands in its claim: its strongest link to another witness.
 *
 * @param article of the other witness, its id
 * @param judgement of the pair
 */
public record Link(String article, Judgement judgement) implements Serializable {
  public Link {
    requireNonNull(article);
    requireNonNull(judgement);
  }
}
