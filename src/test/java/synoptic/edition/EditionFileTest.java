package synoptic.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the file of an edition may hold, whoever wrote it. */
class EditionFileTest {
  private static final String FIRST = "2025-01-01T00:00:00Z";
  private static final String TIME = "2025-01-02T03:04:05Z";
  private static final String GOOD =
      """
      {"version":1,"time":"2025-01-02T03:04:05Z","stories":{"bridge-0a1b2c":{"state":"0123456789ab",\
      "since":"2025-01-02T03:04:05Z","keys":["ba9876543210"]}},\
      "moved":{"claims/a-0a1b2c.html":"stories/bridge-0a1b2c.html#c-a-0a1b2c"},\
      "gone":{"claims/b-0a1b2c.html":{"until":"2025-01-01T00:00:00Z","story":"stories/bridge-0a1b2c.html",\
      "read":true,"state":"123456789abc","since":"2025-01-01T00:00:00Z","articles":["cba987654321"]}}}\
      """;

  @Test
  void readsWhatItWrites() {
    SortedMap<String, Entry> stories = new TreeMap<>();
    var keys = new TreeSet<>(List.of("ba9876543210"));
    SortedSet<String> none = Collections.emptySortedSet();
    stories.put("bridge-0a1b2c", new Entry(keys, "0123456789ab", TIME, null, none));
    SortedMap<String, String> moved = new TreeMap<>();
    moved.put("claims/a-0a1b2c.html", "stories/bridge-0a1b2c.html#c-a-0a1b2c");
    var articles = new TreeSet<>(List.of("cba987654321"));
    var claim = new Entry(none, "123456789abc", FIRST, null, articles);
    SortedMap<String, Gone> gone = new TreeMap<>();
    gone.put("claims/b-0a1b2c.html", new Gone(claim, FIRST, "stories/bridge-0a1b2c.html", true));
    var edition = new Edition(TIME, null, Map.of(PageKind.STORIES, stories), moved, gone);

    assertThat(EditionReader.read(EditionFile.write(edition))).isEqualTo(edition);
    assertThat(EditionReader.read(GOOD)).isEqualTo(edition);
    var later =
        new Edition(
            TIME, FIRST, Map.of(), Collections.emptySortedMap(), Collections.emptySortedMap());
    assertThat(EditionReader.read(EditionFile.write(later))).isEqualTo(later);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "\"bridge-0a1b2c\",\"../../etc/passwd\"",
        "\"bridge-0a1b2c\",\"a/b-0a1b2c\"",
        "\"bridge-0a1b2c\",\"\"",
        "\"bridge-0a1b2c\",\"Bridge-0a1b2c\"",
        "\"bridge-0a1b2c\",\"the-minister-is-a-thief\"",
        "\"bridge-0a1b2c\",\"the-minister-is-a-thief-and-lies-0a1b2c\"",
        "claims/a-0a1b2c.html,stories/the-minister-is-a-thief.html",
        "0123456789ab,<script>",
        "\"keys\":[\"ba9876543210\"],\"keys\":[7]",
        "\"keys\":[\"ba9876543210\"],\"keys\":\"all\"",
        "stories/bridge-0a1b2c.html#c-a-0a1b2c,https://elsewhere.example/",
        "stories/bridge-0a1b2c.html#c-a-0a1b2c,stories/../../x.html",
        "claims/a-0a1b2c.html,index.html",
        "2025-01-02T03:04:05Z,yesterday",
        "2025-01-02T03:04:05Z,9999-99-99T99:99:99Z",
        "2025-01-02T03:04:05Z,2025-02-30T00:00:00Z",
        "2025-01-02T03:04:05Z,2025-01-02T24:00:00Z",
        "\"since\":\"2025-01-02T03:04:05Z,\"since\":\"2025-01-02T03:04:06Z",
        "\"keys\",`\"changed\":\"2026-01-01T00:00:00Z\",\"keys\"`",
        "\"stories\",`\"previous\":\"2026-01-01T00:00:00Z\",\"stories\"`",
        "\"version\":1,\"version\":2",
        "\"moved\":{,\"moved\":[{",
        "claims/b-0a1b2c.html,claims/the-minister-is-a-thief.html",
        "claims/b-0a1b2c.html,../b-0a1b2c.html",
        "\"story\":\"stories/bridge-0a1b2c.html\",\"story\":\"claims/b-0a1b2c.html\"",
        "\"until\":\"2025-01-01T00:00:00Z\",\"until\":\"2025-01-03T00:00:00Z\"",
        "\"until\":\"2025-01-01T00:00:00Z\",\"since\":\"2025-01-01T00:00:00Z\"",
        "cba987654321,the minister",
        "\"gone\":{,\"gone\":[{",
        "{\"version\",[\"version\"",
      })
  void refusesWhatIsNone(String sound, String broken) {
    String content = GOOD.replace(sound, broken);

    assertThat(content).isNotEqualTo(GOOD);
    assertThatThrownBy(() -> EditionReader.read(content))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .hasSizeLessThan(100)
        .doesNotContain("\n");
  }
}
