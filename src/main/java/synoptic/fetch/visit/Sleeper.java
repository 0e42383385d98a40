package synoptic.fetch.visit;

import java.time.Duration;

/** Waits. */
public interface Sleeper {
  void sleep(Duration time) throws InterruptedException;
}
