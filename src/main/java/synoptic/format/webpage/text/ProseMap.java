package synoptic.format.webpage.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import synoptic.format.label.Boilerplate;
import synoptic.format.webpage.chunk.Chunk;

/** How much prose each element of a page holds, in UTF-16 units. One walk, whatever the depth. */
final class ProseMap {
  private final Map<Element, Integer> held = new LinkedHashMap<>();
  private final Element root;

  ProseMap(Element root, List<Chunk> chunks) {
    this.root = root;
    for (Chunk chunk : chunks) {
      if (chunk.isProse()) {
        held.merge(chunk.box(), chunk.length(), Integer::sum);
      }
    }
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {}

          @Override
          public void tail(Node node, int depth) {
            Element parent = node.parentElement();
            if (node instanceof Element element
                && element != root
                && parent != null
                && held.containsKey(element)) {
              held.merge(parent, of(element), Integer::sum);
            }
          }
        });
  }

  int of(Element element) {
    return held.getOrDefault(element, 0);
  }

  int total() {
    return of(root);
  }

  /**
   * The deepest element below {@code from}, or it, that holds this share of its prose and is more
   * than a paragraph.
   */
  Element deepest(Element from, double share) {
    Element at = from;
    while (true) {
      Element best = null;
      for (Element child : at.children()) {
        best = best == null || of(child) > of(best) ? child : best;
      }
      boolean isParagraph = best != null && best.normalName().equals("p");
      if (best == null || isParagraph || of(best) == 0 || of(best) < share * of(from)) {
        return at;
      }
      at = best;
    }
  }

  /**
   * The largest element with a hint to be the article, if it holds enough of all prose and most of
   * what elements with the same hint hold together.
   */
  @Nullable Element hinted(int hint, double ofTotal, double ofHinted) {
    var search =
        new NodeVisitor() {
          private @Nullable Element largest;
          private int together;
          private int open;

          private boolean isHinted(Node node) {
            return node instanceof Element element
                && of(element) > 0
                && Boilerplate.bodyHint(element) == hint;
          }

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element && isHinted(node)) {
              together += open++ == 0 ? of(element) : 0;
              largest = largest == null || of(element) > of(largest) ? element : largest;
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (open > 0 && isHinted(node)) {
              open--;
            }
          }
        };
    root.traverse(search);
    Element largest = search.largest;
    boolean isEnough =
        largest != null
            && of(largest) >= ofTotal * total()
            && of(largest) > ofHinted * search.together;
    return isEnough ? largest : null;
  }
}
