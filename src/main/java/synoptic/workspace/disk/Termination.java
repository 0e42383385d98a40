package synoptic.workspace.disk;

import java.util.concurrent.CountDownLatch;

/**
 * Holds an orderly end of the program (SIGTERM, Ctrl-C) up while a site is being written: until all
 * is in its place, or is as it was.
 */
public final class Termination implements AutoCloseable {
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::ask, "synoptic-termination");
  private volatile boolean asked;

  private Termination() {}

  public static Termination delayed() {
    Termination delayed = new Termination();
    try {
      Runtime.getRuntime().addShutdownHook(delayed.hook);
    } catch (IllegalStateException ending) {
      delayed.asked = true;
    }
    return delayed;
  }

  private void ask() {
    asked = true;
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the program is to end, so that nothing more should be begun. */
  public boolean isAsked() {
    return asked;
  }

  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // It runs, and needs no removal.
    }
  }
}
