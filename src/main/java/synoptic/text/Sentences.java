package synoptic.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Sentence boundaries: the JDK's rules (Unicode UAX #29), mended where news prose breaks them. */
public final class Sentences {
  private static final Map<String, Set<String>> WORDS = read();
  private static final Set<String> BEFORE_A_NAME = words("before a name or number");
  private static final Set<String> ANYWHERE = words("anywhere");
  private static final Set<String> STARTERS = words("begins a sentence");

  private Sentences() {}

  /** The sentences of a part of a text, in order, without the white space between them. */
  public static List<Span> in(String text, Span part) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    String slice = part.of(text);
    breaks.setText(slice);
    List<Span> found = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < slice.length() && goesOn(slice, start, end)) {
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

  /** Whether what stands before {@code end} is no sentence's end, although the JDK's rules say so. */
  private static boolean goesOn(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    int from = last;
    while (from > start && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, last).replaceFirst("^[(\\[\"“‘']+", "");
    String next = nextWord(text, end);
    if (BEFORE_A_NAME.contains(word) || isInitial(word)) {
      return !next.isEmpty();
    }
    if (ANYWHERE.contains(word)) {
      return !STARTERS.contains(next) && !text.startsWith("\"", end) && !text.startsWith("“", end);
    }
    boolean ellipsis = word.endsWith("...") || word.endsWith("…");
    return ellipsis && !next.isEmpty() && Character.isLowerCase(next.charAt(0));
  }

  /** {@code J.}, {@code J.D.}: one or two letters with points; "I." ends a sentence more often. */
  private static boolean isInitial(String word) {
    return word.matches("\\p{Lu}\\.(\\p{Lu}\\.)?") && !word.equals("I.") && !ANYWHERE.contains(word);
  }

  private static String nextWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static Set<String> words(String section) {
    return Set.copyOf(WORDS.getOrDefault(section, Set.of()));
  }

  private static Map<String, Set<String>> read() {
    try (InputStream in = Sentences.class.getResourceAsStream("abbreviations.txt")) {
      if (in == null) {
        throw new IllegalStateException("no resource abbreviations.txt");
      }
      Map<String, Set<String>> sections = new HashMap<>();
      Set<String> section = new HashSet<>();
      for (String line : new String(in.readAllBytes(), UTF_8).split("\n")) {
        if (line.startsWith("[")) {
          section = sections.computeIfAbsent(line.substring(1, line.length() - 1), s -> new HashSet<>());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          section.addAll(List.of(line.split(" ")));
        }
      }
      return sections;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
