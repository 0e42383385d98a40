package synoptic.format.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.format.feed.FeedFormat;
import synoptic.format.note.Urls;
import synoptic.text.Fold;

/**
 * Which files hold one article: a page, its page for phones, the entry of a feed. Of those the
 * fullest is kept. A text that a later time goes with is a version of its own.
 */
final class Renditions {
  /** Share of the words of the shorter text from which two of one address are one article. */
  private static final double SHARED = 0.4;

  /** The same from which they are one version of it: what is beside the text differs. */
  private static final double ALIKE = 0.97;

  /** Units; shorter texts may be the same by chance. */
  private static final int LEAST = 200;

  private static final Comparator<Article> BY_RETRIEVAL =
      Comparator.comparing(
          (Article a) -> Objects.requireNonNullElse(a.provenance().filing().retrieved(), ""));

  private Renditions() {}

  /** By which an article may be found to be one with another. */
  static List<String> marks(Article article) {
    return Stream.of(Urls.key(article.metadata().url()), textKey(article))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  /** The articles by id, each once. */
  static List<Article> of(List<Article> articles) {
    Map<String, List<Article>> families = new LinkedHashMap<>();
    Map<String, String> byText = new HashMap<>();
    Map<String, List<String>> byAddress = new HashMap<>();
    for (Article article : articles) {
      String address = Urls.key(article.metadata().url());
      String text = textKey(article);
      List<String> keys = address == null ? List.of() : byAddress.getOrDefault(address, List.of());
      String key = family(families, keys, article);
      if (key == null && text != null) {
        String known = byText.get(text);
        List<Article> family = known == null ? null : families.get(known);
        key =
            family != null && isOneOutlet(family, article) && isOf(family, article) ? known : null;
      }
      if (key == null) {
        key = article.id();
        byAddress.computeIfAbsent(String.valueOf(address), a -> new ArrayList<>()).add(key);
      }
      families.computeIfAbsent(key, k -> new ArrayList<>()).add(article);
      if (text != null) {
        byText.putIfAbsent(text, key);
      }
    }
    List<Article> kept = new ArrayList<>();
    families.values().forEach(family -> kept.addAll(versions(family)));
    kept.sort(Comparator.comparing(Article::id));
    return kept;
  }

  /** The one of some families of the same address to which an article belongs; null without one. */
  private static @Nullable String family(
      Map<String, List<Article>> families, List<String> keys, Article article) {
    return keys.stream()
        .filter(
            key -> {
              List<Article> family = families.getOrDefault(key, List.of());
              return isOf(family, article) && family.stream().anyMatch(a -> isOne(a, article));
            })
        .findFirst()
        .orElse(null);
  }

  /** Whether an article may be one with some: a feed tells its own entries apart. */
  private static boolean isOf(List<Article> family, Article article) {
    Provenance of = article.provenance();
    return !of.format().equals(FeedFormat.NAME)
        || family.stream().noneMatch(a -> a.provenance().path().equals(of.path()));
  }

  private static boolean isOne(Article a, Article b) {
    String title = a.metadata().title();
    boolean isTitled = title != null && title.equalsIgnoreCase(b.metadata().title());
    return isTitled || shared(a, b) >= SHARED;
  }

  private static boolean isOneOutlet(List<Article> family, Article article) {
    var outlet = article.metadata().outlet();
    return family.stream()
        .map(a -> a.metadata().outlet())
        .allMatch(other -> outlet == null ? other == null : outlet.equals(other));
  }

  /** The fullest of each version, the earliest version first. */
  private static List<Article> versions(List<Article> family) {
    Map<String, List<Article>> byTime = new TreeMap<>();
    for (Article article : family) {
      String time = time(article.metadata());
      byTime.computeIfAbsent(time == null ? "" : time, t -> new ArrayList<>()).add(article);
    }
    List<List<Article>> versions = new ArrayList<>();
    byTime.values().forEach(same -> add(versions, same));
    List<Article> kept = new ArrayList<>();
    for (List<Article> version : versions) {
      Article fullest = fullest(version);
      List<String> also =
          version.stream().filter(a -> a != fullest).map(Article::id).sorted().toList();
      String earlier = kept.isEmpty() ? null : kept.getFirst().id();
      kept.add(
          also.isEmpty() && earlier == null
              ? fullest
              : fullest.with(fullest.provenance().with(also, earlier)));
    }
    return kept;
  }

  private static void add(List<List<Article>> versions, List<Article> same) {
    for (Article article : same.stream().sorted(BY_RETRIEVAL).toList()) {
      String time = time(article.metadata());
      List<Article> version =
          versions.stream()
              .filter(v -> !isFetchedAgain(v, article))
              .filter(v -> isOneTime(v, time) || shared(fullest(v), article) >= ALIKE)
              .findFirst()
              .orElse(null);
      if (version == null) {
        versions.add(new ArrayList<>(List.of(article)));
      } else {
        version.add(article);
      }
    }
  }

  /** A page is fetched again for what it says otherwise, whatever time it states. */
  private static boolean isFetchedAgain(List<Article> version, Article article) {
    String retrieved = article.provenance().filing().retrieved();
    return retrieved != null
        && version.stream()
            .map(a -> a.provenance().filing().retrieved())
            .anyMatch(other -> other != null && !other.equals(retrieved))
        && version.stream().noneMatch(a -> prose(a).equals(prose(article)));
  }

  private static boolean isOneTime(List<Article> version, @Nullable String time) {
    return time == null
        || version.stream()
            .map(a -> time(a.metadata()))
            .anyMatch(other -> other == null || other.equals(time));
  }

  private static @Nullable String time(Metadata of) {
    return of.updated() == null ? of.published() : of.updated();
  }

  private static Article fullest(List<Article> version) {
    return version.stream()
        .min(
            Comparator.comparing((Article a) -> a.metadata().incomplete())
                .thenComparing(a -> a.provenance().format().equals(FeedFormat.NAME))
                .thenComparing(a -> -prose(a).length())
                .thenComparing(a -> -stated(a.metadata()))
                .thenComparing(a -> a.id().length())
                .thenComparing(Article::id))
        .orElseThrow();
  }

  /** How much of what a reader wants to know of an article is stated. */
  private static long stated(Metadata of) {
    return Stream.of(of.title(), of.outlet(), of.published(), of.updated(), of.url())
            .filter(Objects::nonNull)
            .count()
        + Math.min(1, of.authors().size());
  }

  private static @Nullable String textKey(Article article) {
    String prose = prose(article);
    return prose.length() < LEAST ? null : prose;
  }

  private static String prose(Article article) {
    var words = new StringBuilder();
    article.blocks().stream()
        .filter(block -> block.role().isProse())
        .forEach(
            block ->
                words
                    .append(Fold.visible(block.span().of(article.text())).replaceAll("\\s+", " "))
                    .append('\n'));
    return words.toString();
  }

  /** Share of the words of the shorter text that are in the other: 0 to 1. */
  private static double shared(Article a, Article b) {
    Set<String> some = words(a);
    Set<String> others = words(b);
    Set<String> fewer = some.size() < others.size() ? some : others;
    Set<String> more = fewer == some ? others : some;
    long shared = fewer.stream().filter(more::contains).count();
    return fewer.isEmpty() ? 0 : (double) shared / fewer.size();
  }

  private static Set<String> words(Article article) {
    return new HashSet<>(List.of(prose(article).split("[^\\p{L}\\p{N}]+")));
  }
}
