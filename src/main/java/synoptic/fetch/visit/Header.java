package synoptic.fetch.visit;

import java.net.http.HttpHeaders;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields of requests and answers that are looked at. */
enum Header {
  USER_AGENT,
  ACCEPT_ENCODING,
  AUTHORIZATION,
  IF_NONE_MATCH,
  IF_MODIFIED_SINCE,
  CONTENT_TYPE,
  CONTENT_ENCODING,
  LOCATION,
  RETRY_AFTER,
  ETAG,
  LAST_MODIFIED;

  /** As it is written; HTTP does not tell capitals. */
  String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Nullable String in(HttpHeaders headers) {
    return headers.firstValue(written()).orElse(null);
  }
}
