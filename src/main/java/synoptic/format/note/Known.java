package synoptic.format.note;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Dating;
import synoptic.article.Metadata;
import synoptic.article.Outlet;
import synoptic.article.Publication;

/** What is known of an article from two places. */
public final class Known {
  private Known() {}

  /** What the first states, and the second where the first is silent. */
  public static Metadata both(Metadata first, Metadata second, boolean incomplete) {
    return new Metadata(
        first.title() == null ? second.title() : first.title(),
        first.publication().or(second.publication()),
        first.authors().isEmpty() ? second.authors() : first.authors(),
        first.dating().or(second.dating()),
        first.language() == null ? second.language() : first.language(),
        first.origins(),
        incomplete || first.incomplete() || second.incomplete());
  }

  /** Nothing but these. */
  public static Metadata of(
      @Nullable String title, @Nullable String outlet, List<String> authors, @Nullable String day) {
    boolean isNamed = outlet != null && !outlet.isBlank();
    return new Metadata(
        title,
        new Publication(isNamed && outlet != null ? new Outlet(outlet.strip()) : null, null),
        authors,
        new Dating(day, null),
        null,
        List.of());
  }
}
