package synoptic.format.webpage.text;

import java.util.List;
import synoptic.format.webpage.chunk.Chunk;

/**
 * The article of a page and what is beside it.
 *
 * @param chunks of the article
 * @param isCut whether a line says that the text goes on for those who pay, and it ends there
 * @param rest the chunks beside them, in order
 */
public record Extraction(List<Chunk> chunks, boolean isCut, List<Chunk> rest) {
  public Extraction {
    chunks = List.copyOf(chunks);
    rest = List.copyOf(rest);
  }

  /** Units of all text of the page. */
  int visible() {
    return length(chunks) + length(rest);
  }

  private static int length(List<Chunk> some) {
    return some.stream().mapToInt(Chunk::length).sum();
  }
}
