package synoptic.page.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import synoptic.digest.Digest;
import synoptic.digest.entry.InStory;
import synoptic.digest.entry.SpeakerEntry;
import synoptic.digest.entry.StoryEntry;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.text.Fold;

/**
 * How the lists of a digest are cut into pages. What fits on one is measured on 2,000 articles of
 * general news: no page of them reaches 150 KB.
 */
final class Lists {
  /** In rows of a story that one article tells. */
  private static final int FRONT = 200;

  /** A compared story takes the room of as many such rows, and of one for each article. */
  private static final int COMPARED = 4;

  private static final int SPEAKERS = 400;
  private static final int PASSAGES = 100;

  /** Where in a list of several pages the names begin with a letter. */
  public record Letter(String letter, String path) {}

  private Lists() {}

  /** All stories, in their order: those compared first. */
  static List<Leaf<StoryEntry>> front(Digest digest) {
    List<StoryEntry> stories = new ArrayList<>(digest.compared());
    stories.addAll(digest.alone());
    return Leaf.of(
        "index.html", stories, s -> s.isCompared() ? COMPARED + s.articles().size() : 1, FRONT);
  }

  static List<Leaf<SpeakerEntry>> speakers(Digest digest) {
    return Leaf.of("speakers.html", digest.speakers(), s -> 1, SPEAKERS);
  }

  /** Where each letter begins; none of a list of one page. */
  static List<Letter> letters(List<Leaf<SpeakerEntry>> leaves) {
    Map<String, Letter> letters = new LinkedHashMap<>();
    if (leaves.size() > 1) {
      for (Leaf<SpeakerEntry> leaf : leaves) {
        for (SpeakerEntry speaker : leaf.items()) {
          int first = Fold.latin(speaker.person().name()).codePointAt(0);
          String letter = Character.toString(Character.toUpperCase(first));
          letters.putIfAbsent(letter, new Letter(letter, leaf.path()));
        }
      }
    }
    return List.copyOf(letters.values());
  }

  /** What a speaker is quoted with; a story of many passages goes on on the next page. */
  static List<Leaf<InStory>> passages(SpeakerEntry speaker) {
    List<InStory> parts = new ArrayList<>();
    for (InStory story : speaker.stories()) {
      List<ClaimEntry> claims = story.claims();
      for (int i = 0; i < claims.size(); i += PASSAGES) {
        List<ClaimEntry> part = claims.subList(i, Math.min(i + PASSAGES, claims.size()));
        parts.add(new InStory(story.story(), part));
      }
    }
    return Leaf.of(speaker.page(), parts, s -> s.claims().size(), PASSAGES);
  }
}
