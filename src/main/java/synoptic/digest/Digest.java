package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.digest.entry.SpeakerEntry;
import synoptic.digest.entry.StoryEntry;
import synoptic.digest.entry.article.ArticleEntry;
import synoptic.edition.Edition;

/**
 * Everything a site shows, in the order it is shown.
 *
 * @param stories newest first
 * @param speakers by name
 * @param articles by story, then publication
 * @param notes of the editor, in Markdown
 * @param edition of which it is
 * @param pages what is known of its pages
 */
public record Digest(
    Site site,
    List<StoryEntry> stories,
    List<SpeakerEntry> speakers,
    List<ArticleEntry> articles,
    CorpusStatement corpus,
    List<String> notes,
    Edition edition,
    Pages pages) {
  /**
   * What is known of pages beside what they show.
   *
   * @param stamps of the pages of stories, claims, speakers and articles, by path
   * @param forwards by the path of a page of an earlier edition, where what it held stands now
   * @param beside by the path of a story's page, the stories on the same matter; of none if there
   *     are none
   */
  public record Pages(
      SortedMap<String, Stamp> stamps,
      SortedMap<String, String> forwards,
      SortedMap<String, Beside> beside) {
    public Pages {
      stamps = Collections.unmodifiableSortedMap(new TreeMap<>(stamps));
      forwards = Collections.unmodifiableSortedMap(new TreeMap<>(forwards));
      beside = Collections.unmodifiableSortedMap(new TreeMap<>(beside));
    }
  }

  public Digest {
    requireNonNull(site);
    stories = List.copyOf(stories);
    speakers = List.copyOf(speakers);
    articles = List.copyOf(articles);
    requireNonNull(corpus);
    notes = List.copyOf(notes);
    requireNonNull(edition);
    requireNonNull(pages);
  }

  /** When a page changed last; null where it is none of a story, claim, speaker or article. */
  public @Nullable Stamp stamp(String path) {
    return pages.stamps().get(path);
  }

  /** By the path of a page of an earlier edition, where what it held stands now. */
  public SortedMap<String, String> forwards() {
    return pages.forwards();
  }

  /** The stories on the matter of one. */
  public Beside beside(StoryEntry story) {
    return pages.beside().getOrDefault(story.page(), Beside.NOTHING);
  }

  /** The stories that more than one article tells. */
  public List<StoryEntry> compared() {
    return stories.stream().filter(StoryEntry::isCompared).toList();
  }

  /** How many of these the editor put first. */
  public int pinned() {
    return (int) compared().stream().filter(s -> s.ref().pinned()).count();
  }

  /** How many of these state no date. */
  public int undated() {
    return (int) compared().stream().filter(s -> s.facts().first() == null).count();
  }

  /** The stories of one article, with which nothing was compared. */
  public List<StoryEntry> alone() {
    return stories.stream().filter(s -> !s.isCompared()).toList();
  }
}
