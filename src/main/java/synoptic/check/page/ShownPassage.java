package synoptic.check.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/**
 * A passage as a rendered page shows it, found by its attribute {@code data-passage}: {@code
 * 862-962 1f2e3d4c}.
 *
 * @param article the key of its article: the beginning of the text's SHA-256, and the id where
 *     several texts begin so
 * @param span the place it claims; null if it claims none
 * @param text its words in the page, without what is marked {@code data-aside}
 * @param line of the page, from 1
 */
public record ShownPassage(String article, @Nullable Span span, String text, int line) {
  private static final Pattern PLACE =
      Pattern.compile("(\\d{1,9})-(\\d{1,9}) ([0-9a-f]+(?: .+)?)", Pattern.DOTALL);

  private static final Evaluator ASIDE = Selector.evaluatorOf("[data-aside]");

  /** What an element with that attribute shows. */
  static ShownPassage of(Element element) {
    String stated = element.attr("data-passage");
    Matcher place = PLACE.matcher(stated);
    int line = PageFacts.line(element);
    return place.matches()
        ? new ShownPassage(
            place.group(3), span(place.group(1), place.group(2)), textOf(element), line)
        : new ShownPassage(stated, null, textOf(element), line);
  }

  private static @Nullable Span span(String start, String end) {
    int from = Integer.parseInt(start);
    int to = Integer.parseInt(end);
    return from <= to ? new Span(from, to) : null;
  }

  private static String textOf(Element element) {
    if (element.selectFirst(ASIDE) == null) {
      return element.wholeText();
    }
    Element copy = element.clone();
    copy.select(ASIDE).remove();
    return copy.wholeText();
  }

  /** Whether a text is the one that was shown, by its SHA-256. */
  public boolean isOf(String sha256) {
    int space = article.indexOf(' ');
    return sha256.startsWith(space < 0 ? article : article.substring(0, space));
  }
}
