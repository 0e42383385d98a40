package synoptic.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the chunks of a page that are its article. */
final class MainText {
  /** Share of a page's prose that a part must hold to be taken for the article, or to be spared from pruning. */
  private static final double MOST = 0.8;
  private static final double SPARED = 0.4;
  private static final double HINTED = 0.25;

  /** Units of prose below which a page is taken to hide its text until a script shows it. */
  private static final int TOO_LITTLE = 400;

  /** Units of text from which a page may hold the same columns several times, for several widths of screen. */
  private static final int VARIED = 3_000;

  private final Map<Element, Integer> prose = new LinkedHashMap<>();
  private final Map<Element, Boolean> pruned = new LinkedHashMap<>();
  private final Element body;
  private List<Chunk> kept = List.of();
  private int total;

  private MainText(Element body) {
    this.body = body;
  }

  static List<Chunk> in(Document page) {
    return new MainText(page.body()).find();
  }

  private List<Chunk> find() {
    List<Chunk> chunks = Chunker.chunks(body, false);
    count(chunks);
    if (total < TOO_LITTLE) {
      int seen = total;
      List<Chunk> all = Chunker.chunks(body, true);
      count(all);
      chunks = total > 2 * seen ? all : chunks;
      count(chunks);
    }
    int before = total;
    kept = chunks.stream().filter(c -> !isPruned(c.box())).toList();
    count(kept);
    if (total < Math.min(before / 5, TOO_LITTLE)) {
      kept = chunks;
      count(kept);
    }
    Element container = container();
    return new Trim(kept.stream().filter(c -> isWithin(c.box(), container)).toList()).trimmed();
  }

  private void count(List<Chunk> some) {
    prose.clear();
    total = 0;
    for (Chunk chunk : some) {
      if (chunk.isProse()) {
        total += chunk.length();
        for (Element e = chunk.box(); e != null; e = e.parent()) {
          prose.merge(e, chunk.length(), Integer::sum);
        }
      }
    }
  }

  /** Whether an element or one around it names itself as beside the article, and does not hold much of the prose. */
  private boolean isPruned(@Nullable Element element) {
    if (element == null || element == body) {
      return false;
    }
    Boolean known = pruned.get(element);
    if (known == null) {
      int held = prose.getOrDefault(element, 0);
      boolean named =
          (Boilerplate.isNamed(element) && held < SPARED * total)
              || (Boilerplate.isClearlyNamed(element) && total - held > TOO_LITTLE);
      known = named || isPruned(element.parent());
      pruned.put(element, known);
    }
    return known;
  }

  /** The part of the page that says it is the article, if it holds enough; else the deepest that holds most prose. */
  private Element container() {
    Element hinted = null;
    for (int hint = 3; hint > 0 && hinted == null; hint--) {
      hinted = largest(hint);
    }
    return deepest(hinted == null ? body : hinted);
  }

  /** The largest of the elements that give a hint, if it holds enough of the prose and most of what they all hold. */
  private @Nullable Element largest(int hint) {
    Element largest = null;
    int most = 0;
    for (Map.Entry<Element, Integer> entry : prose.entrySet()) {
      if (entry.getValue() > most && Boilerplate.bodyHint(entry.getKey()) == hint) {
        largest = entry.getKey();
        most = entry.getValue();
      }
    }
    if (largest == null || most < HINTED * total) {
      return null;
    }
    int all = 0;
    for (Chunk chunk : kept) {
      all += chunk.isProse() && hasHint(chunk.box(), hint) ? chunk.length() : 0;
    }
    return most > 0.85 * all ? largest : null;
  }

  private static boolean hasHint(Element box, int hint) {
    for (Element e = box; e != null; e = e.parent()) {
      if (Boilerplate.bodyHint(e) == hint) {
        return true;
      }
    }
    return false;
  }

  private Element deepest(Element from) {
    Element at = from;
    while (true) {
      Element best = null;
      int most = 0;
      for (Element child : at.children()) {
        int held = prose.getOrDefault(child, 0);
        if (held > most) {
          best = child;
          most = held;
        }
      }
      if (best == null || most == 0 || most < MOST * prose.getOrDefault(from, 0)) {
        return at;
      }
      at = best;
    }
  }

  private static boolean isWithin(Element element, Element container) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e == container) {
        return true;
      }
    }
    return false;
  }

  /** Drops from the container's chunks what is not the article's. */
  private static final class Trim {
    private final List<Chunk> chunks;

    Trim(List<Chunk> chunks) {
      this.chunks = chunks;
    }

    List<Chunk> trimmed() {
      int head = 0;
      while (head < chunks.size() && !chunks.get(head).isProse()) {
        head++;
      }
      head = head == chunks.size() ? 0 : head;
      while (head > 0 && chunks.get(head - 1).isHeading() && !chunks.get(head - 1).box().normalName().equals("h1")) {
        head--;
      }
      List<Chunk> kept = new ArrayList<>();
      Map<String, Element> seen = new HashMap<>();
      int length = 0;
      int all = chunks.stream().mapToInt(Chunk::length).sum();
      for (Chunk chunk : chunks.subList(head, chunks.size())) {
        if (Boilerplate.isEnd(chunk.text()) && length > all / 2) {
          break;
        }
        length += chunk.length();
        Element first = seen.putIfAbsent(chunk.text(), chunk.box());
        boolean isRepeated = all > VARIED && chunk.length() >= 80 && first != null && first.parent() != chunk.box().parent();
        boolean isLinks = chunk.linkShare() > 0.6 && !chunk.isHeading();
        if (!isLinks && !isRepeated && !Boilerplate.isLabel(chunk.text())) {
          kept.add(chunk);
        }
      }
      while (!kept.isEmpty() && kept.getLast().isHeading()) {
        kept.removeLast();
      }
      return kept;
    }
  }
}
