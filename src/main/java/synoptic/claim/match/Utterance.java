package synoptic.claim.match;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A passage of any origin.
 *
 * @param source who printed it; passages are clustered whatever their source
 */
public record Utterance(String id, String text, @Nullable String source) {
  public Utterance {
    requireNonNull(id);
    requireNonNull(text);
  }
}
