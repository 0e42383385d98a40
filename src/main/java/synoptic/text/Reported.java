package synoptic.text;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * What a stage made and what it has to say about it: stages report, they do not fail.
 *
 * @param value the result, empty rather than absent where nothing could be made
 */
public record Reported<T>(T value, List<Diagnostic> diagnostics) implements Serializable {
  public Reported {
    requireNonNull(value);
    diagnostics = List.copyOf(diagnostics);
  }

  public static <T> Reported<T> of(T value) {
    return new Reported<>(value, List.of());
  }
}
