package synoptic.article;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where an article says it stands.
 *
 * @param url absolute, http or https
 * @param section of the outlet, as the outlet calls it
 */
public record Publication(@Nullable Outlet outlet, @Nullable String url, @Nullable String section)
    implements Serializable {
  public static final Publication NONE = new Publication(null, null);

  /** In no section that is known. */
  public Publication(@Nullable Outlet outlet, @Nullable String url) {
    this(outlet, url, null);
  }

  /** The same by another outlet. */
  public Publication of(@Nullable Outlet other) {
    return new Publication(other, url, section);
  }

  /** The same at another address. */
  public Publication at(@Nullable String address) {
    return new Publication(outlet, address, section);
  }

  /** The same, what it does not state taken from another. */
  public Publication or(Publication other) {
    return new Publication(
        outlet == null ? other.outlet : outlet,
        url == null ? other.url : url,
        section == null ? other.section : section);
  }
}
