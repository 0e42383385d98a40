package synoptic.format.webpage.text;

import java.util.ArrayList;
import java.util.List;
import synoptic.format.webpage.chunk.Chunk;

/** Paragraphs at either end of a text, in no box of their own, that ask for consent. */
final class Consent {
  private Consent() {}

  /** The chunks without them; all, where the text between speaks of such matters itself. */
  static List<Chunk> without(List<Chunk> chunks) {
    int end = chunks.size() - run(chunks.reversed());
    int start = run(chunks.subList(0, end));
    List<Chunk> between = chunks.subList(start, end);
    boolean isOnIt = between.stream().anyMatch(c -> c.isProse() && Notices.isOnConsent(c.text()));
    return isOnIt || between.stream().noneMatch(Chunk::isProse)
        ? chunks
        : withHeadings(chunks.subList(0, start), between);
  }

  /** How many of the first chunks are such paragraphs and their buttons; 0 if none surely is. */
  private static int run(List<Chunk> chunks) {
    int run = 0;
    boolean isSure = false;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      boolean isOne = Notices.isConsent(chunk.text());
      if (isOne) {
        run = i + 1;
        isSure |= Notices.isSurelyConsent(chunk.text());
      } else if (run == i && run > 0 && Notices.isConsentButton(chunk.text())) {
        run = i + 1;
      } else if (chunk.isProse()) {
        break;
      }
    }
    return isSure ? run : 0;
  }

  private static List<Chunk> withHeadings(List<Chunk> before, List<Chunk> between) {
    List<Chunk> kept = new ArrayList<>(before.stream().filter(Chunk::isHeading).toList());
    kept.addAll(between);
    return kept;
  }
}
