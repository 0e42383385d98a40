package synoptic.page.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.digest.Digest;
import synoptic.digest.entry.StoryEntry;
import synoptic.page.text.PageTitles;
import synoptic.text.Sha256;

/**
 * The cards of a site.
 *
 * @param drawn the card that was drawn for a path before; null where none was
 */
public record Cards(Function<String, byte @Nullable []> drawn) {
  /** What changes where the same words are drawn otherwise. */
  private static final String DRAWING = "2";

  private static final int HASH = 8;

  /**
   * The card of a story.
   *
   * @return null for a story of one article, where the site's address is not known, or where it can
   *     not be drawn, as in letters that the typeface lacks
   */
  public @Nullable Card of(Digest digest, StoryEntry story) {
    if (digest.site().baseUrl() == null || !story.isCompared()) {
      return null;
    }
    String site = PageTitles.brief(digest.site().title());
    String headline = story.headline().text();
    String credit = story.headline().credit();
    String facts =
        digest
            .site()
            .messages()
            .say("accounts.in", story.facts().lineages(), story.facts().articles());
    List<String> words = List.of(DRAWING, site, headline, credit, facts);
    String hash = Sha256.of(String.join("\n", words).getBytes(UTF_8)).substring(0, HASH);
    String path = "cards/" + story.ref().id() + "-" + hash + ".png";
    boolean canStand = CardPainter.has(String.join("", words)) || drawn.apply(path) != null;
    return canStand
        ? new Card(path, site, headline, credit, facts, story.facts().lineages())
        : null;
  }

  /** The picture, as PNG. */
  byte[] picture(Card card) {
    byte[] before = drawn.apply(card.path());
    return before == null ? CardPainter.paint(card) : before;
  }
}
