package synoptic.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the chunks of a page that are its article: what names itself as beside it is pruned; the
 * part that says it is the article, or else the deepest part that holds most of the prose, is kept;
 * its ends and its labels are trimmed.
 */
final class MainText {
  /**
   * Shares of a page's prose, tuned on 400 pages: the article holds most, a named part with this
   * much is spared.
   */
  private static final double MOST = 0.8;

  private static final double SPARED = 0.4;
  private static final double HINTED = 0.25;
  private static final double HINTED_TOGETHER = 0.85;

  /** Units of prose below which a page is taken to hide its text until a script shows it. */
  private static final int TOO_LITTLE = 400;

  /** Units of prose that are an article by themselves. */
  private static final int ENOUGH = 2_000;

  private final Map<Element, Boolean> pruned = new HashMap<>();
  private final Element body;
  private final List<Chunk> chunks;
  private final ProseMap prose;

  /** Units of prose outside teasers. */
  private final int own;

  private MainText(Element body) {
    this.body = body;
    List<Chunk> seen = Chunker.chunks(body, false);
    var seenProse = new ProseMap(body, seen);
    List<Chunk> all = seenProse.total() < TOO_LITTLE ? Chunker.chunks(body, true) : seen;
    var allProse = all == seen ? seenProse : new ProseMap(body, all);
    boolean isHiding = allProse.total() > 3 * seenProse.total();
    chunks = isHiding ? all : seen;
    prose = isHiding ? allProse : seenProse;
    own = withoutTeasers(chunks, prose).total();
  }

  static List<Chunk> in(Document page) {
    return new MainText(page.body()).find();
  }

  private List<Chunk> find() {
    List<Chunk> kept = chunks.stream().filter(c -> !isPruned(c.box())).toList();
    var keptProse = new ProseMap(body, kept);
    if (keptProse.total() < Math.min(prose.total() / 5, TOO_LITTLE)) {
      kept = chunks;
      keptProse = prose;
    }
    Element container = container(withoutTeasers(kept, keptProse));
    Map<Element, Boolean> within = new HashMap<>(Map.of(container, true));
    List<Chunk> inside = kept.stream().filter(c -> isWithin(c.box(), within)).toList();
    List<Chunk> found = new ArrayList<>(lead(kept, inside));
    found.addAll(trimmed(inside));
    return found;
  }

  /**
   * Prose between the headline and the part that holds most: many pages set the first paragraph
   * apart.
   */
  private static List<Chunk> lead(List<Chunk> kept, List<Chunk> inside) {
    int end = inside.isEmpty() ? 0 : kept.indexOf(inside.getFirst());
    int start = end - 1;
    while (start >= 0 && !kept.get(start).box().normalName().equals("h1")) {
      start--;
    }
    return start < 0
        ? List.of()
        : kept.subList(start, end).stream().filter(Chunk::isProse).toList();
  }

  /** The prose outside teasers; all of it if a page has hardly anything else. */
  private ProseMap withoutTeasers(List<Chunk> some, ProseMap all) {
    var rest = new ProseMap(body, Teasers.without(some));
    return rest.total() < TOO_LITTLE ? all : rest;
  }

  /**
   * Whether an element or one around it names itself as beside the article, and does not hold much
   * of the prose.
   */
  private boolean isPruned(@Nullable Element element) {
    if (element == null || element == body) {
      return false;
    }
    Boolean known = pruned.get(element);
    if (known == null) {
      int held = prose.of(element);
      boolean isClear = prose.total() - held > TOO_LITTLE && Boilerplate.isClearlyNamed(element);
      boolean isPictures = prose.total() - held > ENOUGH && Boilerplate.isPictures(element);
      boolean isBeside = held < SPARED * own && Boilerplate.isNamed(element);
      known = isClear || isPictures || isBeside || isPruned(element.parent());
      pruned.put(element, known);
    }
    return known;
  }

  private Element container(ProseMap map) {
    for (int hint = 3; hint > 0; hint--) {
      Element hinted = map.hinted(hint, HINTED, HINTED_TOGETHER);
      if (hinted != null) {
        return map.deepest(hinted, MOST);
      }
    }
    return map.deepest(body, MOST);
  }

  private static boolean isWithin(@Nullable Element element, Map<Element, Boolean> known) {
    if (element == null) {
      return false;
    }
    Boolean within = known.get(element);
    if (within == null) {
      within = isWithin(element.parent(), known);
      known.put(element, within);
    }
    return within;
  }

  /**
   * Drops what stands before the first prose and its headings, after the last, and between as label
   * or list of links.
   */
  private static List<Chunk> trimmed(List<Chunk> inside) {
    int all = inside.stream().mapToInt(Chunk::length).sum();
    var repeats = new Repeats(all);
    List<Chunk> kept = new ArrayList<>();
    int length = 0;
    for (Chunk chunk : inside.subList(head(inside), inside.size())) {
      if (length > all / 2 && !chunk.isCell() && Boilerplate.isEnd(chunk.text())) {
        break;
      }
      length += chunk.length();
      boolean isLinks = chunk.linkShare() > 0.6 && !chunk.isHeading();
      if (!isLinks && !Boilerplate.isLabel(chunk.text()) && !repeats.isOne(chunk)) {
        kept.add(chunk);
      }
    }
    while (!kept.isEmpty() && kept.getLast().isHeading()) {
      kept.removeLast();
    }
    return kept;
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

  /** Pages hold the same columns several times, for several widths of screen. */
  private static final class Repeats {
    /**
     * Units of text below which a page has no columns, and of a chunk below which it may come again
     * by chance.
     */
    private static final int VARIED = 3_000;

    private static final int LONG = 80;

    private final Map<String, Element> seen = new HashMap<>();
    private final boolean isVaried;

    Repeats(int all) {
      isVaried = all > VARIED;
    }

    boolean isOne(Chunk chunk) {
      Element first = chunk.length() < LONG ? null : seen.putIfAbsent(chunk.text(), chunk.box());
      return isVaried && first != null && first.parent() != chunk.box().parent();
    }
  }
}
