package synoptic.format.webpage.chunk;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import synoptic.text.WordLists;

/** Captions of pictures in elements that have no meaning of their own, known by their class. */
final class Captions {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:^|[\\s_-])(?:"
              + WordLists.read(Captions.class, "classes.txt").either("caption")
              + ")(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  /** Units; the longest captions of pictures in the news. */
  private static final int LONGEST = 700;

  private Captions() {}

  /** Whether an element names itself a caption and is no longer than one. */
  static boolean isNamed(Element element) {
    return element.hasAttr("class")
        && NAMED.matcher(element.className()).find()
        && !ShortText.of(element, LONGEST).isEmpty();
  }
}
