package synoptic.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sentence boundaries of one language: the JDK's rules (Unicode UAX #29), mended where news prose
 * breaks them. Articles are cut into passages by {@link #in}, which claims are made of; quotations
 * are looked for in what {@link #around} cuts, since what is said has sentences of its own.
 */
public final class Sentences {
  private static final String STOPS = ".!?";

  private final Locale language;
  private final Set<String> beforeAName;
  private final Set<String> anywhere;
  private final Set<String> starters;
  private final Set<String> words;

  /** A number with a point that counts; in English nothing is. */
  private final Pattern ordinal;

  /** Those of a language, by a list of its abbreviations. */
  public Sentences(Locale language, WordLists lists) {
    this.language = language;
    this.ordinal =
        lists.sections().containsKey("ordinal") ? lists.anyOf("ordinal") : Pattern.compile("(?!)");
    this.beforeAName = lists.words("before a name or number");
    this.anywhere = lists.words("anywhere");
    this.starters = lists.words("begins a sentence");
    this.words = lists.words("ends a sentence");
  }

  /** The sentences of a part of a text, in order, without the white space between them. */
  public List<Span> in(String text, Span part) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(language);
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

  /**
   * The sentences of a part of a text, none of which ends within enclosed words. Where a page lost
   * the space between two they end too, as in {@code to do that.Grassley said}: with the wrong
   * sentence a quotation has the wrong speaker. Passages are not cut there, since they are shown,
   * and a name such as {@code Sen.Grassley} would be cut in two.
   */
  public List<Span> around(String text, Span part, List<Enclosed> enclosed) {
    String masked = mask(text, part, enclosed);
    return in(masked, new Span(0, masked.length())).stream()
        .flatMap(sentence -> unglued(masked, sentence).stream())
        .map(sentence -> sentence.shift(part.start()))
        .toList();
  }

  /**
   * The part with all enclosed words as one capitalised word of the same length, which ends with
   * the stop that stands inside its marks.
   */
  private static String mask(String text, Span part, List<Enclosed> enclosed) {
    StringBuilder masked = new StringBuilder(part.of(text));
    for (Enclosed words : enclosed) {
      Span outer = words.outer().shift(-part.start());
      for (int i = outer.start(); i < outer.end(); i++) {
        masked.setCharAt(i, i == outer.start() ? 'X' : 'x');
      }
      if (words.endsSentence(text)) {
        masked.setCharAt(outer.end() - 1, '.');
      }
    }
    return masked.toString();
  }

  private static List<Span> unglued(String masked, Span part) {
    List<Span> found = new ArrayList<>();
    int from = part.start();
    for (int stop = from + 2; stop + 2 < part.end(); stop++) {
      if (stop - 2 >= from && isGlued(masked, stop)) {
        found.add(new Span(from, stop + 1));
        from = stop + 1;
      }
    }
    found.add(new Span(from, part.end()));
    return found;
  }

  /** Whether a sentence ends and the next begins: two small letters, a stop, a capitalised word. */
  private static boolean isGlued(String text, int stop) {
    return STOPS.indexOf(text.charAt(stop)) >= 0
        && isSmall(text.charAt(stop - 1))
        && isSmall(text.charAt(stop - 2))
        && Character.isUpperCase(text.charAt(stop + 1))
        && Character.isLowerCase(text.charAt(stop + 2));
  }

  /** Not x, which stands for enclosed words. */
  private static boolean isSmall(char c) {
    return c != 'x' && Character.isLowerCase(c);
  }

  /** Whether a word with its point is an abbreviation. */
  public boolean isAbbreviation(String word) {
    return beforeAName.contains(word) || anywhere.contains(word);
  }

  /**
   * Whether what stands before {@code end} is no sentence's end, although the JDK's rules say so.
   */
  private boolean goesOn(String text, int start, int end) {
    if (Character.isLowerCase(text.charAt(end)) && !Character.isWhitespace(text.charAt(end - 1))) {
      return true; // "the U.N.'s envoy"
    }
    String word = lastWord(text, start, end);
    String next = nextWord(text, end);
    if (beforeAName.contains(word) || isInitial(word)) {
      return !next.isEmpty();
    }
    if (anywhere.contains(word) || ordinal.matcher(word).matches()) {
      return !starters.contains(next) && !text.startsWith("\"", end) && !text.startsWith("“", end);
    }
    boolean ellipsis = word.endsWith("...") || word.endsWith("…");
    return ellipsis && !next.isEmpty() && Character.isLowerCase(next.charAt(0));
  }

  /** The last word before an offset, without the marks and brackets that open before it. */
  private static String lastWord(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    int from = last;
    while (from > start && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, last).replaceFirst("^[(\\[\"“‘']+", "");
  }

  /** {@code J.}, {@code J.D.}: one or two letters with points. */
  private boolean isInitial(String word) {
    return word.matches("\\p{Lu}\\.(\\p{Lu}\\.)?")
        && !words.contains(word)
        && !anywhere.contains(word);
  }

  private static String nextWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
