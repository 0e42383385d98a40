package synoptic.cli;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.check.Finding;
import synoptic.page.Page;
import synoptic.text.Diagnostic;

/**
 * The articles that a site on disk was built from, as its {@code digest.json} states them.
 *
 * @param files SHA-256 of an article's file, by the article's id
 */
record BuiltFrom(SortedMap<String, String> files) {
  private static final JsonFactory JSON = new JsonFactory();

  /** What the pages state; null if they do not. */
  static @Nullable BuiltFrom of(List<Page> pages) {
    for (Page page : pages) {
      if (page.path().equals("digest.json")) {
        try (JsonParser json = JSON.createParser(page.content())) {
          return new BuiltFrom(files(json));
        } catch (IOException damaged) {
          return null;
        }
      }
    }
    return null;
  }

  private static SortedMap<String, String> files(JsonParser json) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean articles = json.currentName().equals("articles");
      if (json.nextToken() == JsonToken.START_ARRAY && articles) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          article(json, files);
        }
      } else {
        json.skipChildren();
      }
    }
    return files;
  }

  private static void article(JsonParser json, SortedMap<String, String> files) throws IOException {
    String id = "";
    String sha256 = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "id" -> id = json.getText();
        case "fileSha256" -> sha256 = json.getText();
        default -> json.skipChildren();
      }
    }
    files.put(id, sha256);
  }

  /**
   * One error for each article that is not as the site was built from it, by the article's id.
   *
   * @param now the articles as they are
   * @param findings on the site, of which those on such an article are counted
   */
  SortedMap<String, Diagnostic> compare(List<Article> now, List<Finding> findings) {
    Map<String, String> current = now.stream().collect(toMap(Article::id, a -> a.provenance().fileSha256(), (a, b) -> a));
    SortedMap<String, String> all = new TreeMap<>(current);
    all.putAll(files);
    SortedMap<String, Diagnostic> compared = new TreeMap<>();
    for (String id : all.keySet()) {
      String problem = problem(files.get(id), current.get(id));
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
    return places == 0 ? "" : String.format(Locale.ROOT, "; %,d places of the site show it", places);
  }
}
