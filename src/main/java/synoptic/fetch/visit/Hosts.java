package synoptic.fetch.visit;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Whose turn it is: one request a host at a time, with a pause between two. */
public final class Hosts {
  /** What is asked for at a host while nobody else does. */
  interface Turn {
    @Nullable Answer take() throws Failure, InterruptedException;
  }

  private static final class Host {
    private final ReentrantLock turn = new ReentrantLock(true);
    private Duration between = Duration.ZERO;
    private Instant next = Instant.MIN;
    private Duration waited = Duration.ZERO;
  }

  private final Map<String, Host> hosts = new ConcurrentHashMap<>();
  private final InstantSource clock;
  private final Sleeper sleeper;
  private final Limits limits;

  public Hosts(InstantSource clock, Sleeper sleeper, Limits limits) {
    this.clock = clock;
    this.sleeper = sleeper;
    this.limits = limits;
  }

  /** Makes pauses at a host as long as it asks for. */
  void between(URI address, Duration pause) {
    Host host = host(address);
    host.between = pause.compareTo(host.between) > 0 ? pause : host.between;
  }

  /** Waits for a turn at the host of an address, and takes it. */
  @Nullable Answer turn(URI address, Turn turn) throws Failure, InterruptedException {
    Host host = host(address);
    host.turn.lockInterruptibly();
    try {
      Instant now = clock.instant();
      if (host.next.isAfter(now)) {
        sleep(address, Duration.between(now, host.next));
      }
      try {
        return turn.take();
      } finally {
        host.next = clock.instant().plus(host.between);
      }
    } finally {
      host.turn.unlock();
    }
  }

  /** Waits at a host, within what a run has patience for. */
  void sleep(URI address, Duration time) throws Failure, InterruptedException {
    Host host = host(address);
    host.waited = host.waited.plus(time);
    if (host.waited.compareTo(limits.patience()) > 0) {
      throw Failure.at(address, Problem.PATIENCE, limits.patience().toMinutes());
    }
    sleeper.sleep(time);
  }

  private Host host(URI address) {
    return hosts.computeIfAbsent(NewsSource.origin(address), name -> new Host());
  }
}
