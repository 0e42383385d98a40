package synoptic.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import synoptic.article.Article;
import synoptic.text.Span;
import synoptic.text.Words;

/** Groups articles by the events they report. */
public final class StoryGrouper {
  private static final double SHARED = 0.15;

  /** A partition of the articles; newest story first, undated last. */
  public List<Story> group(List<Article> articles) {
    List<List<Article>> groups = new ArrayList<>();
    for (Article article : articles) {
      Set<String> words = words(article);
      groups.stream()
          .filter(g -> jaccard(words(g.getFirst()), words) >= SHARED)
          .findFirst()
          .ifPresentOrElse(g -> g.add(article), () -> groups.add(new ArrayList<>(List.of(article))));
    }
    List<Story> stories = new ArrayList<>();
    groups.forEach(g -> stories.add(new Story("story-" + (stories.size() + 1), g)));
    return stories;
  }

  private static Set<String> words(Article article) {
    Set<String> words = new HashSet<>();
    for (Span word : Words.in(article.text(), new Span(0, article.text().length()))) {
      words.add(word.of(article.text()).toLowerCase(Locale.ROOT));
    }
    return words;
  }

  private static double jaccard(Set<String> a, Set<String> b) {
    long shared = a.stream().filter(b::contains).count();
    return (double) shared / (a.size() + b.size() - shared);
  }
}
