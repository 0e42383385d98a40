package synoptic.cli.serve;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.desk.Doubt;

/**
 * What the editor's desk shows for now.
 *
 * @param id differs from that of every other
 * @param site where the preview of the site is; empty while there is none
 * @param settings the text of the settings that it was made with
 * @param doubts what to look at
 * @param isReady whether the articles were compared
 */
record Desk(String id, String site, String settings, List<Doubt> doubts, boolean isReady) {
  static final Desk EMPTY = new Desk("", "", "", List.of(), false);

  Desk {
    requireNonNull(id);
    requireNonNull(site);
    requireNonNull(settings);
    doubts = List.copyOf(doubts);
  }

  @Nullable Doubt doubt(String doubtful) {
    return doubts.stream().filter(d -> d.id().equals(doubtful)).findFirst().orElse(null);
  }
}
