package synoptic.check;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/**
 * A passage as a rendered page shows it, found by its {@code data-article} attribute.
 *
 * @param text its words in the page, without what is marked {@code data-aside}
 * @param span the place it claims; null if its attributes are not a span
 * @param sha the beginning of the text's SHA-256
 * @param line of the page, from 1
 */
record ShownPassage(String article, @Nullable Span span, String sha, String text, int line) {
  static List<ShownPassage> in(Document page) {
    List<ShownPassage> found = new ArrayList<>();
    for (Element element : page.select("[data-article]")) {
      found.add(
          new ShownPassage(
              element.attr("data-article"),
              span(element),
              element.attr("data-sha"),
              textOf(element),
              Pages.line(element)));
    }
    return found;
  }

  private static @Nullable Span span(Element element) {
    try {
      return new Span(Integer.parseInt(element.attr("data-start")), Integer.parseInt(element.attr("data-end")));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String textOf(Element element) {
    Element copy = element.clone();
    copy.select("[data-aside]").remove();
    return copy.wholeText();
  }
}
