package synoptic.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Windows of some days, each beginning in the middle of the one before, so that what happens within
 * half of one lies whole in some window. Articles without a day lie in the last.
 *
 * @param days of one, at least 1
 * @param first day that any article states, since 1970
 * @param last number of a window, from 0
 */
record Windows(int days, long first, int last) implements Serializable {
  Windows {
    if (days < 1) {
      throw new IllegalArgumentException("a window has days");
    }
  }

  /** The windows that hold these days. */
  static Windows of(int days, Collection<LocalDate> stated) {
    long first = stated.stream().mapToLong(LocalDate::toEpochDay).min().orElse(0);
    long all = stated.stream().mapToLong(LocalDate::toEpochDay).max().orElse(0) - first + 1;
    long step = step(days);
    return new Windows(days, first, Math.toIntExact(Math.max(0, (all - days + step - 1) / step)));
  }

  private static long step(int days) {
    return days - days / 2;
  }

  /** Those that an article of a day lies in: one or two, in order. */
  List<Integer> of(@Nullable LocalDate day) {
    if (day == null) {
      return List.of(last);
    }
    long at = day.toEpochDay() - first;
    long latest = Math.min(last, at / step(days));
    return LongStream.rangeClosed(Math.max(0, latest - 1), latest)
        .filter(window -> at < window * step(days) + days)
        .mapToObj(Math::toIntExact)
        .toList();
  }

  /** The one of those in whose middle the day lies most; of two the earlier. */
  int home(@Nullable LocalDate day) {
    List<Integer> both = of(day);
    if (day == null || both.size() == 1) {
      return both.getLast();
    }
    long at = day.toEpochDay() - first;
    return fromMiddle(at, both.getFirst()) <= fromMiddle(at, both.getLast())
        ? both.getFirst()
        : both.getLast();
  }

  /** Half days between a day and the middle of a window. */
  private long fromMiddle(long at, int window) {
    return Math.abs(2 * (at - window * step(days)) - (days - 1));
  }
}
