package synoptic.format.webpage.text;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import synoptic.format.label.HeadingLines;
import synoptic.format.webpage.chunk.Chunk;

/** The heading in a page's text that has the words of the page's own title. */
final class TitleHeading {
  /** Marks of an article of its own: who wrote it or when. */
  private static final String SIGNED = "time, [class*=byline], [rel=author], [itemprop=author]";

  private final Element box;
  private final Map<Element, Boolean> around = new IdentityHashMap<>();

  private TitleHeading(Element box) {
    this.box = box;
    for (Element at = box; at != null; at = at.parent()) {
      around.put(at, true);
    }
  }

  /** The first heading of the highest level that has the title's words and is no link. */
  static @Nullable TitleHeading of(List<Chunk> chunks, @Nullable String title) {
    Chunk best = null;
    for (Chunk chunk : chunks) {
      boolean isOne =
          title != null
              && chunk.isHeading()
              && chunk.linkShare() < 0.5
              && Math.abs(chunk.length() - title.length()) < 40
              && isSame(chunk.text(), title);
      if (isOne && (best == null || level(chunk.box()).compareTo(level(best.box())) < 0)) {
        best = chunk;
      }
    }
    return best == null ? null : new TitleHeading(best.box());
  }

  private static boolean isSame(String heading, String title) {
    return HeadingLines.isSame(heading, title) || heading.endsWith(title);
  }

  private static String level(Element box) {
    return box.normalName();
  }

  boolean isIn(Element element) {
    return around.containsKey(element);
  }

  /**
   * The part of the page below this headline where others of the same make have a headline of their
   * own, as pages have that load one article after another; null if there are none.
   *
   * @param least units of prose that an article has
   */
  @Nullable Element story(ProseMap map, int least) {
    for (Element at = box; at.parent() != null; at = at.parent()) {
      if (map.of(at) >= least && hasKin(at, map, least)) {
        return at;
      }
    }
    return null;
  }

  private boolean hasKin(Element part, ProseMap map, int least) {
    for (Element kin : part.siblingElements()) {
      if (kin.normalName().equals(part.normalName())
          && kin.className().equals(part.className())
          && map.of(kin) >= least) {
        Element heading = kin.selectFirst(box.normalName());
        boolean isArticle =
            part.normalName().equals("article")
                || (part.selectFirst(SIGNED) != null && kin.selectFirst(SIGNED) != null);
        if (heading != null && isArticle && !heading.text().equals(box.text())) {
          return true;
        }
      }
    }
    return false;
  }
}
