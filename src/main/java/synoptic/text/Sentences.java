package synoptic.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sentence boundaries: the JDK's rules (Unicode UAX #29), mended where news prose breaks them. */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of("U.S.", "U.K.", "U.N.", "Mr.", "Mrs.", "Ms.", "Dr.", "Sen.", "Rep.", "Gov.", "Gen.", "Feb.", "Jan.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

  private Sentences() {}

  /** The sentences of a part of a text, in order, without the white space between them. */
  public static List<Span> in(String text, Span part) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    String slice = part.of(text);
    breaks.setText(slice);
    List<Span> found = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String candidate = slice.substring(start, end).strip();
      String last = candidate.substring(candidate.lastIndexOf(' ') + 1);
      if (ABBREVIATIONS.contains(last) && end < slice.length()) {
        continue;
      }
      Span sentence = new Span(start, end).shift(part.start()).trim(text);
      if (!sentence.isEmpty()) {
        found.add(sentence);
      }
      start = end;
    }
    return found;
  }
}
