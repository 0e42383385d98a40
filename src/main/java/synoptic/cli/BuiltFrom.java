package synoptic.cli;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.page.Page;
import synoptic.text.Diagnostic;

/**
 * The articles that a site on disk was built from, as its {@code digest.json} states them.
 *
 * @param articles what each was, by its id
 */
record BuiltFrom(SortedMap<String, State> articles) {
  /** SHA-256 of an article's file and of its text. */
  record State(String file, String text) {
    /** What pages name the text by. */
    String key() {
      return text.substring(0, Math.min(text.length(), 8));
    }
  }

  private static final JsonFactory JSON = new JsonFactory();

  /** What the pages state; null if they do not. */
  static @Nullable BuiltFrom of(List<Page> pages) {
    for (Page page : pages) {
      if (page.path().equals("digest.json")) {
        try (JsonParser json = JSON.createParser(page.content())) {
          return new BuiltFrom(articles(json));
        } catch (IOException damaged) {
          return null;
        }
      }
    }
    return null;
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
   * The findings on a site, where one for each article that is not as the site was built from it stands for those on its
   * passages.
   *
   * @param seeds folder of the articles
   * @param now the articles as they are
   */
  List<Diagnostic> compare(Path seeds, List<Article> now, List<Diagnostic> findings) {
    Map<String, String> current = now.stream().collect(toMap(Article::id, a -> a.provenance().fileSha256(), (a, b) -> a));
    SortedSet<String> all = new TreeSet<>(current.keySet());
    all.addAll(articles.keySet());
    List<Diagnostic> compared = new ArrayList<>();
    List<Diagnostic> rest = findings;
    for (String id : all) {
      State then = articles.get(id);
      String problem = problem(then == null ? null : then.file(), current.get(id));
      if (problem != null) {
        List<Diagnostic> others = rest.stream().filter(f -> !names(f, id) && (then == null || !names(f, then.key()))).toList();
        String passages = passages(rest.size() - others.size());
        compared.add(Diagnostic.error(seeds.resolve(id).toString(), problem + passages + ".", "Build again."));
        rest = others;
      }
    }
    return Reports.joined(compared, rest);
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

  private static String passages(int count) {
    return count == 0 ? "" : String.format(Locale.ROOT, "; %,d places of the site show it", count);
  }

  /** Whether a finding is on a passage of the article: the checks name it as a word. */
  private static boolean names(Diagnostic finding, String id) {
    return Pattern.compile("(?<!\\S)" + Pattern.quote(id) + "(?=[ .,])").matcher(finding.problem()).find();
  }
}
