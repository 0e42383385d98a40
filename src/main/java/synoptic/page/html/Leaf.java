package synoptic.page.html;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is too long for a single one.
 *
 * @param first the path of the list's first page
 * @param number of this page, from 1
 * @param of how many there are
 */
public record Leaf<T>(String first, int number, int of, List<T> items) {
  public Leaf {
    requireNonNull(first);
    items = List.copyOf(items);
  }

  /**
   * A list cut into leaves, in its order; one leaf for an empty list.
   *
   * @param weight of an item; one that weighs more than there is room has a leaf of its own
   * @param room what the items of a leaf may weigh together
   */
  public static <T> List<Leaf<T>> of(
      String first, List<T> items, ToIntFunction<T> weight, int room) {
    List<List<T>> cut = new ArrayList<>();
    List<T> current = new ArrayList<>();
    int weighs = 0;
    for (T item : items) {
      int more = weight.applyAsInt(item);
      if (!current.isEmpty() && weighs + more > room) {
        cut.add(current);
        current = new ArrayList<>();
        weighs = 0;
      }
      current.add(item);
      weighs += more;
    }
    cut.add(current);
    List<Leaf<T>> leaves = new ArrayList<>();
    for (List<T> part : cut) {
      leaves.add(new Leaf<>(first, leaves.size() + 1, cut.size(), part));
    }
    return leaves;
  }

  public String path() {
    return path(number);
  }

  public @Nullable String previous() {
    return number == 1 ? null : path(number - 1);
  }

  public @Nullable String next() {
    return number == of ? null : path(number + 1);
  }

  /** The names of pages hold no dot of their own, so that no other page is called so. */
  private String path(int leaf) {
    return leaf == 1 ? first : first.replaceFirst("[.]html$", "." + leaf + ".html");
  }
}
