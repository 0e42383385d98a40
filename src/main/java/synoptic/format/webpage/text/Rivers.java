package synoptic.format.webpage.text;

import java.util.List;
import synoptic.format.date.Dates;
import synoptic.format.date.FoundDate;
import synoptic.format.webpage.chunk.Chunk;

/** Other news below a text: entry after entry, each with its day. */
final class Rivers {
  /** Lines with nothing but a day that make a river. */
  private static final int LEAST = 3;

  /** Units of text that stand before it. */
  private static final int SHORTEST = 400;

  private static final int LONGEST_DAY = 40;

  private Rivers() {}

  /** The chunks up to the last paragraph of the first one's form before the first such day. */
  static List<Chunk> without(List<Chunk> chunks) {
    Chunk first = chunks.stream().filter(Chunk::isProse).findFirst().orElse(null);
    String form = first == null ? "" : Trimming.form(first);
    int days = 0;
    int last = -1;
    int length = 0;
    int above = 0;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      length += chunk.length();
      if (isDay(chunk)) {
        days++;
      } else if (chunk.isProse() && Trimming.form(chunk).equals(form)) {
        if (days > 0) {
          return chunks;
        }
        last = i;
        above = length;
      }
    }
    return days >= LEAST && above >= SHORTEST ? chunks.subList(0, last + 1) : chunks;
  }

  private static boolean isDay(Chunk chunk) {
    boolean isShort =
        chunk.length() <= LONGEST_DAY && chunk.text().chars().anyMatch(Character::isDigit);
    FoundDate day = isShort ? Dates.find(chunk.text()) : null;
    return day != null && day.start() == 0 && day.end() == chunk.length();
  }
}
