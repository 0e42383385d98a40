package synoptic.format.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Block;
import synoptic.article.Media;
import synoptic.article.Origin;
import synoptic.language.Language;
import synoptic.text.Search;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * Whose reporting the sentences of an article say it passes on, and which outlet says so of itself.
 */
final class Origins {
  private static final WordLists CREDITS = Language.ENGLISH.lists("format-patterns");
  private static final String PART =
      "\\p{Lu}[\\p{L}\\p{N}&’'/-]{0,40}+(?:\\.(?:\\p{Ll}{2,6}|\\p{Lu}\\p{L})\\b)?";
  private static final String WORDS =
      PART
          + "(?:\\s(?:(?:"
          + CREDITS.either("small words of an outlet's name")
          + ")\\s)?(?!(?:"
          + String.join("|", new TreeSet<>(CREDITS.words("no part of a name")))
          + ")\\b)"
          + PART
          + "){0,4}";
  private static final String NAME =
      "(?:" + CREDITS.either("before an outlet's name") + "\\s)?(?<name>" + WORDS + ")";
  private static final String KIND = "(?:" + CREDITS.either("kind of outlet") + ")";
  private static final Pattern FORMULA = CREDITS.anyOf("certain");
  private static final Pattern CLOSING = CREDITS.anyOf("at the end of a sentence");

  /**
   * {@code UNN reports with reference to Financial Times}: the outlet names itself and its source.
   */
  private static final Search SELF =
      Search.ofNamed(
          "(?<outlet>" + WORDS + ")",
          "\\s(?:%s),?\\s(?:%s|%s)\\s%s"
              .formatted(
                  CREDITS.either("reports itself"), FORMULA, CREDITS.either("referring"), NAME),
          "");

  /** Forms that nothing but a source fits. */
  private static final Search CERTAIN = Search.ofWord(FORMULA + "\\s" + NAME);

  /** Forms that also fit people, places and bodies: the name must be an outlet's. */
  private static final List<Search> LIKELY =
      List.of(
          Search.ofWord("(?:" + CREDITS.either("likely") + ")\\s" + NAME),
          Search.ofWord(CREDITS.either("according") + NAME),
          Search.ofNamed(NAME, "\\s(?:" + CREDITS.either("has reported") + ")\\b", ""),
          Search.of(
              Pattern.compile(
                  ",\\s" + CREDITS.either("as reported") + "\\s" + NAME + "(?=[.\\s]*$)")));

  /** {@code the Frankfurter Rundschau, a German newspaper, said}. */
  private static final Search APPOSED =
      Search.ofNamed(
          NAME,
          ",\\s(?:%s)\\s(?:[\\p{L}'’-]{1,20}\\s){0,4}?%s\\b[^,.]{0,40},\\s(?:%s)"
              .formatted(CREDITS.either("apposed"), KIND, CREDITS.either("said")),
          "");

  /** {@code the German newspaper Bild reported}, {@code state news agency TASS}. */
  private static final Search INTRODUCED = Search.ofWord(KIND + "\\s" + NAME);

  private static final Pattern REPORTING = CREDITS.anyOf("reporting");

  private static final Set<String> DAYS = Language.ENGLISH.lists("dates").words("weekday");

  private static final Pattern BROADCASTER = CREDITS.anyOf("ambiguous");

  /**
   * {@code …, per Caliber.Az.}: after another source in the sentence, or as an address, the one who
   * passes it on.
   */
  private static final Pattern PASSED_ON = Pattern.compile(CLOSING + "\\s" + NAME + "(?=[.\\s]*$)");

  /** A word that begins a sentence, and no name: {@code When The New York Times reported}. */
  private static final Pattern OPENER = Pattern.compile("^(?:" + CREDITS.either("opener") + ")");

  private final String text;
  private final List<Origin> origins = new ArrayList<>();
  private final Set<String> named = new HashSet<>();
  private final Set<String> introduced = new HashSet<>();
  private @Nullable String outlet;

  private Origins(String text) {
    this.text = text;
  }

  /** What the sentences say: origins in order of place, and the outlet if one names itself. */
  record Found(List<Origin> origins, @Nullable String outlet) {}

  static Found in(String text, List<Block> blocks) {
    var search = new Origins(text);
    List<Span> prose = blocks.stream().filter(b -> b.role().isProse()).map(Block::span).toList();
    for (Span span : prose) {
      search.introduce(span);
    }
    for (Span span : prose) {
      search.read(span);
    }
    search.origins.sort(Comparator.comparing(o -> Objects.requireNonNull(o.credit())));
    return new Found(search.origins, search.outlet);
  }

  private void introduce(Span span) {
    for (Search form : List.of(APPOSED, INTRODUCED)) {
      for (Matcher match : form.in(text, span)) {
        boolean isOutlet =
            !BROADCASTER.matcher(match.group()).lookingAt() || isBroadcaster(name(match));
        if (isOutlet && isOfReport(match.start(), match.end(), span)) {
          introduced.add(name(match));
          add(name(match), match.start(), match.end());
        }
      }
    }
  }

  /** Whether the sentence of a place says that somebody tells something: not of a victim. */
  private boolean isOfReport(int start, int end, Span span) {
    return Language.ENGLISH.sentences().in(text, span).stream()
        .filter(s -> s.overlaps(new Span(start, end)))
        .anyMatch(s -> REPORTING.matcher(s.of(text)).find());
  }

  private void read(Span span) {
    for (Matcher self : SELF.in(text, span)) {
      if (isMedia(name(self)) || self.group().contains(CREDITS.either("reference"))) {
        outlet = outlet == null ? self.group("outlet") : outlet;
        add(name(self), self.start(), self.end());
      }
    }
    for (Matcher certain : CERTAIN.in(text, span)) {
      add(name(certain), certain.start(), certain.end());
    }
    Matcher passed = PASSED_ON.matcher(text).region(span.start(), span.end());
    if (passed.find() && Media.isDomain(name(passed)) && outlet == null) {
      outlet = name(passed);
    }
    for (Search form : LIKELY) {
      for (Matcher match : form.in(text, span)) {
        if (isMedia(name(match)) && !name(match).equals(outlet)) {
          add(name(match), match.start(), match.end());
        }
      }
    }
  }

  /** Persons are called broadcasters too. */
  private static boolean isBroadcaster(String name) {
    return name.indexOf(' ') < 0 || Media.isName(name);
  }

  private boolean isMedia(String name) {
    return introduced.contains(name) || Media.isName(name);
  }

  private static String name(Matcher match) {
    return OPENER.matcher(match.group("name").replaceFirst("['’]s$", "")).replaceFirst("");
  }

  /** One entry a name; none for one that is cut, as {@code Gen} of "Gen. Quill". */
  private void add(String name, int start, int end) {
    boolean isCut =
        text.startsWith(".", end)
            && Language.ENGLISH.sentences().isAbbreviation(lastWord(name) + ".");
    if (!isCut && !DAYS.contains(name) && named.add(name)) {
      origins.add(new Origin(name, new Span(start, end)));
    }
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
