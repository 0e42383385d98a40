package synoptic.fetch;

import java.time.Duration;

/** Waits. */
public interface Sleeper {
  void sleep(Duration time) throws InterruptedException;
}
