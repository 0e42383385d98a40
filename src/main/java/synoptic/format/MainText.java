package synoptic.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the chunks of a page that are its article. */
final class MainText {
  /** Share of a page's prose that a part must hold to be taken for the article, or to be spared from pruning. */
  private static final double MOST = 0.8;
  private static final double SPARED = 0.4;

  /** Units of prose below which a page is taken to hide its text until a script shows it. */
  private static final int TOO_LITTLE = 400;

  private final Map<Element, Integer> prose = new IdentityHashMap<>();
  private final Map<Element, Boolean> pruned = new IdentityHashMap<>();
  private final Element body;
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
    List<Chunk> kept = chunks.stream().filter(c -> !isPruned(c.box())).toList();
    count(kept);
    if (total < before / 5) {
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
      boolean named = Boilerplate.isNamed(element) && prose.getOrDefault(element, 0) < SPARED * total;
      known = named || isPruned(element.parent());
      pruned.put(element, known);
    }
    return known;
  }

  /** The deepest element that holds most of the prose. */
  private Element container() {
    Element at = body;
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
      if (best == null || most == 0 || most < MOST * total) {
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
      int first = 0;
      while (first < chunks.size() && !chunks.get(first).isProse()) {
        first++;
      }
      first = first == chunks.size() ? 0 : first;
      while (first > 0 && chunks.get(first - 1).isHeading() && !chunks.get(first - 1).box().normalName().equals("h1")) {
        first--;
      }
      List<Chunk> kept = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      int length = 0;
      int all = chunks.stream().mapToInt(Chunk::length).sum();
      for (Chunk chunk : chunks.subList(first, chunks.size())) {
        if (Boilerplate.isEnd(chunk.text()) && length > all / 2) {
          break;
        }
        length += chunk.length();
        boolean isLinks = chunk.linkShare() > 0.6 && !chunk.isHeading();
        boolean isRepeated = chunk.length() >= 80 && !seen.add(chunk.text());
        if (!isLinks && !isRepeated && !chunk.isCode() && !Boilerplate.isLabel(chunk.text())) {
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
