package synoptic.fetch;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import synoptic.fetch.visit.Sleeper;

/** How a run tells the time and waits. */
public record Time(InstantSource clock, Sleeper sleeper) {
  public Time {
    requireNonNull(clock);
    requireNonNull(sleeper);
  }
}
