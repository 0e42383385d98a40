package synoptic.digest.passage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.article.Filing;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.article.Provenance;

/**
 * An article as pages name it.
 *
 * @param siglum the letter that stands for it within its story, as in a critical apparatus: {@code
 *     A}
 * @param page the path of its page
 * @param key what a page names its text by: the beginning of the text's SHA-256, then the id where
 *     another text begins so
 * @param length of its text, in UTF-16 units
 * @param metadata what it states of itself; of its credits those that are of its report
 * @param provenance what it was read from
 * @param tongues in what language it is written, and in which the pages name it
 */
public record Source(
    String id,
    String siglum,
    String page,
    String key,
    int length,
    Metadata metadata,
    Provenance provenance,
    Tongues tongues) {
  private static final int SHORT_SHA = 8;

  public Source {
    requireNonNull(id);
    requireNonNull(siglum);
    requireNonNull(page);
    requireNonNull(key);
    requireNonNull(metadata);
    requireNonNull(provenance);
    requireNonNull(tongues);
  }

  /** The outlet's name, or that it is not stated. */
  public String outlet() {
    return metadata.outlet() == null
        ? tongues.pages().say("outlet.none")
        : metadata.outlet().name();
  }

  public boolean isOutletStated() {
    return metadata.outlet() != null;
  }

  /** Whether the day of publication is the editor's statement. */
  public boolean isDayByEditor() {
    return provenance.filing().byEditor().contains(Filing.Field.PUBLISHED);
  }

  /** What of this the editor of the digest states, by name; empty if nothing. */
  public String stated() {
    return provenance.filing().byEditor().stream()
        .map(field -> tongues.pages().say("stated." + field.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(", "));
  }

  /** What counts as one outlet: each article that states none is one. */
  public String outletKey() {
    return metadata.outlet() == null ? "article:" + id : "outlet:" + metadata.outlet().name();
  }

  /** Whose reporting it says it follows, other outlets' only. */
  public List<String> origins() {
    return metadata.origins().stream().map(Origin::name).toList();
  }

  /** ISO 8601 as stated; null where not stated. */
  public @Nullable String published() {
    return metadata.published();
  }

  /** Of the original, http or https; null where not stated. */
  public @Nullable String url() {
    return metadata.url();
  }

  /** BCP 47; null where not stated. */
  public @Nullable String language() {
    return metadata.language();
  }

  /**
   * The language as an element says it that shows its words: as stated, else as the words show it;
   * null where that is the page's.
   */
  public @Nullable String lang() {
    return language() == null ? tongues.foreign() : language();
  }

  /** Whether its language is not the page's. */
  public boolean isForeign() {
    return tongues.foreign() != null;
  }

  /** Whether its lines run from the right. */
  public boolean isRightToLeft() {
    return tongues.article().isRightToLeft();
  }

  /** The beginning of the text's SHA-256, enough to tell one state of a text from another. */
  public String shortSha() {
    return shortSha(provenance.textSha256());
  }

  public static String shortSha(String sha256) {
    return sha256.substring(0, SHORT_SHA);
  }
}
