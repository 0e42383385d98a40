package synoptic.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article states of itself. What it does not state is null or empty, never guessed.
 *
 * @param published ISO 8601 date, or date and time with or without offset
 * @param updated as {@code published}
 * @param language BCP 47 tag
 * @param url absolute, http or https
 * @param origins whose reporting it says it derives from, in the order it names them
 * @param incomplete whether what was read is a summary of it, as feeds have
 * @param section of the outlet that it stands in, as the outlet calls it
 */
public record Metadata(
    @Nullable String title,
    @Nullable Outlet outlet,
    List<String> authors,
    @Nullable String published,
    @Nullable String updated,
    @Nullable String url,
    @Nullable String language,
    List<Origin> origins,
    boolean incomplete,
    @Nullable String section)
    implements Serializable {
  public static final Metadata NONE =
      new Metadata(null, null, List.of(), null, null, null, null, List.of());

  /** Of an article that was read in full. */
  public Metadata(
      @Nullable String title,
      @Nullable Outlet outlet,
      List<String> authors,
      @Nullable String published,
      @Nullable String updated,
      @Nullable String url,
      @Nullable String language,
      List<Origin> origins) {
    this(title, outlet, authors, published, updated, url, language, origins, false, null);
  }

  /** The same, published at another time. */
  public Metadata at(String other) {
    return new Metadata(
        title, outlet, authors, other, updated, url, language, origins, incomplete, section);
  }

  /** The same in a section. */
  public Metadata in(@Nullable String named) {
    return new Metadata(
        title, outlet, authors, published, updated, url, language, origins, incomplete, named);
  }

  public Metadata {
    authors = List.copyOf(authors);
    origins = List.copyOf(origins);
  }

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
}
