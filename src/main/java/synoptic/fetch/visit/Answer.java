package synoptic.fetch.visit;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param address that answered, after redirects
 * @param location where it sends on to; null if nowhere
 * @param retryAfter as written; null if it does not say
 * @param charset of the text, as the server states; null if it does not
 * @param body unpacked
 */
public record Answer(
    int status,
    URI address,
    @Nullable String location,
    @Nullable String retryAfter,
    @Nullable String charset,
    Validators validators,
    byte[] body) {
  public Answer {
    requireNonNull(address);
    requireNonNull(validators);
    requireNonNull(body);
  }

  public boolean isUnchanged() {
    return status == 304;
  }

  boolean isRedirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  boolean isSuccess() {
    return status == 200 || status == 203;
  }

  boolean isForThoseWithAnAccount() {
    return status == 401 || status == 402;
  }

  /** Whether the server may do better in a while. */
  boolean isPassing() {
    return status == 408 || status == 429 || status >= 500;
  }
}
