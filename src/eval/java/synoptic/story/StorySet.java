package synoptic.story;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Dating;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.article.Publication;
import synoptic.article.Role;
import synoptic.story.grouping.StoryGrouper;
import synoptic.text.JsonRows;
import synoptic.text.Span;

/**
 * Articles whose stories are known.
 *
 * @param stories by article, in their order; empty where it is not known
 * @param topics likewise: stories that may be taken for each other have one
 */
public record StorySet(List<Article> articles, List<String> stories, List<String> topics) {
  public static StorySet read(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    List<String> stories = new ArrayList<>();
    List<String> topics = new ArrayList<>();
    for (Map<String, String> row : JsonRows.read(file)) {
      String story = row.getOrDefault("story", "");
      articles.add(article(row));
      stories.add(story);
      topics.add(row.getOrDefault("topic", story));
    }
    return new StorySet(articles, stories, topics);
  }

  /**
   * The articles of every other topic, in an order that is drawn once for all.
   *
   * @param first the one half, or the other
   */
  public StorySet half(boolean first) {
    List<String> order = new ArrayList<>(topics.stream().distinct().sorted().toList());
    Collections.shuffle(order, new Random(7));
    Set<String> kept = new HashSet<>();
    for (int i = first ? 0 : 1; i < order.size(); i += 2) {
      kept.add(order.get(i));
    }
    var half = new StorySet(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < articles.size(); i++) {
      if (kept.contains(topics.get(i))) {
        half.articles.add(articles.get(i));
        half.stories.add(stories.get(i));
        half.topics.add(topics.get(i));
      }
    }
    return half;
  }

  /** B-cubed precision, recall and F1 of grouping by a threshold, in words. */
  String score(double threshold) {
    var rules =
        new StoryRules(
            new StorySettings(
                threshold, StorySettings.DEFAULT.fading(), StorySettings.DEFAULT.days()),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    List<Story> found = new StoryGrouper(rules).group(articles);
    Map<String, String> storyOf = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      storyOf.put(articles.get(i).id(), stories.get(i));
      sizes.merge(stories.get(i), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Story story : found) {
      Map<String, Integer> inside = new HashMap<>();
      story
          .articles()
          .forEach(a -> inside.merge(requireNonNull(storyOf.get(a.id())), 1, Integer::sum));
      for (var entry : inside.entrySet()) {
        double squared = (double) entry.getValue() * entry.getValue();
        precision += squared / story.articles().size();
        recall += squared / requireNonNull(sizes.get(entry.getKey()));
      }
    }
    double p = precision / articles.size();
    double r = recall / articles.size();
    long alone = found.stream().filter(s -> s.articles().size() == 1).count();
    return String.format(
        Locale.ROOT,
        "P %.4f R %.4f F1 %.4f, %d stories, %d alone",
        p,
        r,
        2 * p * r / (p + r),
        found.size(),
        alone);
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
    String date = date(row.getOrDefault("date", ""));
    var metadata =
        new Metadata(
            title,
            Publication.NONE,
            List.of(),
            new Dating(date.isEmpty() ? null : date, null),
            null,
            List.of());
    String id = row.getOrDefault("id", "");
    return Article.of(id, metadata, text, blocks, new Provenance(id, "json", "", ""));
  }

  /** A day as {@code 12/22/16} is not what articles state. */
  private static String date(String stated) {
    String[] parts = stated.split("/");
    return parts.length == 3
        ? "20%s-%02d-%02d"
            .formatted(parts[2], Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
        : stated;
  }
}
