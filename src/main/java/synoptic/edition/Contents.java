package synoptic.edition;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import synoptic.article.Article;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.quotation.Person;
import synoptic.story.Story;

/** What the pages of an edition are made of, an entry each, all as new. */
final class Contents {
  private final String now;
  private final Map<PageKind, SortedMap<String, Entry>> entries = new EnumMap<>(PageKind.class);
  private final SortedMap<String, Speaker> speakers = new TreeMap<>();

  /** What is known of a speaker's page under way. */
  private record Speaker(StringBuilder state, SortedSet<String> keys, SortedSet<String> articles) {}

  private Contents(String now) {
    this.now = now;
    for (PageKind kind : PageKind.values()) {
      entries.put(kind, new TreeMap<>());
    }
  }

  /** The entries of each kind, by id. */
  static Map<PageKind, SortedMap<String, Entry>> of(List<Comparison> comparisons, String now) {
    var contents = new Contents(now);
    Map<String, String> articles = ArticleIds.of(comparisons);
    comparisons.forEach(c -> contents.add(c, articles));
    contents.speakers.forEach(
        (id, of) ->
            contents.put(
                PageKind.SPEAKERS, id, States.hash(of.state.toString()), of.keys, of.articles));
    return contents.entries;
  }

  /** The claims that have a page: of several articles. */
  static List<Claim> shared(Comparison comparison) {
    return comparison.claims().stream().filter(c -> c.witnesses().size() > 1).toList();
  }

  private void add(Comparison comparison, Map<String, String> articles) {
    Story story = comparison.story();
    SortedSet<String> own = Collections.emptySortedSet();
    put(PageKind.STORIES, story.id(), States.state(comparison), States.keys(story), own);
    for (Article article : story.articles()) {
      String id = requireNonNull(articles.get(article.id()));
      put(PageKind.ARTICLES, id, States.state(article), States.keys(article), own);
    }
    for (Claim claim : shared(comparison)) {
      String state = States.page(claim, story);
      put(PageKind.CLAIMS, claim.id(), state, States.keys(claim, story), States.articles(claim));
    }
    for (Claim claim : comparison.claims()) {
      Person person = claim.speaker();
      if (person != null) {
        Speaker speaker =
            speakers.computeIfAbsent(
                person.id(),
                s -> new Speaker(new StringBuilder(), new TreeSet<>(), new TreeSet<>()));
        speaker.state.append(States.state(claim, story));
        States.keys(person, claim, story).forEach(speaker.keys::add);
        speaker.articles.addAll(States.articles(claim));
      }
    }
  }

  private void put(
      PageKind kind, String id, String state, SortedSet<String> keys, SortedSet<String> articles) {
    requireNonNull(entries.get(kind)).put(id, new Entry(keys, state, now, null, articles));
  }
}
