package synoptic.claim.lineage;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Media;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.language.Language;
import synoptic.quotation.name.NameForms;
import synoptic.story.Story;
import synoptic.text.Fold;

/** The outlets that the articles of a story have or name, each by one of its names. */
final class Outlets {
  private static final Set<String> ARTICLES = Language.ENGLISH.lists("prefixes").words("prefix");

  private static final Set<String> DAYS =
      Stream.of("weekday", "calendar")
          .flatMap(s -> Language.ENGLISH.lists("dates").words(s).stream())
          .collect(Collectors.toUnmodifiableSet());

  /** Those of the story, before all others. */
  private final Set<String> published = new LinkedHashSet<>();

  private final Set<String> known = new LinkedHashSet<>();

  /** By name, whether it is an outlet's. */
  private final Map<String, Boolean> outlets = new HashMap<>();

  /** By name, the one name for all its spellings. */
  private final Map<String, String> keys = new HashMap<>();

  /** The outlet for which somebody writes, by his last name. */
  private final Map<String, String> writers = new HashMap<>();

  Outlets(Story story) {
    for (Article article : story.articles()) {
      Outlet outlet = article.metadata().outlet();
      if (outlet != null) {
        published.add(outlet.name());
      }
    }
    known.addAll(published);
    story.articles().stream()
        .flatMap(a -> a.metadata().origins().stream())
        .map(Origin::name)
        .map(Outlets::bare)
        .filter(n -> !n.isEmpty())
        .forEach(known::add);
  }

  /** Another name that is an outlet's, as the text shows. */
  void learn(String name) {
    if (!bare(name).isEmpty()) {
      known.add(bare(name));
      outlets.clear();
      keys.clear();
    }
  }

  /** Somebody who writes for an outlet stands for it. */
  void learn(String name, String staff) {
    writers.putIfAbsent(NameForms.lastWord(staff), name);
    outlets.clear();
    keys.clear();
  }

  /** A name without what stands before it, as an article or whose it is, and the day behind it. */
  static String bare(String name) {
    List<String> words = Arrays.asList(name.replaceFirst("['’]s?$", "").split("\\s+"));
    int end = words.size();
    while (end > 0 && DAYS.contains(words.get(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && !isBefore(words.get(start - 1))) {
      start--;
    }
    return String.join(" ", words.subList(start, end));
  }

  /** Whether a name is an outlet's: by its last word, or as one that the story has. */
  boolean isOutlet(String name) {
    return outlets.computeIfAbsent(name, this::looksLikeOne);
  }

  private boolean looksLikeOne(String name) {
    return !name.isBlank()
        && (Media.isHead(name)
            || writers.containsKey(NameForms.lastWord(name))
            || known.stream().anyMatch(n -> new Outlet(n).isCalled(name) || isEnd(name, n)));
  }

  /**
   * One name for all spellings of an outlet.
   *
   * @param near names that the same article has: of these a short one is short for
   */
  String key(String name, Collection<String> near) {
    String outlet = writers.getOrDefault(NameForms.lastWord(name), name);
    return keys.computeIfAbsent(
        near.stream().filter(n -> isShort(outlet, n)).findFirst().orElse(outlet), this::key);
  }

  private String key(String longer) {
    String found = among(longer, published);
    found = found == null ? among(longer, known) : found;
    return Fold.words(found == null ? longer : found);
  }

  private static @Nullable String among(String name, Set<String> names) {
    List<String> longer = names.stream().filter(n -> isShort(name, n)).toList();
    return longer.size() == 1
        ? longer.getFirst()
        : names.stream().filter(new Outlet(name)::isCalled).findFirst().orElse(null);
  }

  private static boolean isBefore(String word) {
    return ARTICLES.contains(Fold.of(word)) || DAYS.contains(word) || word.matches(".*['’]s?");
  }

  private static boolean isEnd(String name, String longer) {
    return Fold.words(longer).endsWith(" " + Fold.words(name));
  }

  /** Whether a name is the beginning or the end of a longer one. */
  private static boolean isShort(String name, String longer) {
    String words = Fold.words(name);
    String all = Fold.words(longer);
    return !words.isEmpty() && (isEnd(name, longer) || all.startsWith(words + " "));
  }
}
