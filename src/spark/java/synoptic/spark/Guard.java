package synoptic.spark;

import java.util.List;
import java.util.function.Supplier;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;
import synoptic.text.WordLists;

/** What fails on one article or story costs that one, in words, and not the run. */
final class Guard {
  static final WordLists SAY = WordLists.read(Guard.class, "diagnostics.txt");

  private Guard() {}

  /** What the work makes; if it fails, nothing and a warning. */
  static <T> Reported<List<T>> of(String name, String failure, Supplier<Reported<List<T>>> work) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError e) {
      return new Reported<>(
          List.of(),
          List.of(Diagnostic.warning(name, SAY.say(failure, e), SAY.say(failure + "-remedy"))));
    }
  }

  /** The same of an article. */
  static <T> Reported<List<T>> article(String id, Supplier<Reported<List<T>>> work) {
    return of(id, "failed", work);
  }
}
