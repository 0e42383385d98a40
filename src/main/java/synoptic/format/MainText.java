package synoptic.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

  private final List<Chunk> chunks;
  private final Map<Element, Integer> prose = new IdentityHashMap<>();
  private final Map<Element, Boolean> pruned = new IdentityHashMap<>();
  private final Element body;
  private int total;

  private MainText(Element body) {
    this.body = body;
    this.chunks = Chunker.chunks(body);
  }

  static List<Chunk> in(Document page) {
    return new MainText(page.body()).find();
  }

  private List<Chunk> find() {
    count();
    List<Chunk> kept = chunks.stream().filter(c -> !isPruned(c.box())).toList();
    recount(kept);
    Element container = container();
    List<Chunk> inside = new ArrayList<>();
    for (Chunk chunk : kept) {
      if (isWithin(chunk.box(), container)) {
        inside.add(chunk);
      }
    }
    return new Trim(inside).trimmed();
  }

  private void count() {
    for (Chunk chunk : chunks) {
      if (chunk.isProse()) {
        total += chunk.length();
        for (Element e = chunk.box(); e != null; e = e.parent()) {
          prose.merge(e, chunk.length(), Integer::sum);
        }
      }
    }
  }

  private void recount(List<Chunk> kept) {
    prose.clear();
    total = 0;
    for (Chunk chunk : kept) {
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
      if (best == null || most < MOST * total) {
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
      while (first > 0 && chunks.get(first - 1).isHeading() && !chunks.get(first - 1).box().normalName().equals("h1")) {
        first--;
      }
      List<Chunk> kept = new ArrayList<>();
      Map<String, Integer> seen = new HashMap<>();
      int length = 0;
      int all = chunks.stream().mapToInt(Chunk::length).sum();
      for (Chunk chunk : chunks.subList(first, chunks.size())) {
        if (Boilerplate.isEnd(chunk.text()) && length > all / 2) {
          break;
        }
        length += chunk.length();
        boolean isLinks = chunk.linkShare() > 0.6 && !chunk.isHeading();
        if (!isLinks && !Boilerplate.isLabel(chunk.text())) {
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
