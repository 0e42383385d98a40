package synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.digest.passage.Messages;

/** Words of a language stand in its lists, so that a second language is no change of the code. */
class LanguageStaysInListsTest {
  /**
   * Words and contractions in lower case, and endings such as {@code ing}; not the text of an
   * exception.
   */
  private static final Pattern WORDS =
      Pattern.compile("(?<!Exception\\()\"(\\p{Ll}+(?:['’_ -]\\p{Ll}+)*|['’]\\p{Ll}+)\"");

  /** The notation of the word lists, and the names and sections of the lists themselves. */
  private static final Set<String> NOTATION =
      Set.of(
          ("speech source noun grammar people inflection cues patterns quotation-patterns third"
                  + " past participle past-ending participle-ending adverb-ending opening-ending"
                  + " plural-ending singular-ending negation-ending")
              .split(" "));

  private static final Map<String, Set<String>> SECTIONS = new HashMap<>();

  private static final Path ROOMS = Path.of("src/main/java/synoptic");
  private static final Path LISTS = Path.of("src/main/resources/synoptic");
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /** An escape of an expression, or the name of a group. */
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\{1,2}(?:[pP]\\{\\w+}|u[0-9a-f]{4}|k<\\w+>|\\p{L})|\\(\\?<\\w+>");

  /**
   * What stands before the name of a list, a section, a group, an attribute, an element or a field
   * of another format, and before an exception's text.
   */
  private static final Pattern CALLED =
      Pattern.compile(
          "(?:Exception\\((?:[^;\"]|\"[^\"]*\")*"
              + "|(?:[.](?:group|start|end|lists|attr|hasAttr|selectFirst|tokenStream)"
              + "|\\b(?:words|lines|anyOf|say|either|values|any|line))\\(\\s*)$");

  /**
   * Names as other formats have them: files, media types and qualified names, attributes and
   * selectors, constants and character sets, and what something else is put behind.
   */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "[\\w+-]*(?:[:/._@][\\w+-]+)+|data-[\\w-]+|.*\\[[\\w-]+(?:[*^$]?=[\\w:+ -]+)?].*"
              + "|[A-Z0-9]+-[A-Z0-9]+|[^\\w\\s]*[\\w-]+[-=:/]|us-ascii");

  /**
   * By room, fields and elements of what it reads, each by its standard: HTML; RSS and Atom; JSON
   * Feed; schema.org; RFC 5322; front matter; the endings and names of formats; the sections of
   * cues.
   */
  private static final Map<String, Set<String>> FIELDS =
      Map.of(
          "format",
          Set.of(
              ("article figure object video head meter del"
                      + " channel author name source false authors Article Report Review"
                      + " from to content-type delivered-to outlet site md text export"
                      + " parsely-author application-name until-found")
                  .split(" ")),
          "quotation",
          Set.of("source", "people"));

  /** Rooms that read nothing of an article's words: they know names and keys, and say sentences. */
  private static final Set<String> WRITING = Set.of("check", "cli", "config", "page", "workspace");

  static Stream<Path> sources() {
    // NameSound spells names of any language in Latin letters
    return Stream.of("quotation", "language")
        .flatMap(room -> files(ROOMS.resolve(room), ".java").stream())
        .filter(f -> !f.endsWith("NameSound.java"));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void noWordStandsInTheCode(Path source) throws IOException {
    assertThat(WORDS.matcher(code(source)).results().map(m -> m.group(1)))
        .allMatch(
            w -> NOTATION.contains(w) || names().contains(w),
            "stands in a word list, in src/main/resources/synoptic/language");
  }

  @Test
  void noWordOfEnglishStandsInTheCode() throws IOException {
    assertThat(offenders()).as("words that stand in a list of a language, not in code").isEmpty();
  }

  /** Two words in a row, which a page, a feed or a message would say. */
  private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,}[,:]? \\p{L}{2,}");

  /** What is no language: keys, the texts of exceptions, and the notation of other formats. */
  private static final Set<String> NOTATION_OF_PAGES =
      Set.of(
          "\"kind of text\"",
          "\"own words\"",
          "\"the jar lacks \"",
          "\"d MMMM uuuu\"",
          "\"new EventSource('\"",
          "\"data: changed\\n\\n\"");

  static Stream<String> roomsThatSay() {
    return Stream.concat(Stream.of("desk", "digest", "edition", "fetch"), WRITING.stream());
  }

  @ParameterizedTest
  @MethodSource("roomsThatSay")
  void noSentenceStandsInTheCodeOfPages(String room) throws IOException {
    for (Path source : files(ROOMS.resolve(room), ".java")) {
      String code = code(source);
      assertThat(
              LITERAL
                  .matcher(code)
                  .results()
                  .filter(m -> !m.group().startsWith("\"<") && !m.group().contains("(?<"))
                  .filter(m -> SENTENCE.matcher(m.group()).find())
                  .filter(m -> !CALLED.matcher(code.substring(0, m.start())).find())
                  .map(m -> m.group()))
          .as(source + ": stands in messages_en.properties or diagnostics.txt")
          .allMatch(NOTATION_OF_PAGES::contains);
    }
  }

