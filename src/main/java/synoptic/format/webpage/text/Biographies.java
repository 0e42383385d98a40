package synoptic.format.webpage.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.format.webpage.chunk.Chunk;

/** What a page says at its foot of who wrote the article. */
final class Biographies {
  /** Chunks from the end that are looked at. */
  private static final int LAST = 12;

  /** Share of the text that what is said of its authors has at most. */
  private static final double MOST = 0.25;

  private Biographies() {}

  /**
   * The chunks without a paragraph that tells of an author, and what goes on from it to the end.
   */
  static List<Chunk> without(List<Chunk> chunks, List<String> authors) {
    int all = chunks.stream().mapToInt(Chunk::length).sum();
    for (int i = Math.max(1, chunks.size() - LAST); i < chunks.size(); i++) {
      String author = whoseLife(chunks.get(i).text(), authors);
      List<Chunk> rest = chunks.subList(i, chunks.size());
      int length = rest.stream().mapToInt(Chunk::length).sum();
      if (author != null && length < MOST * all && rest.stream().allMatch(c -> goesOn(c, author))) {
        return chunks.subList(0, i);
      }
    }
    return chunks;
  }

  private static @Nullable String whoseLife(String text, List<String> authors) {
    for (String author : authors) {
      if (author.indexOf(' ') > 0
          && (isOn(author, text) || isOn(author.substring(0, author.indexOf(' ')), text))) {
        return author;
      }
    }
    return null;
  }

  private static boolean isOn(String name, String text) {
    return text.startsWith(name) && Notices.isOfLife(text.substring(name.length()));
  }

  private static boolean goesOn(Chunk chunk, String author) {
    String[] names = author.split(" ");
    return !chunk.isProse()
        || chunk.text().contains(names[0])
        || chunk.text().contains(names[names.length - 1])
        || Notices.isOfSomebody(chunk.text())
        || Boxes.isNotice(chunk);
  }
}
