package synoptic.edition;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values of a file that may be anybody's, as what they must be. Each method throws an {@link
 * IllegalArgumentException} whose message is the value that is wrong.
 */
final class Untrusted {
  /** Entries of one kind, and keys of one entry: more are no digest's. */
  private static final int MOST = 100_000;

  private Untrusted() {}

  /** A field that may be missing; empty then. */
  static Map<?, ?> object(Map<String, Object> root, String name) {
    return root.get(name) == null ? Map.of() : object(root.get(name));
  }

  static Map<?, ?> object(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      counted(map.keySet());
      return map;
    }
    throw new IllegalArgumentException(brief(value));
  }

  /** The same, if they are no more than a digest can have. */
  static <T> Collection<T> counted(Collection<T> all) {
    if (all.size() > MOST) {
      throw new IllegalArgumentException(all.size() + " > " + MOST);
    }
    return all;
  }

  /** A time that may be missing, and is none after the edition's own. */
  static @Nullable String earlier(@Nullable Object value, String own) {
    String time = value == null ? null : time(value);
    if (time != null && time.compareTo(own) > 0) {
      throw new IllegalArgumentException(time + " > " + own);
    }
    return time;
  }

  /** A time as {@link EditionSyntax#TIME} is written, which some clock shows. */
  static String time(@Nullable Object value) {
    String time = matching(EditionSyntax.TIME, value);
    try {
      if (Instant.parse(time).toString().equals(time)) {
        return time;
      }
    } catch (DateTimeException none) {
      // a day or an hour that no clock shows
    }
    throw new IllegalArgumentException(time);
  }

  static String matching(Pattern pattern, @Nullable Object value) {
    if (value instanceof String text && pattern.matcher(text).matches()) {
      return text;
    }
    throw new IllegalArgumentException(brief(value));
  }

  /** A value as a message can show it: on one line, cut. */
  static String brief(@Nullable Object value) {
    String line = String.valueOf(value).replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.substring(0, Math.min(line.length(), 80));
  }
}
