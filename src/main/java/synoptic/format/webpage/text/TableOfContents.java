package synoptic.format.webpage.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import synoptic.format.webpage.chunk.Chunk;

/** A list of a text's own headings above it. */
final class TableOfContents {
  /** Lines that make a table of contents. */
  private static final int LEAST = 3;

  private TableOfContents() {}

  /** The chunks without the items of lists that say no more than a heading further down. */
  static List<Chunk> without(List<Chunk> chunks) {
    Set<String> headings = new HashSet<>();
    Set<Chunk> items = new HashSet<>();
    for (Chunk chunk : chunks.reversed()) {
      if (chunk.isHeading()) {
        headings.add(words(chunk));
      } else if (isItem(chunk) && headings.contains(words(chunk))) {
        items.add(chunk);
      }
    }
    return items.size() < LEAST
        ? chunks
        : chunks.stream().filter(chunk -> !items.contains(chunk)).toList();
  }

  private static boolean isItem(Chunk chunk) {
    return !chunk.endsAsSentence() && chunk.box().closest("li") != null;
  }

  private static String words(Chunk chunk) {
    return chunk.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
