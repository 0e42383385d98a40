package synoptic.fetch.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** One request and its answer, within limits, past no guard. */
public final class Transport implements AutoCloseable {
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

  private final HttpClient client;
  private final Guard guard;
  private final String agent;
  private final Limits limits;

  public Transport(Guard guard, String agent, Limits limits) {
    this.guard = guard;
    this.agent = agent;
    this.limits = limits;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            // A proxy would resolve names past the guard.
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(limits.time())
            .build();
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  /** Refuses an address by what it says itself. */
  void admit(URI address, NewsSource source) throws Failure {
    guard.admit(address, source);
  }

  /**
   * The answer, whatever its status.
   *
   * @throws IOException if the connection fails or breaks off: another try may do better
   * @throws Failure if no other try would
   */
  Answer send(URI address, Validators known, NewsSource source)
      throws IOException, Failure, InterruptedException {
    admit(address, source);
    CompletableFuture<HttpResponse<byte[]>> sent =
        client.sendAsync(request(address, known, source), info -> new Capped(limits.bytes()));
    try {
      return answer(address, sent.get(limits.time().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException slow) {
      throw Failure.at(address, Problem.SLOW, limits.timeInWords());
    } catch (ExecutionException e) {
      throw reason(address, e.getCause());
    } finally {
      sent.cancel(true);
    }
  }

  private IOException reason(URI address, @Nullable Throwable cause) throws Failure {
    if (guard.hasRefused(address)) {
      throw Failure.at(address, Problem.PRIVATE);
    }
    for (Throwable at = cause; at != null; at = at.getCause()) {
      if (at instanceof Capped.TooLong) {
        throw Failure.at(address, Problem.LONG, limits.bytesInWords());
      }
    }
    return cause instanceof IOException broken ? broken : new IOException(cause);
  }

  private HttpRequest request(URI address, Validators known, NewsSource source) throws Failure {
    HttpRequest.Builder request;
    try {
      request = HttpRequest.newBuilder(bare(address)).timeout(limits.time());
    } catch (IllegalArgumentException | URISyntaxException e) {
      throw Failure.at(address, Problem.SCHEME);
    }
    request.header(Header.USER_AGENT.written(), agent);
    request.header(Header.ACCEPT_ENCODING.written(), "gzip");
    String user = source.address().getUserInfo();
    if (user != null && source.isHome(address)) {
      String credentials = Base64.getEncoder().encodeToString(user.getBytes(UTF_8));
      request.header(Header.AUTHORIZATION.written(), "Basic " + credentials);
    }
    if (known.etag() != null) {
      request.header(Header.IF_NONE_MATCH.written(), known.etag());
    }
    if (known.modified() != null) {
      request.header(Header.IF_MODIFIED_SINCE.written(), known.modified());
    }
    return request.build();
  }

  /** Without what is not sent: user and fragment. */
  private static URI bare(URI address) throws URISyntaxException {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return new URI(address.getScheme() + "://" + address.getHost() + port + path + query);
  }

  private Answer answer(URI address, HttpResponse<byte[]> response) throws Failure, IOException {
    HttpHeaders headers = response.headers();
    Matcher charset = CHARSET.matcher(said(Header.CONTENT_TYPE.in(headers)));
    return new Answer(
        response.statusCode(),
        address,
        Header.LOCATION.in(headers),
        Header.RETRY_AFTER.in(headers),
        charset.find() ? charset.group(1) : null,
        new Validators(Header.ETAG.in(headers), Header.LAST_MODIFIED.in(headers)),
        unpacked(address, response.body(), said(Header.CONTENT_ENCODING.in(headers))));
  }

  private static String said(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** A file that is packed by itself, as sitemaps are (RFC 1952, 2.3.1). */
  private static boolean isGzip(byte[] body) {
    return body.length > 1 && body[0] == 0x1f && body[1] == (byte) 0x8b;
  }

  private byte[] unpacked(URI address, byte[] body, String encoding) throws Failure, IOException {
    String named = encoding.strip().toLowerCase(Locale.ROOT);
    boolean isBare = named.isEmpty() || named.equals("identity");
    if (body.length == 0 || (isBare && !isGzip(body))) {
      return body;
    }
    if (!isBare && !named.matches("(?:x-)?gzip")) {
      throw Failure.at(address, Problem.ENCODING, named.replaceAll("[^a-z0-9, -]", "?"));
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] all = in.readNBytes(limits.bytes() + 1);
      if (all.length > limits.bytes()) {
        throw Failure.at(address, Problem.LONG, limits.bytesInWords());
      }
      return all;
    }
  }
}
