package synoptic.digest;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Metadata;
import synoptic.article.Provenance;

/**
 * An article as pages name it.
 *
 * @param siglum the letter that stands for it within its story, as in a critical apparatus: {@code A}
 * @param page the path of its page
 * @param metadata what it states of itself
 * @param provenance what it was read from
 */
public record Source(String id, String siglum, String page, Metadata metadata, Provenance provenance) {
  public Source {
    requireNonNull(id);
    requireNonNull(siglum);
    requireNonNull(page);
    requireNonNull(metadata);
    requireNonNull(provenance);
  }

  static Source of(Article article, String siglum, String page) {
    return new Source(article.id(), siglum, page, article.metadata(), article.provenance());
  }

  /** The outlet's name, or that it is not stated. */
  public String outlet() {
    return metadata.outlet() == null ? "outlet not stated" : metadata.outlet().name();
  }

  public boolean isOutletStated() {
    return metadata.outlet() != null;
  }

  /** What counts as one outlet: each article that states none is one. */
  String outletKey() {
    return metadata.outlet() == null ? "article " + id : "outlet " + metadata.outlet().name();
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

  /** The beginning of the text's SHA-256, enough to tell one state of a text from another. */
  public String shortSha() {
    return provenance.textSha256().substring(0, 8);
  }
}
