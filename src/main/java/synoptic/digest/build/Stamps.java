package synoptic.digest.build;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Metadata;
import synoptic.digest.Stamp;
import synoptic.digest.entry.SpeakerEntry;
import synoptic.digest.entry.StoryEntry;
import synoptic.digest.entry.article.ArticleEntry;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.passage.Reading;
import synoptic.digest.passage.Source;
import synoptic.edition.Edition;
import synoptic.edition.Entry;
import synoptic.edition.PageKind;

/** When each page of an edition changed last. */
final class Stamps {
  private final Edition edition;
  private final SortedMap<String, Stamp> stamps = new TreeMap<>();

  Stamps(Edition edition) {
    this.edition = edition;
  }

  /** By the paths of the pages. */
  SortedMap<String, Stamp> of(List<StoryEntry> stories, List<SpeakerEntry> speakers) {
    for (StoryEntry story : stories) {
      String newest = newest(story.articles().stream().map(ArticleEntry::source));
      put(PageKind.STORIES, story.page(), newest);
      for (ClaimEntry claim : story.claims()) {
        String of = newest(claim.readings().stream().map(Reading::source));
        put(PageKind.CLAIMS, claim.href(), of);
      }
      for (ArticleEntry article : story.articles()) {
        Source source = article.source();
        put(PageKind.ARTICLES, source.page(), newest(Stream.of(source)));
      }
    }
    for (SpeakerEntry speaker : speakers) {
      Stream<Source> sources =
          speaker.stories().stream()
              .flatMap(s -> s.claims().stream())
              .flatMap(c -> c.readings().stream())
              .map(Reading::source);
      put(PageKind.SPEAKERS, speaker.page(), newest(sources));
    }
    return stamps;
  }

  private void put(PageKind kind, String path, @Nullable String newest) {
    Entry entry = edition.entry(kind, kind.id(path));
    if (entry == null) {
      return; // a speaker whom only a quotation names, not the claim: its page keeps no account
    }
    stamps.put(
        path,
        new Stamp(
            entry.changed() == null ? newest : entry.changed(),
            entry.since(),
            edition.isNew(entry),
            edition.isChanged(entry)));
  }

  /** The latest date that one of the articles states of itself; null where none does. */
  private static @Nullable String newest(Stream<Source> sources) {
    return sources
        .map(s -> stated(s.metadata()))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable String stated(Metadata metadata) {
    return metadata.updated() == null ? metadata.published() : metadata.updated();
  }
}
