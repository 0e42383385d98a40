package synoptic.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Work on a list by all processors. A parallel stream cuts its list into a few parts beforehand;
 * here each processor takes the next element when it is done with one, for some take a hundred
 * times as long as others.
 */
public final class Parallel {
  private Parallel() {}

  /**
   * What is made of each element, in the order of the list.
   *
   * @param list of which any element is found at once
   */
  public static <T, R> List<R> map(List<T> list, Function<? super T, ? extends R> made) {
    return map(list, made, () -> {});
  }

  /**
   * The same, telling of each element that is done.
   *
   * @param step run by any of the processors
   */
  public static <T, R> List<R> map(
      List<T> list, Function<? super T, ? extends R> made, Runnable step) {
    var next = new AtomicInteger();
    var inOrder = new TreeMap<Integer, R>();
    IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
        .parallel()
        .mapToObj(processor -> made(list, made, step, next))
        .toList()
        .forEach(inOrder::putAll);
    return List.copyOf(inOrder.values());
  }

  private static <T, R> Map<Integer, R> made(
      List<T> list, Function<? super T, ? extends R> made, Runnable step, AtomicInteger next) {
    Map<Integer, R> own = new HashMap<>();
    for (int i = next.getAndIncrement(); i < list.size(); i = next.getAndIncrement()) {
      own.put(i, made.apply(list.get(i)));
      step.run();
    }
    return own;
  }
}
