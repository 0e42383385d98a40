package synoptic.format.webpage.chunk;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import synoptic.text.WordLists;

/** Which elements hold nothing that a reader of the article sees. */
final class Unseen {
  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "head",
          "button",
          "select",
          "option",
          "datalist",
          "input",
          "textarea",
          "dialog",
          "frame",
          "frameset",
          "applet",
          "progress",
          "meter",
          "rp",
          "rt");

  private static final Set<String> STRUCK = Set.of("s", "del", "strike");
  private static final Set<String> RUNNING =
      Set.of("p", "li", "a", "blockquote", "dd", "figcaption");

  /** Class names of what only screen readers say. */
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?:^|[\\s_-])(?:"
              + WordLists.read(Unseen.class, "classes.txt").either("for screen readers")
              + ")(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  /** Class names with which a builder of pages hides what has a condition that is not met. */
  private static final Pattern HIDING =
      Pattern.compile("(?:^|\\s)w-(?:condition-invisible|dyn-bind-empty)(?:$|\\s)");

  /** Units; what is added for screen readers is a few words, and what is struck out a sentence. */
  private static final int LONGEST_SPOKEN = 80;

  private static final int LONGEST_STRUCK = 400;

  private Unseen() {}

  /**
   * Whether an element and all in it is passed over.
   *
   * @param seesHidden whether to read what mark-up hides
   */
  static boolean is(Element element, boolean seesHidden) {
    String tag = element.normalName();
    if (tag.equals("template")) {
      return !element.hasAttr("shadowrootmode") && !element.hasAttr("shadowroot");
    }
    return TAGS.contains(tag)
        || element.attr("role").equals("tooltip")
        || (!seesHidden && isHidden(element))
        || (STRUCK.contains(tag) && isReplaced(element))
        || isSpoken(element);
  }

  /** Struck out within a line that goes on: a tag that nobody closed strikes out whole lines. */
  private static boolean isReplaced(Element element) {
    Element line = element.parent();
    return line != null
        && !line.ownText().isBlank()
        && !ShortText.of(element, LONGEST_STRUCK).isEmpty();
  }

  private static boolean isSpoken(Element element) {
    if (element.isBlock()
        || !element.hasAttr("class")
        || !SPOKEN.matcher(element.className()).find()) {
      return false;
    }
    Element at = element.parent();
    for (int up = 0; at != null && up < 3; up++, at = at.parent()) {
      if (RUNNING.contains(at.normalName())) {
        return element.childrenSize() < 4
            && ShortText.of(element, LONGEST_SPOKEN).length() <= LONGEST_SPOKEN;
      }
    }
    return false;
  }

  /** Hidden by mark-up that every browser obeys. */
  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
      return true;
    }
    if (element.hasAttr("class") && HIDING.matcher(element.className()).find()) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }
}
