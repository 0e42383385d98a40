package synoptic.format.note;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Metadata;
import synoptic.article.Outlet;

/** What is known of an article from two places. */
public final class Known {
  private Known() {}

  /** What the first states, and the second where the first is silent. */
  public static Metadata both(Metadata first, Metadata second, boolean incomplete) {
    return new Metadata(
        first.title() == null ? second.title() : first.title(),
        first.outlet() == null ? second.outlet() : first.outlet(),
        first.authors().isEmpty() ? second.authors() : first.authors(),
        first.published() == null ? second.published() : first.published(),
        first.updated() == null ? second.updated() : first.updated(),
        first.url() == null ? second.url() : first.url(),
        first.language() == null ? second.language() : first.language(),
        first.origins(),
        incomplete || first.incomplete() || second.incomplete(),
        first.section() == null ? second.section() : first.section());
  }

  /** Nothing but these. */
  public static Metadata of(
      @Nullable String title, @Nullable String outlet, List<String> authors, @Nullable String day) {
    boolean isNamed = outlet != null && !outlet.isBlank();
    return new Metadata(
        title,
        isNamed && outlet != null ? new Outlet(outlet.strip()) : null,
        authors,
        day,
        null,
        null,
        null,
        List.of());
  }
}
