package synoptic.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.article.Role;
import synoptic.text.JsonRows;
import synoptic.text.Span;

/**
 * Development tool: B-cubed scores of grouping by threshold. Arguments: JSON Lines of id, story,
 * date, title, text.
 */
final class EvaluateStories {
  private EvaluateStories() {}

  public static void main(String[] args) throws IOException {
    List<Article> articles = new ArrayList<>();
    Map<String, String> stories = new HashMap<>();
    for (var row : JsonRows.read(Path.of(args[0]))) {
      Article article = article(row);
      articles.add(article);
      stories.put(article.id(), row.getOrDefault("story", ""));
    }
    Map<String, Integer> sizes = new HashMap<>();
    stories.values().forEach(s -> sizes.merge(s, 1, Integer::sum));
    for (double threshold = 0.04; threshold < 0.13; threshold += 0.02) {
      var rules =
          new StoryRules(
              new StorySettings(threshold, 0.4, 20), List.of(), List.of(), List.of(), List.of());
      var found = new StoryGrouper(rules).group(articles);
      double precision = 0;
      double recall = 0;
      for (Story story : found) {
        Map<String, Integer> inside = new HashMap<>();
        story
            .articles()
            .forEach(a -> inside.merge(stories.getOrDefault(a.id(), ""), 1, Integer::sum));
        for (var entry : inside.entrySet()) {
          double squared = (double) entry.getValue() * entry.getValue();
          precision += squared / story.articles().size();
          recall += squared / sizes.getOrDefault(entry.getKey(), 1);
        }
      }
      double p = precision / articles.size();
      double r = recall / articles.size();
      System.out.printf(
          "%.2f P %.4f R %.4f F1 %.4f  %d stories%n",
          threshold, p, r, 2 * p * r / (p + r), found.size());
    }
  }

  private static Article article(Map<String, String> row) {
    String title = row.getOrDefault("title", "");
    String text = title + "\n\n" + row.getOrDefault("text", "");
    List<Block> blocks = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span line = new Span(start, end).trim(text);
      if (!line.isEmpty()) {
        blocks.add(new Block(line, start == 0 ? Role.HEADLINE : Role.BODY));
      }
      start = end + 1;
    }
    String date = row.getOrDefault("date", "");
    var metadata =
        new Metadata(
            title, null, List.of(), date.isEmpty() ? null : date, null, null, null, List.of());
    String id = row.getOrDefault("id", "");
    return Article.of(id, metadata, text, blocks, new Provenance(id, "json", "", ""));
  }
}
