package synoptic.fetch.visit;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Asks as a guest: in turn, again where a server says so, and no more often than it bears. */
public final class Visits {
  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_TRIES = 3;

  /** After a first answer that another try may better; four times as long after the second. */
  private static final Duration BACK_OFF = Duration.ofSeconds(2);

  /** A server that asks for more is left alone until then. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Transport transport;
  private final Hosts hosts;
  private final Memory memory;
  private final InstantSource clock;
  private final Limits limits;
  private final Robots robots;

  public Visits(
      Transport transport, Hosts hosts, Memory memory, InstantSource clock, Limits limits) {
    this.transport = transport;
    this.hosts = hosts;
    this.memory = memory;
    this.clock = clock;
    this.limits = limits;
    this.robots = new Robots(this, hosts);
  }

  /** The page at an address, wherever it has moved to, or that it is unchanged. */
  public Answer get(URI address, Validators known, NewsSource source)
      throws Failure, InterruptedException {
    URI at = address;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      transport.admit(at, source);
      robots.ask(at, source);
      Answer answer = raw(at, known, source);
      if (answer.isSuccess() || answer.isUnchanged()) {
        return answer;
      }
      if (!answer.isRedirect()) {
        Problem problem = answer.isForThoseWithAnAccount() ? Problem.PAY : Problem.STATUS;
        throw Failure.at(at, problem, answer.status());
      }
      at = next(at, answer);
    }
    throw Failure.at(address, Problem.LOOP, MOST_REDIRECTS);
  }

  /** Where a redirect leads; from https never back to http. */
  static URI next(URI from, Answer answer) throws Failure {
    if (answer.location() == null) {
      throw Failure.at(from, Problem.ASTRAY);
    }
    try {
      URI next = from.resolve(new URI(answer.location().strip().replace(" ", "%20")));
      if ("https".equalsIgnoreCase(from.getScheme()) && "http".equalsIgnoreCase(next.getScheme())) {
        throw Failure.at(from, Problem.DOWNGRADE);
      }
      return next;
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw Failure.at(from, Problem.ASTRAY);
    }
  }

  /** One address, tried again as far as that helps. */
  Answer raw(URI address, Validators known, NewsSource source)
      throws Failure, InterruptedException {
    if (!(source.isPrivate() && source.isHome(address))) {
      hosts.between(address, limits.between());
    }
    for (int tries = 1; ; tries++) {
      Instant until = memory.until(address);
      if (until != null && until.isAfter(clock.instant())) {
        throw Failure.at(address, Problem.LATER, until);
      }
      Answer answer = hosts.turn(address, () -> sent(address, known, source));
      if (answer != null && !answer.isPassing()) {
        return answer;
      }
      Duration wait = wait(answer, tries);
      if (wait.compareTo(LONGEST) > 0) {
        Instant then = clock.instant().plus(wait);
        memory.leaveUntil(address, then);
        throw Failure.at(address, Problem.LATER, then);
      }
      if (tries == MOST_TRIES) {
        throw answer == null
            ? Failure.at(address, Problem.BROKEN)
            : Failure.at(address, Problem.STATUS, answer.status());
      }
      hosts.sleep(address, wait);
    }
  }

  /** The answer; null where the connection broke off. */
  private @Nullable Answer sent(URI address, Validators known, NewsSource source)
      throws Failure, InterruptedException {
    try {
      return transport.send(address, known, source);
    } catch (IOException broken) {
      return null;
    }
  }

  private Duration wait(@Nullable Answer answer, int tries) {
    Duration backOff = tries == 1 ? BACK_OFF : BACK_OFF.multipliedBy(4);
    String asked = answer == null ? null : answer.retryAfter();
    if (asked == null) {
      return backOff;
    }
    try {
      Duration wait =
          asked.strip().matches("\\d{1,9}")
              ? Duration.ofSeconds(Long.parseLong(asked.strip()))
              : Duration.between(clock.instant(), time(asked));
      return wait.isNegative() ? backOff : wait;
    } catch (DateTimeException noTime) {
      return backOff;
    }
  }

  private static Instant time(String written) {
    return ZonedDateTime.parse(written.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
  }
}
