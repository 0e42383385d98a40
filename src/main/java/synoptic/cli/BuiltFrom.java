package synoptic.cli;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.check.Finding;
import synoptic.text.Diagnostic;

/**
 * What a site on disk was built from, as its {@code digest.json} states it.
 *
 * @param time when
 * @param baseUrl for which address; null for none
 * @param articles what each was, by its id
 */
record BuiltFrom(Instant time, @Nullable String baseUrl, SortedMap<String, State> articles) {
  /** SHA-256 of an article's file and of its text. */
  record State(String file, String text) {}

  private static final JsonFactory JSON = new JsonFactory();

  /** What the data of a site state; null if they do not. */
  static @Nullable BuiltFrom of(@Nullable String digest) {
    if (digest == null) {
      return null;
    }
    try (JsonParser json = JSON.createParser(digest);
        JsonParser again = JSON.createParser(digest)) {
      Map<String, String> stated = texts(again);
      Instant time = Instant.parse(stated.getOrDefault("generated", ""));
      return new BuiltFrom(time, stated.get("baseUrl"), articles(json));
    } catch (IOException | DateTimeException damaged) {
      return null;
    }
  }

  /** The texts that stand before the articles. */
  private static Map<String, String> texts(JsonParser json) throws IOException {
    Map<String, String> found = new HashMap<>();
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME && !json.currentName().equals("articles")) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.VALUE_STRING) {
        found.put(name, json.getText());
      } else {
        json.skipChildren();
      }
    }
    return found;
  }

  /** Whether these are the articles, each as it was. */
  boolean isOf(List<Article> now) {
    return compare(now, List.of()).isEmpty();
  }

  private static SortedMap<String, State> articles(JsonParser json) throws IOException {
    SortedMap<String, State> found = new TreeMap<>();
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean articles = json.currentName().equals("articles");
      if (json.nextToken() == JsonToken.START_ARRAY && articles) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          article(json, found);
        }
      } else {
        json.skipChildren();
      }
    }
    return found;
  }

  private static void article(JsonParser json, SortedMap<String, State> found) throws IOException {
    String id = "";
    String file = "";
    String text = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "id" -> id = json.getText();
        case "fileSha256" -> file = json.getText();
        case "textSha256" -> text = json.getText();
        default -> json.skipChildren();
      }
    }
    found.put(id, new State(file, text));
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
        compared.put(id, Diagnostic.error(id, problem + shown(places) + ".", "Build again."));
      }
    }
    return compared;
  }

  private static @Nullable String problem(@Nullable String then, @Nullable String now) {
    if (now == null) {
      return "The site was built from this article, which cannot be read any more";
    }
    if (then == null) {
      return "The site was built without this article";
    }
    return then.equals(now) ? null : "Has changed since the site was built";
  }

  private static String shown(long places) {
    return places == 0
        ? ""
        : String.format(Locale.ROOT, "; %,d places of the site show it", places);
  }
}
