package synoptic.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * When an article says it was published.
 *
 * @param published ISO 8601 date, or date and time with or without offset
 * @param updated likewise
 */
public record Dating(@Nullable String published, @Nullable String updated) implements Serializable {
  public static final Dating NONE = new Dating(null, null);

  /** The day of publication as it is stated, whatever the hour; null where none is. */
  public @Nullable LocalDate day() {
    try {
      return published == null || published.length() < 10
          ? null
          : LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The same, what it does not state taken from another. */
  public Dating or(Dating other) {
    return new Dating(
        published == null ? other.published : published, updated == null ? other.updated : updated);
  }
}
