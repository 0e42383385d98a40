package synoptic.format.webpage.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import synoptic.article.Role;
import synoptic.format.label.HeadingLines;
import synoptic.format.webpage.chunk.Chunk;

/** The parts of a page, as its author may find them again: by element, id and class. */
final class PageParts {
  /** Units; names made by software are longer. */
  private static final int LONGEST = 40;

  private PageParts() {}

  /** {@code div.story}: the innermost element around a text that has an id or a class. */
  static String name(Element box) {
    for (Element at = box; at != null; at = at.parent()) {
      String first = at.id().isEmpty() ? firstClass(at) : "#" + at.id();
      String bare = first.replaceAll("[^\\p{L}\\p{N}#._-]", "");
      if (bare.length() > 1 && bare.length() <= LONGEST) {
        return at.normalName() + bare;
      }
    }
    return box.normalName();
  }

  private static String firstClass(Element element) {
    String names = element.className().strip();
    return names.isEmpty() ? "" : "." + names.split("\\s+", 2)[0];
  }

  /** Those of some chunks that stand side by side and together are the longest. */
  static List<Chunk> most(List<Chunk> chunks) {
    Map<Element, List<Chunk>> byParent = new LinkedHashMap<>();
    for (Chunk chunk : chunks) {
      Element parent = chunk.box().parent();
      byParent
          .computeIfAbsent(parent == null ? chunk.box() : parent, p -> new ArrayList<>())
          .add(chunk);
    }
    return byParent.values().stream()
        .max((a, b) -> Integer.compare(length(a), length(b)))
        .orElse(List.of());
  }

  private static int length(List<Chunk> chunks) {
    return chunks.stream().mapToInt(Chunk::length).sum();
  }

  /** Whether one part of the page, headed by its title, holds all that was taken. */
  static boolean areUnderTitle(Extraction found, String title) {
    List<Chunk> all = new ArrayList<>(found.chunks());
    all.addAll(found.rest());
    return all.stream()
        .filter(c -> c.role() == Role.HEADING && HeadingLines.isSame(c.text(), title))
        .map(c -> headed(c.box()))
        .anyMatch(part -> part != null && found.chunks().stream().allMatch(c -> isIn(part, c)));
  }

  private static @Nullable Element headed(Element heading) {
    Element article = heading.closest("article");
    Element beside = heading.parent();
    return article != null || beside == null || beside.normalName().equals("body")
        ? article
        : beside;
  }

  private static boolean isIn(Element part, Chunk chunk) {
    return chunk.box() == part || chunk.box().parents().contains(part);
  }
}
