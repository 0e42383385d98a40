package synoptic.digest.entry;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.digest.passage.Reading;

/**
 * What stands where a claim and an article meet.
 *
 * @param reading null where the article has none, or none that may be shown
 */
public record TableCell(@Nullable Reading reading, CellState state) {
  public TableCell {
    requireNonNull(state);
  }

  /** The message of the state. */
  public String message() {
    return "cell." + state.name().toLowerCase(Locale.ROOT);
  }
}
