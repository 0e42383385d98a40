package synoptic.fetch.visit;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a host asks robots to leave alone (RFC 9309), and how long to pause. */
final class Robots {
  /** What hosts call this program. */
  private static final String NAME = "synoptic";

  private static final int MOST_REDIRECTS = 5;

  private final Visits visits;
  private final Hosts hosts;
  private final Map<String, BaseRobotRules> rules = new ConcurrentHashMap<>();
  private final Map<String, Failure> unread = new ConcurrentHashMap<>();

  Robots(Visits visits, Hosts hosts) {
    this.visits = visits;
    this.hosts = hosts;
  }

  /**
   * Asks whether a page may be read.
   *
   * @throws Failure if it may not, or if nobody can say
   */
  void ask(URI address, NewsSource source) throws Failure, InterruptedException {
    String origin = NewsSource.origin(address);
    Failure before = unread.get(origin);
    if (before != null) {
      throw before;
    }
    BaseRobotRules of = rules.get(origin);
    if (of == null) {
      try {
        of = read(address.resolve("/robots.txt"), source);
      } catch (Failure failure) {
        unread.put(origin, failure);
        throw failure;
      }
      rules.put(origin, of);
      if (of.getCrawlDelay() > 0) {
        hosts.between(address, Duration.ofMillis(of.getCrawlDelay()));
      }
    }
    if (!of.isAllowed(address.toString())) {
      throw Failure.at(address, Problem.ROBOTS);
    }
  }

  /** The rules; none where the host has none, and a failure where it cannot say. */
  private BaseRobotRules read(URI address, NewsSource source) throws Failure, InterruptedException {
    var parser = new SimpleRobotRulesParser();
    URI at = address;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      Answer answer = visits.raw(at, Validators.NONE, source);
      if (answer.isSuccess()) {
        return parser.parseContent(address.toString(), answer.body(), "", List.of(NAME));
      }
      if (!answer.isRedirect()) {
        return parser.failedFetch(answer.status());
      }
      at = Visits.next(at, answer);
    }
    return parser.failedFetch(404);
  }
}
