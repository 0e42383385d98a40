package synoptic.cli.console;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import synoptic.text.WordLists;

/**
 * How far a stage of work has come: its pieces are counted by all threads, and told now and then.
 */
public final class Progress {
  private static final WordLists SAY = WordLists.read(Progress.class, "diagnostics.txt");

  /** Between two lines, in nanoseconds: a fifth of a second. */
  private static final long OFTEN = Duration.ofMillis(200).toNanos();

  private final String stage;
  private final int all;
  private final LongSupplier clock;
  private final Consumer<String> told;
  private final long start;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicLong last;

  /**
   * @param all how many pieces the stage has; 0 where they are not counted
   * @param clock in nanoseconds
   * @param told each line
   */
  Progress(String stage, int all, LongSupplier clock, Consumer<String> told) {
    this.stage = stage;
    this.all = all;
    this.clock = clock;
    this.told = told;
    start = clock.getAsLong();
    last = new AtomicLong(start);
  }

  /** One more piece is done. */
  public void step() {
    int count = done.incrementAndGet();
    long now = clock.getAsLong();
    long before = last.get();
    if (now - before >= OFTEN && last.compareAndSet(before, now)) {
      told.accept(line(count, (now - start) / 1e9));
    }
  }

  private String line(int count, double seconds) {
    double rate = count / seconds;
    return SAY.say("progress", stage, count, all, rate, Math.ceil((all - count) / rate));
  }
}
