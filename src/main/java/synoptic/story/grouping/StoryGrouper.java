package synoptic.story.grouping;

import java.util.Comparator;
import java.util.List;
import synoptic.article.Article;
import synoptic.story.Sequel;
import synoptic.story.Story;
import synoptic.story.StoryRules;
import synoptic.story.StorySettings;

/**
 * Groups articles of one language by the events they report: how probably two report one, fading
 * with the time between them, and average link. Words tell nothing across languages, but by an
 * editor. Stories merge where their articles are as alike across as within, so that two like
 * events, each told closely, stay two.
 */
public final class StoryGrouper {
  /**
   * Share of the threshold from which two stories are said to have nearly joined: a choice, so that
   * an editor reads few rows.
   */
  private static final double NEARLY = 0.8;

  private final StorySettings settings;
  private final StoryRules rules;

  public StoryGrouper() {
    this(StoryRules.NONE);
  }

  public StoryGrouper(StoryRules rules) {
    this.settings = rules.grouping();
    this.rules = rules;
  }

  /** A partition of the articles; newest story first, undated last. */
  public List<Story> group(List<Article> articles) {
    return stories(parts(articles));
  }

  /** The same, with what is of one matter among them. */
  public Grouped grouped(List<Article> articles) {
    List<Likenesses> likenesses = Likenesses.of(articles, settings);
    List<List<Article>> whole = whole(ofAll(likenesses));
    List<Story> stories = divided(whole);
    List<Sequel> parts = StoryParts.among(stories, whole);
    return new Grouped(stories, new Sequels(parts).among(stories, likenesses));
  }

  /** A partition of the articles by their likeness alone. */
  public List<List<Article>> parts(List<Article> articles) {
    return ofAll(Likenesses.of(articles, settings));
  }

  private static List<List<Article>> ofAll(List<Likenesses> likenesses) {
    return likenesses.stream().flatMap(l -> l.parts().stream()).toList();
  }

  /**
   * What the editor's rules make of such parts, by their names, a large one divided; newest story
   * first.
   */
  public List<Story> stories(List<List<Article>> parts) {
    return divided(whole(parts));
  }

  private List<List<Article>> whole(List<List<Article>> parts) {
    return rules.apply(parts).stream().map(StoryGrouper::inOrder).toList();
  }

  private static List<Story> divided(List<List<Article>> whole) {
    return StoryIds.named(whole.stream().flatMap(StoryParts::of).toList()).stream()
        .sorted(
            Comparator.comparing(Story::latest, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Story::id))
        .toList();
  }

  /**
   * Stories that are nearly as alike as one, the nearest first: for an editor to look at.
   *
   * @param stories of these articles
   */
  public List<NearStories> nearly(List<Article> articles, List<Story> stories) {
    return Likenesses.of(articles, settings).stream()
        .flatMap(
            l -> l.pairings(stories).map(p -> new NearStories(p.first(), p.second(), l.mean(p))))
        .filter(near -> near.likeness() >= NEARLY * settings.threshold())
        .sorted(
            Comparator.comparingDouble((NearStories n) -> -n.likeness())
                .thenComparing(n -> n.first().id() + " " + n.second().id()))
        .toList();
  }

  private static List<Article> inOrder(List<Article> articles) {
    return articles.stream()
        .sorted(
            Comparator.comparing(
                    (Article a) -> a.metadata().published(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Article::id))
        .toList();
  }
}
