package synoptic.format.label;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Block;
import synoptic.article.Dating;
import synoptic.article.Media;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Publication;
import synoptic.text.Span;

/**
 * What the words of an article state of it, collected part by part. Of two titles, outlets or dates
 * the first counts.
 */
final class Statements {
  private final Metadata given;
  private final List<Origin> origins = new ArrayList<>();
  private final Set<String> authors = new LinkedHashSet<>();
  private @Nullable String title;
  private @Nullable String outlet;
  private @Nullable String published;

  /**
   * Nothing stated by words yet.
   *
   * @param given what is known already, which always wins
   */
  Statements(Metadata given) {
    this.given = given;
    this.title = given.title();
  }

  @Nullable String title() {
    return title;
  }

  void title(String stated) {
    title = title == null ? stated : title;
  }

  void outlet(@Nullable String stated) {
    outlet = outlet == null ? stated : outlet;
  }

  void published(@Nullable String stated) {
    published = published == null ? stated : published;
  }

  void authors(List<String> stated) {
    authors.addAll(stated);
  }

  void origin(String name, Span credit) {
    origins.add(new Origin(name, credit));
  }

  /** Whether a name is that of the outlet or of a publisher credited. */
  boolean names(String name) {
    Outlet own = given.outlet();
    return own != null && own.isCalled(name)
        || outlet != null && new Outlet(outlet).isCalled(name)
        || Stream.concat(given.origins().stream(), origins.stream())
            .anyMatch(o -> Media.isName(o.name()) && new Outlet(o.name()).isCalled(name));
  }

  /** Whether a name is that of another publisher than the outlet, which is known. */
  boolean isOthers(String name) {
    String own = given.outlet() == null ? outlet : given.outlet().name();
    return own != null && !new Outlet(own).isCalled(name);
  }

  /** All of it, with what the sentences of the blocks state. */
  Metadata metadata(String text, List<Block> blocks) {
    Origins.Found stated = Origins.in(text, blocks);
    outlet(stated.outlet());
    List<Origin> credited = new ArrayList<>(origins);
    Outlet own = given.outlet() != null || outlet == null ? given.outlet() : new Outlet(outlet);
    stated.origins().stream()
        .filter(o -> own == null || !own.isCalled(o.name()))
        .forEach(credited::add);
    credited.sort(comparing(o -> requireNonNull(o.credit())));
    return new Metadata(
        title,
        new Publication(own, given.url(), given.section()),
        given.authors().isEmpty() ? List.copyOf(authors) : given.authors(),
        new Dating(given.published() != null ? given.published() : published, given.updated()),
        given.language(),
        withGiven(credited, own),
        given.incomplete());
  }

  /**
   * One origin a name, and none for a short form of another's or of the outlet's own: "the Times"
   * of The New York Times. What its sentences say of the outlet itself is no credit.
   */
  private List<Origin> withGiven(List<Origin> credited, @Nullable Outlet own) {
    List<Origin> all = new ArrayList<>(given.origins());
    Set<String> known = new HashSet<>();
    all.forEach(origin -> known.add(origin.name()));
    credited.stream().filter(origin -> known.add(origin.name())).forEach(all::add);
    if (own != null) {
      known.add(own.name());
    }
    all.removeIf(
        o -> o.credit() != null && known.stream().anyMatch(name -> Media.isShort(o.name(), name)));
    return all;
  }
}
