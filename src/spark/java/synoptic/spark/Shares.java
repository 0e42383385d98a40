package synoptic.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.spark.Partitioner;
import org.jspecify.annotations.Nullable;

/**
 * Shares out what is of very unlike size: the largest first, each to the task that has least so
 * far, so that the largest begin at once and the small ones fill up.
 */
final class Shares extends Partitioner {
  private final int tasks;
  private final HashMap<Object, Integer> taskOf = new HashMap<>();

  /** A task under way. */
  private record Load(int task, double weight) {}

  /**
   * Shares of these; what is not among them is light, and goes anywhere.
   *
   * @param weights what each costs, in any unit
   */
  Shares(Map<?, Long> weights, int tasks) {
    this.tasks = Math.max(1, tasks);
    List<Map.Entry<?, Long>> heaviest = new ArrayList<>(weights.entrySet());
    heaviest.sort(
        Comparator.comparingLong((Map.Entry<?, Long> e) -> -e.getValue())
            .thenComparing(e -> e.getKey().toString()));
    var loads =
        new PriorityQueue<>(Comparator.comparingDouble(Load::weight).thenComparingInt(Load::task));
    for (int task = 0; task < this.tasks; task++) {
      loads.add(new Load(task, 0));
    }
    for (Map.Entry<?, Long> one : heaviest) {
      Load least = loads.remove();
      taskOf.put(one.getKey(), least.task);
      loads.add(new Load(least.task, least.weight + one.getValue()));
    }
  }

  @Override
  public int numPartitions() {
    return tasks;
  }

  @Override
  public int getPartition(Object key) {
    return taskOf.getOrDefault(key, Math.floorMod(key.hashCode(), tasks));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Shares shares && shares.taskOf.equals(taskOf) && shares.tasks == tasks;
  }

  @Override
  public int hashCode() {
    return 31 * taskOf.hashCode() + tasks;
  }
}
