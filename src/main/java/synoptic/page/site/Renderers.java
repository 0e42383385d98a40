package synoptic.page.site;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.page.Renderer;
import synoptic.page.TemplateSource;
import synoptic.page.card.CardPainter;
import synoptic.page.card.CardRenderer;
import synoptic.page.card.Cards;
import synoptic.page.data.DigestJsonRenderer;
import synoptic.page.data.SearchIndexRenderer;
import synoptic.page.feed.AtomRenderer;
import synoptic.page.feed.JsonFeedRenderer;
import synoptic.page.html.HtmlRenderer;

/** Every output of the program. */
public final class Renderers {
  private Renderers() {}

  /** Whether this Java has what draws cards. */
  public static boolean canDraw() {
    return CardPainter.isAble();
  }

  /** The renderers in the order that their pages are listed; each card is drawn. */
  public static List<Renderer> all(TemplateSource templates) {
    return all(templates, path -> null);
  }

  /**
   * The renderers in the order that their pages are listed.
   *
   * @param drawn the card that was drawn for a path before; null where none was
   */
  public static List<Renderer> all(
      TemplateSource templates, Function<String, byte @Nullable []> drawn) {
    Cards cards = new Cards(drawn);
    return List.of(
        new HtmlRenderer(templates, cards),
        new CardRenderer(cards),
        new AssetRenderer(templates),
        new SearchIndexRenderer(),
        new DigestJsonRenderer(),
        new EditionRenderer(),
        new AtomRenderer(),
        new JsonFeedRenderer(),
        new RobotsRenderer(),
        new SitemapRenderer());
  }
}
