package synoptic.edition;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an edition knows of one page. It holds no words: keys, state and articles are hashes.
 *
 * @param keys what it is made of, by which the next edition knows it again; empty where its id is
 *     enough
 * @param state differs as soon as its content does
 * @param since the time of the edition that had it first
 * @param changed the time of the edition that changed it last; null if none did since the first
 * @param articles whose words it shows; empty where the keys are those of its articles
 */
public record Entry(
    SortedSet<String> keys,
    String state,
    String since,
    @Nullable String changed,
    SortedSet<String> articles) {
  public Entry {
    keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    articles = Collections.unmodifiableSortedSet(new TreeSet<>(articles));
    requireNonNull(state);
    requireNonNull(since);
  }

  Entry at(String first, @Nullable String last) {
    return new Entry(keys, state, first, last, articles);
  }

  /** The same by its articles alone. */
  Entry of(SortedSet<String> others) {
    return new Entry(Collections.emptySortedSet(), state, since, changed, others);
  }
}
