package synoptic.format.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import synoptic.format.bytes.Charsets;

/** What an element of a feed holds (RFC 4287, 3.1), in whichever way its mark-up is packed. */
final class TextConstruct {
  private TextConstruct() {}

  /** Text, or mark-up: escaped, in a CDATA section, inline, or base 64; null if it is blank. */
  static @Nullable String value(Element element) {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    element
        .select("[xmlns=http://www.w3.org/1999/xhtml]")
        .forEach(child -> child.removeAttr("xmlns"));
    String value;
    if (element.childrenSize() == 0) {
      value = element.wholeText();
    } else if (type.equals("xhtml")
        && element.childrenSize() == 1
        && element.child(0).tagName().endsWith("div")) {
      value = element.child(0).html();
    } else {
      value = element.html();
    }
    if (element.attr("mode").equals("base64")
        || (type.startsWith("application/") && !type.contains("xml"))) {
      value = decoded(value);
    }
    return value.isBlank() ? null : Charsets.withoutC1(value.strip());
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return base64;
    }
  }
}
