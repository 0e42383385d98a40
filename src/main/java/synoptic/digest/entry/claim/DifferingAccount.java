package synoptic.digest.entry.claim;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import synoptic.digest.passage.MarkedPassage;

/** The passages that give one account, word for word the same apart from case. */
public record DifferingAccount(List<MarkedPassage> passages) {
  public DifferingAccount {
    passages = List.copyOf(passages);
  }

  /** On which its articles were published; empty where one of them states none. */
  Set<LocalDate> days() {
    Set<LocalDate> days = new HashSet<>();
    for (MarkedPassage marked : passages) {
      LocalDate day = marked.passage().source().metadata().day();
      if (day == null) {
        return Set.of();
      }
      days.add(day);
    }
    return days;
  }
}
