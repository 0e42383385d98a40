package synoptic.format.webpage.chunk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import synoptic.article.Role;
import synoptic.text.WordLists;

/** Posts of social media inside a page, known by the class that the media's own mark-up has. */
public final class EmbeddedPosts {
  private static final WordLists LISTS = WordLists.read(EmbeddedPosts.class, "embeds.txt");
  private static final Pattern CLASS = any("(?:^|\\s)(?:", "class", ")(?:$|\\s)");
  private static final Pattern BUTTON = any("(?:", "button", ")");
  private static final Pattern SIGNATURE = any("(?:", "signature", ")");

  /** Levels from a text to its post. */
  private static final int LEVELS = 12;

  /** Units; the longest posts have 3,000 and most have 300. */
  private static final int LONGEST = 3_500;

  /** Units; what a link that is only a button says. */
  private static final int LONGEST_BUTTON = 60;

  /** Units; who posted what when. */
  private static final int LONGEST_SIGNATURE = 200;

  private EmbeddedPosts() {}

  public static Pattern any(String before, String section, String after) {
    return Pattern.compile(
        before + String.join("|", LISTS.lines(section)) + after, Pattern.CASE_INSENSITIVE);
  }

  /** Whether an element is a post. */
  static boolean isOne(Element element) {
    return element.normalName().equals("blockquote") && CLASS.matcher(element.className()).find();
  }

  /** Whether an element holds a post and little else. */
  public static boolean isAround(Element element) {
    boolean isShort = !ShortText.of(element, LONGEST).isEmpty();
    Element post = isShort ? element.selectFirst("blockquote[class]") : null;
    return post != null
        && isOne(post)
        && element.text().length() < post.text().length() + LONGEST_BUTTON;
  }

  /** Whether a link inside a post is no word of it. */
  static boolean isButton(Element link) {
    String words = link.normalName().equals("a") ? ShortText.of(link, LONGEST_BUTTON) : "";
    return !words.isEmpty() && BUTTON.matcher(words).matches() && around(link) != null;
  }

  /** The chunks with the signatures of posts as credits, and without what belongs to no post. */
  static List<Chunk> signed(List<Chunk> chunks) {
    List<Chunk> signed = new ArrayList<>();
    for (Chunk chunk : chunks) {
      if (around(chunk.box()) == null) {
        signed.add(chunk);
      } else if (isSignature(chunk)) {
        signed.add(new Chunk(chunk.box(), chunk.text(), 0, Role.CREDIT));
      } else if (!BUTTON.matcher(chunk.text()).matches()) {
        signed.add(new Chunk(chunk.box(), chunk.text(), 0, Role.BLOCK_QUOTE));
      }
    }
    return signed;
  }

  private static boolean isSignature(Chunk chunk) {
    return chunk.length() <= LONGEST_SIGNATURE && SIGNATURE.matcher(chunk.text()).matches();
  }

  /** Whether an element is a part of a post. */
  public static boolean isIn(Element element) {
    return around(element) != null;
  }

  private static @Nullable Element around(Element element) {
    Element at = element;
    for (int up = 0; at != null && up < LEVELS; up++, at = at.parent()) {
      if (isOne(at)) {
        return at;
      }
    }
    return null;
  }
}
