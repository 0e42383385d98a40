package synoptic.page;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown of the theme and of editors: HTML in it is shown as text, and only safe links are kept.
 */
final class Markdown {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  private Markdown() {}

  static String html(String markdown) {
    return RENDERER.render(PARSER.parse(HtmlText.carried(markdown)));
  }
}
