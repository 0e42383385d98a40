package synoptic.format.webpage.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import synoptic.format.webpage.chunk.Chunk;

/** Boxes inside a text in which the publisher offers something or asks for consent. */
final class Boxes {
  /** Units; a box with an offer, its conditions and its buttons. */
  private static final int LONGEST = 1_500;

  /** Units; a line that is nothing but an offer. */
  private static final int LINE = 120;

  /** Chunks of a box with one notice; the others are its heading and its buttons. */
  private static final int LABELLED = 4;

  /** Levels from a line to its box. */
  private static final int LEVELS = 6;

  /** What an element holds: chunks, those of them that are notices, units of text, sentences. */
  private static final class Held {
    private int chunks;
    private int notices;
    private int length;
    private boolean tells;
  }

  private final Map<Element, Held> held = new IdentityHashMap<>();
  private final Map<Element, Boolean> boxes = new IdentityHashMap<>();

  private Boxes() {}

  static List<Chunk> without(List<Chunk> chunks) {
    var found = new Boxes();
    List<Chunk> notices = new ArrayList<>();
    for (Chunk chunk : chunks) {
      boolean isNotice = isNotice(chunk);
      found.count(chunk, isNotice);
      if (isNotice) {
        notices.add(chunk);
      }
    }
    notices.forEach(found::mark);
    return notices.isEmpty() ? chunks : chunks.stream().filter(c -> !found.isIn(c)).toList();
  }

  static boolean isNotice(Chunk chunk) {
    return Notices.isOffer(chunk.text()) || Notices.isConsent(chunk.text());
  }

  private void count(Chunk chunk, boolean isNotice) {
    Element at = chunk.box();
    for (int up = 0; at != null && up < LEVELS; up++, at = at.parent()) {
      Held here = held.computeIfAbsent(at, e -> new Held());
      here.chunks++;
      here.notices += isNotice ? 1 : 0;
      here.length += chunk.length();
      here.tells |= chunk.isProse() && !isNotice;
    }
  }

  private void mark(Chunk notice) {
    Element box = null;
    Element at = notice.box();
    for (int up = 0; at != null && up < LEVELS; up++, at = at.parent()) {
      Held here = held.get(at);
      boolean isBox =
          here != null
              && here.length <= LONGEST
              && (here.notices > 1 && 2 * here.notices >= here.chunks
                  || !here.tells && here.chunks > 1 && here.chunks <= LABELLED);
      box = isBox ? at : box;
    }
    if (box == null && notice.length() <= LINE) {
      box = notice.box();
      Held here = held.get(box);
      box = here != null && here.chunks == 1 ? box : null;
    }
    if (box != null) {
      boxes.put(box, true);
    }
  }

  private boolean isIn(Chunk chunk) {
    Element at = chunk.box();
    for (int up = 0; at != null && up < LEVELS; up++, at = at.parent()) {
      if (boxes.containsKey(at)) {
        return true;
      }
    }
    return false;
  }
}
