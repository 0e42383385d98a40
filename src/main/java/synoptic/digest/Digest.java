package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Everything a site shows, in the order it is shown.
 *
 * @param stories newest first
 * @param speakers by name
 * @param articles by story, then publication
 * @param notes of the editor, in Markdown
 */
public record Digest(
    Site site,
    List<StoryEntry> stories,
    List<SpeakerEntry> speakers,
    List<ArticleEntry> articles,
    CorpusStatement corpus,
    List<String> notes) {
  public Digest {
    requireNonNull(site);
    stories = List.copyOf(stories);
    speakers = List.copyOf(speakers);
    articles = List.copyOf(articles);
    requireNonNull(corpus);
    notes = List.copyOf(notes);
  }

  /** The stories that more than one article tells. */
  public List<StoryEntry> compared() {
    return stories.stream().filter(StoryEntry::isCompared).toList();
  }

  /** The stories of one article, with which nothing was compared. */
  public List<StoryEntry> alone() {
    return stories.stream().filter(s -> !s.isCompared()).toList();
  }
}
