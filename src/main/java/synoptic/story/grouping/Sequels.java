package synoptic.story.grouping;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.story.Sequel;
import synoptic.story.Story;
import synoptic.story.grouping.Likenesses.Pairing;

/** Finds stories on one matter: what follows another, beside the parts of a large one. */
final class Sequels {
  /**
   * Mean probability of one event, with nothing made of the days between, from which a story of
   * later days is said to be on the matter of another. Of 12 pairs of 2,000 articles of general
   * news from there up, read by somebody else, 9 are, and 3 perhaps.
   */
  private static final double FOLLOWS = 0.18;

  /** Days up to which one is said to follow another: a choice, a month's archive and the next. */
  private static final int WITHIN = 60;

  private final List<Sequel> parts;

  /**
   * @param parts of one story, which do not follow one another
   */
  Sequels(List<Sequel> parts) {
    this.parts = parts;
  }

  /** By the ids of the earlier, then the later. */
  List<Sequel> among(List<Story> stories, List<Likenesses> likenesses) {
    Set<String> divided =
        parts.stream()
            .map(p -> Pairing.of(p.earlier(), p.later()).ids())
            .collect(Collectors.toSet());
    return Stream.concat(
            parts.stream(),
            likenesses.stream()
                .flatMap(
                    l ->
                        l.pairings(stories)
                            .filter(p -> !divided.contains(p.ids()))
                            .map(p -> between(p, l)))
                .filter(Objects::nonNull))
        .sorted(
            Comparator.comparing((Sequel s) -> s.earlier().id()).thenComparing(s -> s.later().id()))
        .toList();
  }

  private static @Nullable Sequel between(Pairing stories, Likenesses likenesses) {
    LocalDate first = day(stories.first());
    LocalDate second = day(stories.second());
    return first != null
            && second != null
            && !first.equals(second)
            && Math.abs(ChronoUnit.DAYS.between(first, second)) <= WITHIN
            && likenesses.timeless(stories) >= FOLLOWS
        ? first.isBefore(second)
            ? new Sequel(stories.first(), stories.second(), Sequel.Kind.FOLLOW_UP)
            : new Sequel(stories.second(), stories.first(), Sequel.Kind.FOLLOW_UP)
        : null;
  }

  /** The day of its first article; null where one is undated, and may be of any day. */
  private static @Nullable LocalDate day(Story story) {
    return story.articles().getLast().metadata().day() == null
        ? null
        : story.articles().getFirst().metadata().day();
  }
}
