package synoptic.format.bytes;

import java.util.ArrayList;
import java.util.List;
import synoptic.article.Article;
import synoptic.text.Diagnostic;
import synoptic.text.Lines;
import synoptic.text.WordLists;

/**
 * Characters that change how a text looks without being seen. They stay, so that offsets hold, and
 * are reported.
 */
final class Characters {
  private static final WordLists SAY = WordLists.read(Characters.class, "diagnostics.txt");

  private enum Hidden {
    BIDI(SAY.say("turns-direction")),
    INVISIBLE(SAY.say("invisible")),
    CONTROL(SAY.say("control-character"));

    private final String effect;

    Hidden(String effect) {
      this.effect = effect;
    }
  }

  /**
   * UTF-16 units beside a character that are looked for with it; fewer, where mark-up stands among
   * them.
   */
  private static final List<Integer> BESIDE = List.of(16, 8, 4, 2, 0);

  private static final String INVISIBLE = "\u200B\u2060\uFEFF\u00AD\u180E";

  /** Control characters that part lines and words, and are no oddity. */
  private static final String LINES = "\n\r\t\f\u0085";

  private Characters() {}

  /**
   * One note for each kind that an article's text has, at its first place in the file, with how
   * many there are.
   */
  static List<Diagnostic> report(Article article, String file) {
    String text = article.text();
    int[] counts = new int[Hidden.values().length];
    int[] first = new int[Hidden.values().length];
    for (int i = 0; i < text.length(); i++) {
      int kind = kind(text.charAt(i));
      if (kind >= 0 && counts[kind]++ == 0) {
        first[kind] = i;
      }
    }
    List<Diagnostic> found = new ArrayList<>();
    for (Hidden hidden : Hidden.values()) {
      int count = counts[hidden.ordinal()];
      if (count > 0) {
        int at = first[hidden.ordinal()];
        String problem =
            SAY.say(
                count == 1 ? "hidden-one" : "hidden", (int) text.charAt(at), hidden.effect, count);
        Diagnostic note = Diagnostic.note(article.id(), problem, SAY.say("delete-if"));
        int place = place(text, at, file);
        var lines = new Lines(file);
        found.add(place < 0 ? note : note.at(lines.line(place), lines.column(place)));
      }
    }
    return found;
  }

  /**
   * Where a character of a text stands in the file it was made from; -1 if several places could be
   * it, or none.
   */
  private static int place(String text, int at, String file) {
    if (text.equals(file)) {
      return at;
    }
    for (int beside : BESIDE) {
      int start = Math.max(0, at - beside);
      String words = text.substring(start, Math.min(text.length(), at + beside + 1));
      int found = file.indexOf(words);
      if (found >= 0) {
        return file.indexOf(words, found + 1) < 0 ? found + at - start : -1;
      }
    }
    return -1;
  }

  /** Zero-width joiners are left alone: Indic scripts, Persian and emoji need them. */
  private static int kind(char c) {
    if ((c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069')) {
      return Hidden.BIDI.ordinal();
    }
    if (INVISIBLE.indexOf(c) >= 0) {
      return Hidden.INVISIBLE.ordinal();
    }
    boolean isControl = c < 0x20 || c >= 0x7F && c < 0xA0;
    return isControl && LINES.indexOf(c) < 0 ? Hidden.CONTROL.ordinal() : -1;
  }
}
