package synoptic.format.webpage.chunk;

import java.util.Collection;
import org.jsoup.nodes.Element;
import synoptic.article.Role;

/**
 * A run of text of a page that no block boundary breaks.
 *
 * @param box the innermost block element around it
 * @param text with white space collapsed, line breaks kept
 * @param linked units of {@code text} that are in links
 * @param role what its mark-up says it is; BODY if nothing
 */
public record Chunk(Element box, String text, int linked, Role role) {
  /** Share of the text that is in links, 0 to 1. */
  public double linkShare() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  public int length() {
    return text.length();
  }

  /**
   * Length in Latin letters: a Chinese, Japanese or Korean character says as much as about three.
   */
  public int weight() {
    int wide = 0;
    for (int i = 0; i < text.length(); i++) {
      wide += text.charAt(i) >= '\u2E80' && text.charAt(i) < '\uFB00' ? 1 : 0;
    }
    return text.length() + 2 * wide;
  }

  /** Whether it is a cell of a table, or a paragraph directly in one. */
  public boolean isCell() {
    Element parent = box.parent();
    return isCell(box) || (parent != null && isCell(parent));
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  public boolean isHeading() {
    return role == Role.HEADING;
  }

  /**
   * Whether it reads as sentences: long enough, hardly linked, stopped like a sentence or longer
   * than any label.
   */
  public boolean isProse() {
    if (isHeading() || linkShare() > 0.4) {
      return false;
    }
    int weight = weight();
    return weight >= 140 || (weight >= 40 && endsAsSentence());
  }

  /** Units of prose in some chunks. */
  public static int prose(Collection<Chunk> some) {
    return some.stream().filter(Chunk::isProse).mapToInt(Chunk::length).sum();
  }

  public boolean endsAsSentence() {
    int i = text.length() - 1;
    while (i > 0 && "\"”’'»)]".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…:。！？".indexOf(text.charAt(i)) >= 0;
  }
}
