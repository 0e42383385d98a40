package synoptic.article;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article states of itself. What it does not state is null or empty, never guessed.
 *
 * @param publication where it stands
 * @param dating when it was published
 * @param language BCP 47 tag
 * @param origins whose reporting it says it derives from, in the order it names them
 * @param incomplete whether what was read is a summary of it, as feeds have
 */
public record Metadata(
    @Nullable String title,
    Publication publication,
    List<String> authors,
    Dating dating,
    @Nullable String language,
    List<Origin> origins,
    boolean incomplete)
    implements Serializable {
  public static final Metadata NONE =
      new Metadata(null, Publication.NONE, List.of(), Dating.NONE, null, List.of());

  /** Of an article that was read in full. */
  public Metadata(
      @Nullable String title,
      Publication publication,
      List<String> authors,
      Dating dating,
      @Nullable String language,
      List<Origin> origins) {
    this(title, publication, authors, dating, language, origins, false);
  }

  public Metadata {
    requireNonNull(publication);
    authors = List.copyOf(authors);
    requireNonNull(dating);
    origins = List.copyOf(origins);
  }

  /** The same under another title. */
  public Metadata titled(@Nullable String other) {
    return new Metadata(other, publication, authors, dating, language, origins, incomplete);
  }

  /** The same, published at another time. */
  public Metadata at(String other) {
    Dating then = new Dating(other, updated());
    return new Metadata(title, publication, authors, then, language, origins, incomplete);
  }

  /** The same, published elsewhere. */
  public Metadata in(Publication other) {
    return new Metadata(title, other, authors, dating, language, origins, incomplete);
  }

  /** The same, derived from other reporting. */
  public Metadata following(List<Origin> others) {
    return new Metadata(title, publication, authors, dating, language, others, incomplete);
  }

  public @Nullable Outlet outlet() {
    return publication.outlet();
  }

  public @Nullable String url() {
    return publication.url();
  }

  public @Nullable String section() {
    return publication.section();
  }

  public @Nullable String published() {
    return dating.published();
  }

  public @Nullable String updated() {
    return dating.updated();
  }

  /** The day of publication as it is stated, whatever the hour; null where none is. */
  public @Nullable LocalDate day() {
    return dating.day();
  }
}
