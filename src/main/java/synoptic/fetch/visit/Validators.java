package synoptic.fetch.visit;

import org.jspecify.annotations.Nullable;

/** What tells one state of a page from the next; null where the server does not say. */
public record Validators(@Nullable String etag, @Nullable String modified) {
  public static final Validators NONE = new Validators(null, null);
}
