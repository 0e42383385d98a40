package synoptic.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;

/** The short texts around a page's headline, where readers see who wrote it and when. */
final class Masthead {
  /** Chunks before and after the headline; share buttons and pictures' credits lie between. */
  private static final int BEFORE = 6;
  private static final int AFTER = 16;

  private static final int LONGEST = 120;
  private static final Pattern LABEL = Pattern.compile("(?i)^(?:(?:written|words|story|article|posted|published|reported|authored) by|by|authors?):?$");
  private static final Pattern BY = Pattern.compile("(?i)^(?:(?:written|words|story|article|posted|published|reported|authored) )?by:?\\s+\\S.*");
  private static final Pattern UPDATED = Pattern.compile("(?i)\\b(?:updated|modified|reviewed|edited|copyright|©)");

  private final List<String> texts = new ArrayList<>();

  private Masthead() {}

  static Masthead of(Document page, @Nullable String title) {
    List<Chunk> chunks = Chunker.chunks(page.body(), false);
    var masthead = new Masthead();
    int at = title == null ? -1 : find(chunks, title);
    int prose = 0;
    for (int i = Math.max(0, at - BEFORE); i < Math.min(chunks.size(), Math.max(0, at) + AFTER); i++) {
      Chunk chunk = chunks.get(i);
      prose += i > at && chunk.isProse() ? 1 : 0;
      if (prose > 4) {
        break;
      }
      if (chunk.length() < LONGEST && i != at) {
        masthead.texts.add(chunk.text());
      }
    }
    return masthead;
  }

  private static int find(List<Chunk> chunks, String title) {
    int found = -1;
    for (int i = 0; i < chunks.size(); i++) {
      if (Math.abs(chunks.get(i).length() - title.length()) < 20 && chunks.get(i).text().replaceAll("\\s+", " ").equalsIgnoreCase(title)) {
        if (chunks.get(i).box().normalName().equals("h1")) {
          return i;
        }
        found = found < 0 ? i : found;
      }
    }
    return found;
  }

  /** The people of the first by-line, on one line or below its label. */
  List<String> authors() {
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).replace('\n', ' ');
      boolean isLabel = LABEL.matcher(text).matches() && i + 1 < texts.size();
      String names = isLabel ? texts.get(i + 1) : BY.matcher(text).matches() ? text : null;
      List<String> people = names == null ? List.of() : Bylines.names(names);
      if (!people.isEmpty()) {
        return people;
      }
    }
    return List.of();
  }

  /** The first date that is not said to be of a change. */
  @Nullable String date() {
    for (String text : texts) {
      Dates.Found date = Dates.find(text);
      if (date != null && !UPDATED.matcher(text.substring(0, date.start())).find()) {
        return date.iso();
      }
    }
    return null;
  }
}
