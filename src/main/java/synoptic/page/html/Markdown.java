package synoptic.page.html;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import synoptic.page.text.HtmlText;

/**
 * Markdown of the theme and of editors: HTML in it is shown as text, and only safe links are kept.
 */
final class Markdown {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
          .build();

  private Markdown() {}

  static String html(String markdown) {
    return RENDERER.render(PARSER.parse(HtmlText.carried(markdown)));
  }
}
