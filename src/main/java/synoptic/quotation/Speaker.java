package synoptic.quotation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A person or body that is named.
 *
 * @param name the fullest name that the article gives: {@code Kaja Kallas} where the quotation says
 *     only "she"
 * @param role title or office as the article words it, the longest met: {@code EU chief diplomat}
 */
public record Speaker(String name, @Nullable String role) implements Serializable {
  public Speaker {
    requireNonNull(name);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker has a name");
    }
  }
}
