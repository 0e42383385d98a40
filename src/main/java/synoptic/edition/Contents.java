package synoptic.edition;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import synoptic.article.Article;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.story.Story;

/** What the pages of an edition are made of, an entry each, all as new. */
final class Contents {
  private final String now;
  private final Map<PageKind, SortedMap<String, Entry>> entries = new EnumMap<>(PageKind.class);
  private final SortedMap<String, StringBuilder> speakers = new TreeMap<>();

  private Contents(String now) {
    this.now = now;
    for (PageKind kind : PageKind.values()) {
      entries.put(kind, new TreeMap<>());
    }
  }

  /** The entries of each kind, by id. */
  static Map<PageKind, SortedMap<String, Entry>> of(List<Comparison> comparisons, String now) {
    var contents = new Contents(now);
    comparisons.forEach(contents::add);
    contents.speakers.forEach(
        (id, of) -> contents.put(PageKind.SPEAKERS, id, States.hash(of.toString())));
    return contents.entries;
  }

  /** The claims that have a page: of several articles. */
  static List<Claim> shared(Comparison comparison) {
    return comparison.claims().stream().filter(c -> c.witnesses().size() > 1).toList();
  }

  private void add(Comparison comparison) {
    Story story = comparison.story();
    put(PageKind.STORIES, story.id(), States.state(comparison), States.keys(story));
    for (Article article : story.articles()) {
      put(PageKind.ARTICLES, Entry.id(article.id()), States.state(article));
    }
    for (Claim claim : shared(comparison)) {
      put(PageKind.CLAIMS, claim.id(), States.state(claim, story), States.keys(claim, story));
    }
    for (Claim claim : comparison.claims()) {
      if (claim.speaker() != null) {
        speakers
            .computeIfAbsent(claim.speaker().id(), s -> new StringBuilder())
            .append(States.state(claim, story));
      }
    }
  }

  private void put(PageKind kind, String id, String state) {
    put(kind, id, state, Collections.emptySortedSet());
  }

  private void put(PageKind kind, String id, String state, SortedSet<String> keys) {
    requireNonNull(entries.get(kind)).put(id, new Entry(keys, state, now, null));
  }
}
