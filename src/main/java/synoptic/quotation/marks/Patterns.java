package synoptic.quotation.marks;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import synoptic.language.Language;
import synoptic.text.WordLists;

/**
 * How a language says beside marked words whose they are.
 *
 * @param before ends where they begin
 * @param after begins where they end
 */
record Patterns(Pattern before, Pattern after) {
  static final List<String> NAMES = List.of("n1", "n2", "n3");
  static final List<String> VERBS = List.of("v1", "v2", "v3");

  private static final WordLists LISTS = WordLists.read(Language.class, "attributing.txt");

  private static final Map<String, Patterns> KNOWN = new ConcurrentHashMap<>();

  /** A word of a name: with a capital, or an initial. */
  private static final String WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’-]*[\\p{L}\\p{M}]|\\p{Lu}[.])";

  private static final String NAME =
      WORD + "(?:\\s(?:(?:" + any("particles", "\\s") + ")\\s?){0,2}" + WORD + "){0,3}";

  private static final String TITLE = "(?:(?:" + any("titles", "\\s") + ")\\s)?";

  /** No letter goes on with the word before. */
  private static final String END = "(?![\\p{L}\\p{M}])";

  /** Between marks and a verb. */
  private static final String GAP = "[\\s,،]*[-–—]?\\s*";

  /** Nothing that ends a sentence, not many words. */
  private static final String LITTLE = "[^.!?…؟。\n]{0,60}";

  static Patterns of(Language language) {
    return KNOWN.computeIfAbsent(language.code(), Patterns::made);
  }

  private static Patterns made(String code) {
    String verbs = LISTS.sections().containsKey(code) ? any(code, "\n") : "(?!)";
    String named = TITLE + "(?<%s>" + NAME + ")";
    String said = "(?<%s>" + verbs + ")" + END;
    String begun = "(?<%s>(?iu:" + verbs + "))" + END;
    String before =
        "(?<![\\p{L}\\p{M}])(?:"
            + named.formatted("n1")
            + "\\s"
            + said.formatted("v1")
            + "[\\s,،:：]*$|"
            + begun.formatted("v2")
            + "\\s"
            + named.formatted("n2")
            + "[\\s,،:：]+$|"
            + begun.formatted("v3")
            + LITTLE
            + "[:：]\\s*$)|(?<![^\n])\\s*"
            + named.formatted("n3")
            + "\\s*[:：]\\s*$|[:：]\\s*$";
    String after =
        GAP
            + "(?:"
            + said.formatted("v1")
            + "\\s"
            + named.formatted("n1")
            + "|"
            + said.formatted("v3")
            + ")|\\s*[,،–—-]\\s*"
            + named.formatted("n2")
            + "\\s"
            + said.formatted("v2")
            + "|\\s*[-–—]{1,2}\\s*"
            + named.formatted("n3")
            + "\\s*$";
    return new Patterns(Pattern.compile(before), Pattern.compile(after));
  }

  /** One of the entries of a section, the longest first. */
  private static String any(String section, String between) {
    return LISTS.lines(section).stream()
        .flatMap(line -> Stream.of(line.split(between)))
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
        .map(Pattern::quote)
        .collect(joining("|"));
  }
}
