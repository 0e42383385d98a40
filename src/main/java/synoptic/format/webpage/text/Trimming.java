package synoptic.format.webpage.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import synoptic.format.label.Boilerplate;
import synoptic.format.webpage.chunk.Chunk;

/**
 * Drops from the part that holds the article what stands before the first prose and its headings,
 * after the last, and between as label, list of links or box.
 */
final class Trimming {
  /** Share of the text before a box from which what follows it is worth looking at. */
  private static final double WORTH = 0.05;

  private final List<Chunk> inside;
  private final int all;
  private final String usual;

  private Trimming(List<Chunk> inside) {
    this.inside = inside;
    this.all = inside.stream().mapToInt(Chunk::length).sum();
    this.usual = usual(inside);
  }

  static List<Chunk> of(List<Chunk> inside) {
    return new Trimming(
            TableOfContents.without(
                PullQuotes.without(Boxes.without(Consent.without(Rivers.without(inside))))))
        .trimmed();
  }

  private boolean isLinks(Chunk chunk) {
    return !isListed(chunk) && chunk.linkShare() > 0.6 && !chunk.isHeading() && !isSentence(chunk);
  }

  private List<Chunk> trimmed() {
    var repeats = new Repeats(all);
    List<Chunk> kept = new ArrayList<>();
    int length = 0;
    for (int i = head(inside); i < inside.size(); i++) {
      Chunk chunk = inside.get(i);
      if (length > all / 4 && !chunk.isCell() && Boilerplate.isEnd(chunk.text())) {
        int next = resumes(i, length);
        if (next < 0 && length > all / 3) {
          break;
        }
        i = next < 0 ? i : next;
        chunk = inside.get(i);
      }
      length += chunk.length();
      if (!isLinks(chunk) && !Boilerplate.isLabel(chunk.text()) && !repeats.isOne(chunk)) {
        kept.add(chunk);
      }
    }
    while (!kept.isEmpty() && kept.getLast().isHeading()) {
      kept.removeLast();
    }
    return kept;
  }

  /** A paragraph of the article though most of it is linked: it has words of its own around. */
  private boolean isSentence(Chunk chunk) {
    return chunk.weight() >= 100
        && chunk.endsAsSentence()
        && chunk.length() - chunk.linked() >= 12
        && form(chunk).equals(usual);
  }

  /** An item of a list among the paragraphs that says something of its own of what it links. */
  private boolean isListed(Chunk chunk) {
    Element list = chunk.box().parent();
    return chunk.box().normalName().equals("li")
        && chunk.length() - chunk.linked() >= 8
        && list != null
        && list.parent() != null
        && usual.endsWith(" " + name(list.parent()));
  }

  private static String name(Element element) {
    return element.normalName() + "." + element.className();
  }

  /**
   * Where the article goes on after a box that looks like its end; -1 if it does not. It goes on in
   * paragraphs of the usual form, outside the box.
   */
  private int resumes(int end, int before) {
    Element box = box(end);
    boolean isAmongText =
        box == inside.get(end).box() && !Boilerplate.isBox(inside.get(end).text());
    if (isAmongText) {
      return -1;
    }
    int found = -1;
    int length = 0;
    for (int i = end + 1; i < inside.size(); i++) {
      Chunk chunk = inside.get(i);
      boolean isText = chunk.isProse() && form(chunk).equals(usual) && !isIn(chunk.box(), box);
      if (isText) {
        found = found < 0 ? i : found;
        length += chunk.length();
      }
    }
    return length > WORTH * before ? found : -1;
  }

  /** The largest element around a chunk that holds nothing of what came before. */
  private Element box(int index) {
    Set<Element> earlier = new HashSet<>();
    for (Chunk chunk : inside.subList(0, index)) {
      for (Element at = chunk.box(); at != null && earlier.add(at); at = at.parent()) {}
    }
    Element box = inside.get(index).box();
    for (Element at = box; at != null && !earlier.contains(at); at = at.parent()) {
      box = at;
    }
    return box;
  }

  private static boolean isIn(Element element, Element box) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at == box) {
        return true;
      }
    }
    return false;
  }

  /** The form in which most of the prose stands. */
  private static String usual(List<Chunk> chunks) {
    Map<String, Integer> lengths = new HashMap<>();
    String best = "";
    for (Chunk chunk : chunks) {
      if (chunk.isProse()) {
        String form = form(chunk);
        int length = lengths.merge(form, chunk.length(), Integer::sum);
        best = best.equals(form) || length > lengths.getOrDefault(best, 0) ? form : best;
      }
    }
    return best;
  }

  static String form(Chunk chunk) {
    Element box = chunk.box();
    Element parent = box.parent();
    return box.normalName() + (parent == null ? "" : " " + name(parent));
  }

  private static int head(List<Chunk> inside) {
    int head = 0;
    while (head < inside.size() && !inside.get(head).isProse()) {
      head++;
    }
    if (head == inside.size()) {
      return 0;
    }
    Element first = inside.get(head).box();
    while (head > 0 && opens(inside.get(head - 1), first)) {
      head--;
    }
    return head;
  }

  /**
   * Whether a chunk before the first prose belongs to it: a heading below the title's level, or a
   * paragraph beside it.
   */
  private static boolean opens(Chunk chunk, Element first) {
    Element box = chunk.box();
    boolean isBeside =
        box.normalName().equals("p") && box.parent() == first.parent() && chunk.linkShare() < 0.4;
    return isBeside || (chunk.isHeading() && !box.normalName().equals("h1"));
  }
}
