package synoptic.article;

import org.jspecify.annotations.Nullable;

/**
 * What an editor states of all articles of a folder or a source.
 *
 * @param outlet who publishes them
 * @param owner of the outlet
 * @param language BCP 47 tag
 * @param section of the outlet
 */
public record Imprint(
    @Nullable String outlet,
    @Nullable String owner,
    @Nullable String language,
    @Nullable String section) {
  public static final Imprint NONE = new Imprint(null, null, null, null);
}
