package synoptic.story;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Whereabouts;
import synoptic.text.Diagnostic;

/**
 * What an editor decides of stories.
 *
 * @param grouping how articles are grouped where no rule says it
 * @param joins articles that are of one story, with all of their stories
 * @param splits articles that leave their stories, for one of their own
 * @param headlines articles whose headline stands for their story, or the editor's words for it
 * @param pins articles whose stories stand first, in this order
 */
public record StoryRules(
    StorySettings grouping,
    List<ArticleChoice> joins,
    List<ArticleChoice> splits,
    List<ArticleChoice> headlines,
    List<ArticleChoice> pins) {
  public static final StoryRules NONE = new StoryRules(List.of(), List.of(), List.of(), List.of());

  public StoryRules(
      List<ArticleChoice> joins,
      List<ArticleChoice> splits,
      List<ArticleChoice> headlines,
      List<ArticleChoice> pins) {
    this(StorySettings.DEFAULT, joins, splits, headlines, pins);
  }

  public StoryRules {
    requireNonNull(grouping);
    joins = List.copyOf(joins);
    splits = List.copyOf(splits);
    headlines = List.copyOf(headlines);
    pins = List.copyOf(pins);
  }

  /** The parts of a corpus after joins, then splits. */
  public List<List<Article>> apply(List<List<Article>> parts) {
    List<List<Article>> changed = new ArrayList<>(parts);
    for (ArticleChoice join : joins) {
      List<List<Article>> met =
          changed.stream().filter(part -> part.stream().anyMatch(join::isOf)).toList();
      if (met.size() > 1) {
        changed.removeAll(met);
        changed.add(met.stream().flatMap(List::stream).toList());
      }
    }
    for (ArticleChoice split : splits) {
      List<Article> leaving = changed.stream().flatMap(List::stream).filter(split::isOf).toList();
      changed.replaceAll(part -> part.stream().filter(a -> !split.isOf(a)).toList());
      changed.add(leaving);
      changed.removeIf(List::isEmpty);
    }
    return changed;
  }

  /** Whether an article's headline is to stand for its story. */
  public boolean isHeadline(Article article) {
    return headlines.stream().anyMatch(c -> c.words() == null && c.isOf(article));
  }

  /** What the editor heads a story with, in words of their own; null for nothing. */
  public @Nullable String heading(Story story) {
    return headlines.stream()
        .filter(c -> c.words() != null && story.articles().stream().anyMatch(c::isOf))
        .map(ArticleChoice::words)
        .findFirst()
        .orElse(null);
  }

  /** Whether a story stands before others. */
  public boolean isPinned(Story story) {
    return rank(story) < pins.size();
  }

  /** The place of a story before all others; their number where it has none. */
  public int rank(Story story) {
    for (int i = 0; i < pins.size(); i++) {
      if (story.articles().stream().anyMatch(pins.get(i)::isOf)) {
        return i;
      }
    }
    return pins.size();
  }

  /** A warning for each article that is not there. */
  public List<Diagnostic> check(Whereabouts articles) {
    return Stream.of(joins, splits, headlines, pins)
        .flatMap(List::stream)
        .flatMap(
            choice ->
                choice.articles().stream()
                    .flatMap(id -> articles.missing(id, choice.line()).stream()))
        .toList();
  }
}
