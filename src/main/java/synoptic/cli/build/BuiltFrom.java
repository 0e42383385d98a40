package synoptic.cli.build;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.check.Finding;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/**
 * What a site on disk was built from, as its {@code digest.json} states it.
 *
 * @param time when
 * @param baseUrl for which address; null for none
 * @param articles what each was, by its id
 */
record BuiltFrom(Instant time, @Nullable String baseUrl, SortedMap<String, State> articles) {
  private static final WordLists SAY = WordLists.read(BuiltFrom.class, "diagnostics.txt");

  /** SHA-256 of an article's file and of its text. */
  record State(String file, String text) {}

  /** What the data of a site state; null if they do not. */
  static @Nullable BuiltFrom of(@Nullable String digest) {
    if (digest == null) {
      return null;
    }
    try {
      Map<String, Object> stated = JSON.std.mapFrom(digest);
      SortedMap<String, State> articles = new TreeMap<>();
      if (stated.get("articles") instanceof List<?> listed) {
        for (Object article : listed) {
          if (article instanceof Map<?, ?> of) {
            articles.put(text(of, "id"), new State(text(of, "fileSha256"), text(of, "textSha256")));
          }
        }
      }
      String baseUrl = stated.get("baseUrl") instanceof String url ? url : null;
      return new BuiltFrom(Instant.parse(text(stated, "generated")), baseUrl, articles);
    } catch (IOException | DateTimeException damaged) {
      return null;
    }
  }

  private static String text(Map<?, ?> of, String name) {
    return of.get(name) instanceof String text ? text : "";
  }

  /** Whether these are the articles, each as it was. */
  boolean isOf(List<Article> now) {
    return compare(now, List.of()).isEmpty();
  }

  /**
   * Findings on an article whose text pages name by its key, as findings on the article of that id.
   */
  List<Finding> byId(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.article() == null ? f : new Finding(f.diagnostic(), id(f.article())))
        .toList();
  }

  private String id(String named) {
    if (articles.containsKey(named)) {
      return named;
    }
    int space = named.indexOf(' ');
    if (space >= 0) {
      return named.substring(space + 1);
    }
    return articles.entrySet().stream()
        .filter(a -> a.getValue().text().startsWith(named))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(named);
  }

  /**
   * One error for each article that is not as the site was built from it, by the article's id.
   *
   * @param now the articles as they are
   * @param findings on the site, of which those on such an article are counted
   */
  SortedMap<String, Diagnostic> compare(List<Article> now, List<Finding> findings) {
    Map<String, String> current =
        now.stream().collect(toMap(Article::id, a -> a.provenance().fileSha256(), (a, b) -> a));
    SortedSet<String> all = new TreeSet<>(current.keySet());
    all.addAll(articles.keySet());
    SortedMap<String, Diagnostic> compared = new TreeMap<>();
    for (String id : all) {
      State then = articles.get(id);
      String problem = problem(then == null ? null : then.file(), current.get(id));
      if (problem != null) {
        long places = findings.stream().filter(f -> id.equals(f.article())).count();
        compared.put(
            id, Diagnostic.error(id, problem + shown(places) + ".", SAY.say("build-again")));
      }
    }
    return compared;
  }

  private static @Nullable String problem(@Nullable String then, @Nullable String now) {
    if (now == null) {
      return SAY.say("site-built");
    }
    if (then == null) {
      return SAY.say("site-built-without");
    }
    return then.equals(now) ? null : SAY.say("changed-since");
  }

  private static String shown(long places) {
    return places == 0 ? "" : SAY.say("shown-at", places);
  }
}
