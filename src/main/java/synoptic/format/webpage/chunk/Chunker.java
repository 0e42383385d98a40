package synoptic.format.webpage.chunk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import synoptic.article.Role;

/**
 * Cuts the visible text below an element into chunks at block boundaries and double line breaks.
 */
public final class Chunker implements NodeFilter {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> BREAKERS = Set.of("hr", "img", "picture", "figure");

  private final List<Chunk> chunks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int linkDepth;
  private int preDepth;
  private int marks;
  private final boolean seesHidden;
  private @Nullable Element box;

  private Chunker(boolean seesHidden) {
    this.seesHidden = seesHidden;
  }

  /**
   * The chunks below an element in order.
   *
   * @param seesHidden whether to read what mark-up hides: pages that a script shows when all is
   *     there hide everything
   */
  public static List<Chunk> chunks(Element root, boolean seesHidden) {
    var chunker = new Chunker(seesHidden);
    chunker.box = root;
    root.filter(chunker);
    chunker.flush();
    return EmbeddedPosts.signed(chunker.chunks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    if (Unseen.is(element, seesHidden) || EmbeddedPosts.isButton(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isMarked(element)) {
      mark('\u201C', '\u2018');
      marks++;
    } else if (tag.equals("br")) {
      lineBreak();
    } else if (isBox(element)) {
      flush();
      box = element;
      preDepth += tag.equals("pre") ? 1 : 0;
    } else if (BREAKERS.contains(tag)) {
      space();
    }
    linkDepth += tag.equals("a") ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      linkDepth -= tag.equals("a") ? 1 : 0;
      if (isMarked(element)) {
        marks--;
        mark('\u201D', '\u2019');
      } else if (isBox(element)) {
        flush();
        box = element.parent();
        preDepth -= tag.equals("pre") ? 1 : 0;
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBox(Element element) {
    return (element.isBlock() && !element.normalName().equals("br"))
        || element.normalName().equals("slot")
        || Captions.isNamed(element);
  }

  /** A {@code q} whose words do not open with a mark of their own. */
  private static boolean isMarked(Element element) {
    if (!element.normalName().equals("q")) {
      return false;
    }
    Node first = element;
    while (first.childNodeSize() > 0) {
      first = first.childNode(0);
    }
    return !(first instanceof TextNode words && words.text().strip().matches("^[\"“‘„«].*"));
  }

  /** The mark that a browser shows at the end of a {@code q}; the inner ones are single. */
  private void mark(char outer, char inner) {
    text.append(marks == 0 ? outer : inner);
    linked += linkDepth > 0 ? 1 : 0;
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (preDepth > 0 && c == '\n') {
        newLine();
      } else if (Character.isWhitespace(c) || c == '\u00A0') {
        space();
      } else {
        text.append(c);
        linked += linkDepth > 0 ? 1 : 0;
      }
    }
  }

  private void space() {
    if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.append(' ');
      linked += linkDepth > 0 ? 1 : 0;
    }
  }

  private void newLine() {
    trimEnd();
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  /** A second break right after the first ends the paragraph. */
  private void lineBreak() {
    if (endsWithNewLine()) {
      flush();
    } else {
      newLine();
    }
  }

  private boolean endsWithNewLine() {
    for (int i = text.length() - 1; i >= 0 && Character.isWhitespace(text.charAt(i)); i--) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private void trimEnd() {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
  }

  private void flush() {
    trimEnd();
    if (!text.isEmpty() && box != null) {
      chunks.add(new Chunk(box, text.toString(), Math.min(linked, text.length()), role(box)));
    }
    text.setLength(0);
    linked = 0;
  }

  private static Role role(Element box) {
    if (HEADINGS.contains(box.normalName())) {
      return Role.HEADING;
    }
    Role role = Role.BODY;
    Element at = box;
    for (int up = 0; at != null && up < 6; up++, at = at.parent()) {
      if (Captions.isNamed(at)) {
        return Role.CAPTION;
      }
      switch (at.normalName()) {
        case "figcaption" -> {
          return Role.CAPTION;
        }
        case "blockquote" -> role = Role.BLOCK_QUOTE;
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Role.HEADING;
        }
        default -> {}
      }
    }
    return role;
  }
}
