package synoptic.edition;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which pages of earlier editions stay though nothing that they held is anywhere. What an editor
 * may have taken away does not: an address holds words of what stood there.
 */
final class Lost {
  /** How many stay, the latest: each is a file of 3 KB that every build makes again. */
  static final int MOST = 5_000;

  private final Edition previous;
  private final Map<PageKind, SortedMap<String, Entry>> found;
  private final SortedMap<String, String> moved;

  /** The keys of articles by each of them: of those there are now, and of those known before. */
  private final Map<String, Set<String>> read;

  private final Map<String, Set<String>> known;

  private final Map<String, Set<String>> stories;
  private final Set<String> deleted = new HashSet<>();
  private final Set<String> touched = new HashSet<>();

  private Lost(
      Edition previous,
      Map<PageKind, SortedMap<String, Entry>> found,
      SortedMap<String, String> moved,
      Withdrawn withdrawn) {
    this.previous = previous;
    this.found = found;
    this.moved = moved;
    read = together(of(PageKind.ARTICLES).values());
    known = together(previous.known(PageKind.ARTICLES).values());
    Map<String, Set<String>> keys = new TreeMap<>();
    previous.of(PageKind.STORIES).forEach((id, e) -> keys.put(PageKind.STORIES.page(id), e.keys()));
    stories = Kept.owners(keys);
    withdrawn.articles().forEach(id -> deleted.add(States.hash(id)));
    touched.addAll(deleted);
    // What was hidden may have been told by any article of the story, under whatever name it had.
    Map<String, Set<String>> ofStory = together(of(PageKind.STORIES).values());
    for (String id : withdrawn.passages()) {
      touched.add(States.hash(id));
      touched.addAll(ofStory.getOrDefault(States.hash(id), Set.of()));
    }
  }

  /**
   * By its path, what stays of each page that is lost.
   *
   * @param found the entries of what is now
   * @param moved where other pages went
   * @param now the time of the edition; of a later one no page is kept
   */
  static SortedMap<String, Gone> since(
      Edition previous,
      Map<PageKind, SortedMap<String, Entry>> found,
      SortedMap<String, String> moved,
      Withdrawn withdrawn,
      String now) {
    return new Lost(previous, found, moved, withdrawn)
        .all().entrySet().stream()
            .filter(e -> e.getValue().until().compareTo(now) <= 0)
            .sorted(
                comparing((Map.Entry<String, Gone> e) -> e.getValue().until())
                    .reversed()
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  private SortedMap<String, Entry> of(PageKind kind) {
    return requireNonNull(found.get(kind));
  }

  private SortedMap<String, Gone> all() {
    SortedMap<String, Gone> all = new TreeMap<>();
    previous
        .gone()
        .forEach((page, was) -> all.put(page, gone(was.entry(), was.until(), was.story())));
    for (PageKind kind : PageKind.values()) {
      previous
          .of(kind)
          .forEach((id, e) -> all.put(kind.page(id), gone(e, previous.time(), story(kind, e))));
    }
    Map<String, Gone> led = new HashMap<>();
    previous
        .moved()
        .forEach(
            (from, to) -> {
              Gone heir = heir(to, all);
              if (heir != null) {
                led.put(from, heir);
              }
            });
    all.putAll(led);
    all.entrySet()
        .removeIf(e -> isThere(e.getKey()) || !isLost(PageKind.of(e.getKey()), e.getValue()));
    return all;
  }

  /** What a page led to that is no more; of a passage no more is known than its story. */
  private @Nullable Gone heir(String to, Map<String, Gone> all) {
    String page = to.replaceFirst("#.*", "");
    Gone gone = all.get(page);
    return gone == null || page.equals(to)
        ? gone
        : gone(gone.entry().of(gone.entry().keys()), gone.until(), page);
  }

  private Gone gone(Entry entry, String until, @Nullable String story) {
    boolean isRead = entry.articles().stream().anyMatch(this::isRead);
    return new Gone(entry, until, standing(story), isRead);
  }

  private boolean isThere(String page) {
    PageKind kind = PageKind.of(page);
    return moved.containsKey(page) || of(kind).containsKey(kind.id(page));
  }

  /** Whether no rule of the editor can be why it is gone. */
  private boolean isLost(PageKind kind, Gone gone) {
    SortedSet<String> articles = gone.entry().articles();
    return switch (kind) {
      case STORIES, ARTICLES -> Collections.disjoint(gone.entry().keys(), deleted);
      case CLAIMS, SPEAKERS ->
          !articles.isEmpty()
              && articles.stream().allMatch(a -> Collections.disjoint(before(a), touched));
    };
  }

  /** Whether an article is there, be it under another name. */
  private boolean isRead(String article) {
    return !Collections.disjoint(before(article), read.keySet());
  }

  private Set<String> before(String article) {
    return known.getOrDefault(article, Set.of(article));
  }

  /** The story that a page was part of. */
  private @Nullable String story(PageKind kind, Entry entry) {
    return switch (kind) {
      case STORIES, SPEAKERS -> null;
      case ARTICLES -> story(entry.keys());
      case CLAIMS -> story(entry.articles());
    };
  }

  private @Nullable String story(Collection<String> articles) {
    return articles.stream()
        .flatMap(a -> stories.getOrDefault(a, Set.of()).stream())
        .sorted()
        .findFirst()
        .orElse(null);
  }

  /** Where a story stands now. */
  private @Nullable String standing(@Nullable String story) {
    return story == null || of(PageKind.STORIES).containsKey(PageKind.STORIES.id(story))
        ? story
        : moved.get(story);
  }

  /** By each key, all keys of what has it. */
  private static Map<String, Set<String>> together(Collection<Entry> entries) {
    Map<String, Set<String>> together = new HashMap<>();
    for (Entry entry : entries) {
      for (String key : entry.keys()) {
        together.merge(key, entry.keys(), Lost::both);
      }
    }
    return together;
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> both = new TreeSet<>(some);
    both.addAll(others);
    return both;
  }
}
