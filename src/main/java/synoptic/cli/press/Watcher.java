package synoptic.cli.press;

/** Whoever is told how far work has come. */
@FunctionalInterface
public interface Watcher {
  Watcher NONE = (stage, pieces) -> () -> {};

  /**
   * A stage begins.
   *
   * @param pieces that are counted; 0 for none
   * @return to be run after each, by any thread
   */
  Runnable begin(String stage, int pieces);
}