  /** The names of the lists of languages and of their sections. */
  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    for (Path list : files(LISTS.resolve("language"), ".txt")) {
      if (list.toString().contains("/en/")) {
        continue; // their sections are words of English
      }
      names.add(list.getFileName().toString().replace(".txt", ""));
      lines(list).stream()
          .filter(l -> l.startsWith("["))
          .forEach(l -> names.add(l.substring(1, l.length() - 1)));
    }
    return names;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * German words of four letters and more that are no English ones stand in no code; but a byline
   * in Spanish, numbers and an element of HTML are called so too.
   */
  @Test
  void noGermanWordStandsInTheCode() {
    Set<String> words = new HashSet<>();
    for (Path list : files(LISTS, "/de/")) {
      if (list.toString().matches(".*(?:/init/|/format-patterns).*")) {
        continue; // prose, and expressions that many languages share
      }
      lines(list).stream()
          .filter(l -> !l.startsWith("#") && !l.startsWith("["))
          .forEach(l -> words(l).filter(w -> w.length() > 3).forEach(words::add));
    }
    files(LISTS, "/en/").forEach(f -> lines(f).forEach(l -> words(l).forEach(words::remove)));
    SortedSet<String> found = new TreeSet<>();
    for (Path source : files(ROOMS, ".java")) {
      LITERAL
          .matcher(code(source))
          .results()
          .flatMap(l -> words(l.group()))
          .filter(words::contains)
          .forEach(found::add);
    }
    assertThat(found).isSubsetOf("autor", "billion", "million", "span");
  }

  private static SortedSet<String> offenders() throws IOException {
    Set<String> words = new HashSet<>();
    for (Path list : files(LISTS, "/en/")) {
      if (list.toString().endsWith("patterns.txt")) {
        continue;
      }
      Files.readAllLines(list).stream()
          .filter(l -> !l.startsWith("#") && !l.startsWith("["))
          .forEach(l -> words(l).forEach(words::add));
    }
    SortedSet<String> found = new TreeSet<>();
    for (Path source : files(ROOMS, ".java")) {
      String room = ROOMS.relativize(source).getName(0).toString();
      if (WRITING.contains(room) || source.endsWith("NameSound.java")) {
        continue;
      }
      boolean inLists = source.toString().matches(".*/(german|language)/.*");
      String code = code(source);
      LITERAL
          .matcher(code)
          .results()
          .filter(l -> !CALLED.matcher(code.substring(0, l.start())).find())
          .map(l -> l.group())
          .filter(l -> !isKey(l) && !isName(room, l))
          .filter(l -> !(inLists && names().contains(l.substring(1, l.length() - 1))))
          .flatMap(l -> words(l))
          .filter(words::contains)
          .forEach(w -> found.add(room + " " + w));
    }
    return found;
  }

  /**
   * Whether a literal names a message, the file of them, the function of templates for them, or a
   * key of the settings.
   */
  private static boolean isKey(String literal) {
    String text = literal.substring(1, literal.length() - 1);
    return Messages.ENGLISH.has(text)
        || Set.of("say", "key", "message", "messages_", ".properties", "no message ", "dismiss")
            .contains(text);
  }

  /**
   * Whether a literal names something of another format, or what the room says or a language has.
   */
  private static boolean isName(String room, String literal) {
    String text = literal.substring(1, literal.length() - 1);
    return FOREIGN.matcher(text).matches()
        || FIELDS.getOrDefault(room, Set.of()).contains(text)
        || Files.isDirectory(LISTS.resolve("language").resolve(text))
        || !room.equals("language") && sections(room).contains(text)
        || text.matches(".*[ -].*") && sections("language").contains(text);
  }

  /** The sections of the lists of a room; of those of English, all that are no single word. */
  private static Set<String> sections(String room) {
    return SECTIONS.computeIfAbsent(
        room,
        r ->
            (Files.isDirectory(LISTS.resolve(r))
                    ? files(LISTS.resolve(r), ".txt")
                    : List.<Path>of())
                .stream()
                    .flatMap(f -> lines(f).stream())
                    .filter(l -> l.startsWith("["))
                    .map(l -> l.substring(1, l.length() - 1))
                    .collect(Collectors.toSet()));
  }

  private static List<Path> files(Path folder, String within) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(f -> Files.isRegularFile(f) && f.toString().contains(within))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(ESCAPE.matcher(text).replaceAll(" "))
        .results()
        .map(m -> m.group().toLowerCase(Locale.ROOT));
  }

  /** A file without its comments. */
  private static String code(Path source) {
    return lines(source).stream()
        .filter(l -> !l.strip().matches("/?\\*.*"))
        .map(l -> l.replaceFirst("(^|\\s)//.*", ""))
        .collect(Collectors.joining("\n"));
  }
}
