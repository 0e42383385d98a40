package synoptic.story.grouping;

import java.util.Comparator;
import java.util.List;
import synoptic.article.Article;
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
   * Articles of one story: what is alike beyond them is another part. A choice, measured only so
   * far that 100 reports of one event are compared in 12 seconds of processor time, and 250 in 60.
   */
  private static final int MOST = 100;

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
    List<Story> stories = stories(ofAll(likenesses));
    return new Grouped(stories, new Sequels(settings, MOST).among(stories, likenesses));
  }

  /** A partition of the articles by their likeness alone. */
  public List<List<Article>> parts(List<Article> articles) {
    return ofAll(Likenesses.of(articles, settings));
  }

  private static List<List<Article>> ofAll(List<Likenesses> likenesses) {
    return likenesses.stream().flatMap(l -> l.parts(MOST).stream()).toList();
  }

  /** What the editor's rules make of such parts, by their names; newest story first. */
  public List<Story> stories(List<List<Article>> parts) {
    return StoryIds.named(rules.apply(parts).stream().map(StoryGrouper::inOrder).toList()).stream()
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
        .distinct()
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
