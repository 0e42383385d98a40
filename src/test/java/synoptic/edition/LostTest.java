package synoptic.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LostTest {
  private static final String OLD = "2025-01-01T00:00:00Z";
  private static final String TIME = "2025-01-03T00:00:00Z";

  @Test
  void theLatestStay() {
    SortedMap<String, Gone> gone = new TreeMap<>();
    for (int i = 0; i < Lost.MOST; i++) {
      gone.put("articles/a%05d.html".formatted(i), new Gone(entry(i), OLD, null, false));
    }
    SortedMap<String, Entry> standing = new TreeMap<>();
    standing.put("z", entry(Lost.MOST));
    var before =
        new Edition(
            TIME, OLD, Map.of(PageKind.ARTICLES, standing), Collections.emptySortedMap(), gone);

    SortedMap<String, Gone> kept =
        Editions.next(before, List.of(), Withdrawn.NOTHING, TIME).edition().gone();

    assertThat(kept).hasSize(Lost.MOST).containsKey("articles/z.html");
    assertThat(gone.keySet()).contains(kept.firstKey());
    assertThat(kept).doesNotContainKey(gone.lastKey());
  }

  private static Entry entry(int number) {
    String hash = "%012d".formatted(number);
    return new Entry(new TreeSet<>(List.of(hash)), hash, OLD, null, Collections.emptySortedSet());
  }
}
