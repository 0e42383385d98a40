package synoptic.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.people.People;

/**
 * An article in a story of one window.
 *
 * @param story its window's number and its own there
 * @param isShared whether the article lies in two windows
 * @param home the article, in the one window that it is taken from; null in the other
 */
record Placed(long story, String article, boolean isShared, @Nullable Home home)
    implements Serializable {
  /**
   * What a window knows of an article.
   *
   * @param people whom the article quotes, as all of the window names them
   */
  record Home(Read read, People people) implements Serializable {}

  /** Stories of a window at most: as many as a number has room for. */
  static long number(int window, int story) {
    return (long) window << 32 | story;
  }
}
