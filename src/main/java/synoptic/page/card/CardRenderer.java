package synoptic.page.card;

import java.util.List;
import java.util.Objects;
import synoptic.digest.Digest;
import synoptic.page.Page;
import synoptic.page.Renderer;

/** The cards of stories that several articles tell, on a site whose address is known. */
public final class CardRenderer implements Renderer {
  private final Cards cards;

  public CardRenderer(Cards cards) {
    this.cards = cards;
  }

  @Override
  public List<Page> render(Digest digest) {
    return digest.stories().stream()
        .map(story -> cards.of(digest, story))
        .filter(Objects::nonNull)
        .map(card -> Page.of(card.path(), "image/png", cards.picture(card)))
        .toList();
  }
}
