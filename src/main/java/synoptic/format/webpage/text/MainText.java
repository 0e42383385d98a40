package synoptic.format.webpage.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import synoptic.article.Metadata;
import synoptic.format.label.Boilerplate;
import synoptic.format.webpage.chunk.Chunk;
import synoptic.format.webpage.chunk.Chunker;
import synoptic.format.webpage.chunk.EmbeddedPosts;

/**
 * Finds the chunks of a page that are its article: what names itself as beside it is pruned; the
 * part that says it is the article, or else the deepest part that holds most of the prose, is kept;
 * its ends and its labels are trimmed.
 */
public final class MainText {
  /**
   * Shares of a page's prose, tuned on 400 pages: the article holds most, a named part with this
   * much is spared.
   */
  private static final double MOST = 0.8;

  private static final double SPARED = 0.4;
  private static final double HINTED = 0.25;
  private static final double HINTED_TOGETHER = 0.85;

  /** Of the prose that is left: what is pruned with as much is weighed again. */
  private static final double AS_MUCH = 0.5;

  /** Units of prose below which a page is taken to hide its text until a script shows it. */
  private static final int TOO_LITTLE = 400;

  /** Units of prose that are an article by themselves. */
  private static final int ENOUGH = 2_000;

  private final Map<Element, Boolean> pruned = new HashMap<>();
  private final Weights weights;
  private final @Nullable TitleHeading headline;
  private final Element body;
  private final List<Chunk> chunks;
  private final ProseMap prose;
  private final List<String> authors;

  /** Units of prose outside teasers. */
  private final int own;

  private final Subject subject;

  private MainText(Element body, @Nullable String title, List<String> authors, Subject subject) {
    this.subject = subject;
    this.body = body;
    this.authors = authors;
    List<Chunk> seen = Chunker.chunks(body, false);
    var seenProse = new ProseMap(body, seen);
    List<Chunk> all = seenProse.total() < TOO_LITTLE ? Chunker.chunks(body, true) : seen;
    var allProse = all == seen ? seenProse : new ProseMap(body, all);
    boolean isHiding = allProse.total() > 3 * seenProse.total();
    chunks = isHiding ? all : seen;
    prose = isHiding ? allProse : seenProse;
    own = withoutTeasers(chunks, prose).total();
    headline = TitleHeading.of(chunks, title);
    weights = new Weights(body, Teasers.without(chunks));
  }

  /**
   * The chunks of a page's article.
   *
   * @param stated what the page says of it
   */
  public static Extraction in(Document page, Metadata stated) {
    return new MainText(
            page.body(), stated.title(), stated.authors(), Subject.of(page, stated.title()))
        .find();
  }

  private Extraction find() {
    List<Chunk> from = kept();
    Part part = part(from);
    if (subject.isForeign(part.chunks)) {
      for (List<Chunk> others : List.of(without(from, part.chunks), without(chunks, part.chunks))) {
        Part other = part(others);
        if (isNearer(other, part)) {
          from = others;
          part = other;
        }
      }
    }
    List<Chunk> inside = withSpared(part);
    List<Chunk> found = new ArrayList<>(lead(from, inside));
    found.addAll(Biographies.without(Trimming.of(inside), authors));
    while (found.size() > 1 && Notices.isStub(found.getLast().text())) {
      found.removeLast();
    }
    return new Extraction(found, isCut(inside), without(chunks, found));
  }

  private static Set<Chunk> identities(List<Chunk> some) {
    Set<Chunk> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(some);
    return all;
  }

  /** An element, and those of some chunks that are in it. */
  private record Part(Element container, List<Chunk> chunks) {
    boolean isAround(Part other) {
      return other.container == container || other.container.parents().contains(container);
    }
  }

  /** Whether a part is rather on what the page says that it is on than another is. */
  private boolean isNearer(Part part, Part other) {
    boolean isHeaded = isHeaded(part.container) && !isHeaded(other.container);
    return subject.isOf(part.chunks, other.chunks) || (isHeaded && !part.isAround(other));
  }

  /** What does not name itself as beside the article; all if that is hardly anything. */
  private List<Chunk> kept() {
    List<Chunk> kept = chunks.stream().filter(c -> !isPruned(c.box())).toList();
    int left = new ProseMap(body, kept).total();
    return left < Math.min(prose.total() / 5, TOO_LITTLE) ? chunks : kept;
  }

  private static List<Chunk> without(List<Chunk> all, List<Chunk> some) {
    Set<Chunk> gone = identities(some);
    return all.stream().filter(c -> !gone.contains(c)).toList();
  }

  /** The part of some chunks that holds the article. */
  private Part part(List<Chunk> some) {
    Element container = container(withoutTeasers(some, new ProseMap(body, some)));
    Map<Element, Boolean> within = new HashMap<>(Map.of(container, true));
    return new Part(container, some.stream().filter(c -> isWithin(c.box(), within)).toList());
  }

  /** With what a word alone pruned from it, where that is as much and on the same. */
  private List<Chunk> withSpared(Part part) {
    Map<Element, List<Chunk>> gone = new LinkedHashMap<>();
    Set<Chunk> all = identities(part.chunks);
    Map<Element, Boolean> within = new HashMap<>(Map.of(part.container, true));
    for (Chunk chunk : chunks) {
      if (isWithin(chunk.box(), within) && !all.contains(chunk) && isPruned(chunk.box())) {
        Element box = chunk.box();
        for (Element at = box; at != null && isPruned(at); at = at.parent()) {
          box = at;
        }
        gone.computeIfAbsent(box, b -> new ArrayList<>()).add(chunk);
      }
    }
    gone.forEach(
        (box, some) -> {
          boolean isMuch = Chunk.prose(some) > AS_MUCH * Chunk.prose(part.chunks);
          if (isMuch && !Boilerplate.isClearlyNamed(box) && subject.isAlike(some, part.chunks)) {
            all.addAll(some);
          }
        });
    return chunks.stream().filter(all::contains).toList();
  }

  /** Whether the last that is said is where to read on, with no more than a little prose below. */
  private static boolean isCut(List<Chunk> inside) {
    int below = 0;
    for (Chunk chunk : inside.reversed()) {
      if (chunk.linkShare() < 1 && Notices.isStub(chunk.text())) {
        return true;
      }
      below += chunk.isProse() && !Boxes.isNotice(chunk) ? chunk.length() : 0;
      if (below > 0) {
        return false;
      }
    }
    return false;
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
    List<Chunk> own =
        Teasers.without(some).stream().filter(c -> !Notices.isConsent(c.text())).toList();
    var rest = new ProseMap(body, own);
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
      boolean isOut = isBeside(element) && !isHeaded(element) && !EmbeddedPosts.isAround(element);
      known = isOut || isPruned(element.parent());
      pruned.put(element, known);
    }
    return known;
  }

  private boolean isBeside(Element element) {
    int held = prose.of(element);
    boolean isClear =
        prose.total() - held > TOO_LITTLE
            && Boilerplate.isClearlyNamed(element)
            && !(element.normalName().equals("aside") && held > MOST * own);
    boolean isPictures = prose.total() - held > ENOUGH && Boilerplate.isPictures(element);
    return isClear
        || isPictures
        || (held < SPARED * own
            && Boilerplate.isNamed(element)
            && weights.of(element) < SPARED * own);
  }

  /** What holds the headline is not beside the article. */
  private boolean isHeaded(Element element) {
    return headline != null && headline.isIn(element);
  }

  private Element container(ProseMap map) {
    Element headed = headline == null ? null : headline.story(map, TOO_LITTLE);
    if (headed != null) {
      return map.deepest(headed, MOST);
    }
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
}
