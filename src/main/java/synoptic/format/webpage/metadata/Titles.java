package synoptic.format.webpage.metadata;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import synoptic.format.label.HeadingLines;
import synoptic.format.webpage.chunk.ShortText;

/**
 * The headline of a page. The heading that readers see wins if the page's stated titles bear it
 * out; else a stated title does, without the outlet's name on its end.
 */
final class Titles {
  private static final Pattern SPACED = Pattern.compile("\\s+[|\\-–—·•»~]{1,2}\\s+|\\s*\\|\\s*");

  /** First-level headings looked at, and UTF-16 units of one. */
  private static final int MOST_HEADINGS = 20;

  private static final int LONGEST = 300;

  /** Likeness from which two titles are one headline in two wordings. */
  private static final double SAME = 0.4;

  /** As much for a heading that has no other beside it, tuned on 400 pages. */
  private static final double ALONE = 0.25;

  private static final int MOST_PARTS = 30;
  private static final int MOST_WORDS_OF_SECTION = 5;
  private static final Pattern ADDRESS = Pattern.compile("(?:[\\p{L}\\d-]+\\.)+\\p{L}{2,}");

  private Titles() {}

  /**
   * Picks the title.
   *
   * @param stated what the page's metadata calls it, the most trusted first
   */
  static @Nullable String of(Document page, List<String> stated, @Nullable String outlet) {
    String shown = heading(page, stated, outlet);
    if (shown != null) {
      return shown;
    }
    return stated.isEmpty() ? null : withoutOutlet(stated.getFirst(), outlet);
  }

  private static @Nullable String heading(
      Document page, List<String> stated, @Nullable String outlet) {
    String best = null;
    double most = 0;
    Set<String> shown = new HashSet<>();
    for (Element heading : page.select("h1").stream().limit(MOST_HEADINGS).toList()) {
      String text = withoutSection(withoutKicker(heading, stated, outlet));
      if (text.isEmpty() || text.equalsIgnoreCase(outlet) || isSite(text, stated)) {
        continue;
      }
      if (stated.isEmpty()) {
        return text;
      }
      shown.add(text);
      double alike =
          stated.stream().mapToDouble(title -> alike(text, title, outlet)).max().orElse(0);
      if (alike > most) {
        best = text;
        most = alike;
      }
    }
    boolean isAlone = best != null && shown.size() == 1 && words(best).size() > 2;
    return most >= (isAlone ? ALONE : SAME) ? best : null;
  }

  /** A heading's words; those of a part of it that is a stated title alone, without a kicker. */
  private static String withoutKicker(
      Element heading, List<String> stated, @Nullable String outlet) {
    String text = ShortText.of(heading, LONGEST);
    for (Element part : heading.select("*").stream().limit(MOST_PARTS).toList()) {
      for (String words : List.of(part.ownText(), ShortText.of(part, LONGEST))) {
        boolean isTitle =
            words.length() < text.length()
                && words.contains(" ")
                && stated.stream()
                    .anyMatch(title -> HeadingLines.isSame(words, withoutOutlet(title, outlet)));
        if (isTitle) {
          return words;
        }
      }
    }
    return text;
  }

  /** {@code Ferry sinks | Opinion} to {@code Ferry sinks}. */
  private static String withoutSection(String heading) {
    int bar = heading.lastIndexOf(" | ");
    boolean isTail =
        bar > 0
            && heading.substring(0, bar).split("\\s+").length >= 3
            && heading.substring(bar + 3).split("\\s+").length <= MOST_WORDS_OF_SECTION;
    return isTail ? heading.substring(0, bar).strip() : heading;
  }

  /** Whether a heading is the site's: an address, or what one stated title has before another. */
  private static boolean isSite(String heading, List<String> stated) {
    return ADDRESS.matcher(heading).matches()
        || stated.stream()
            .filter(title -> title.startsWith(heading) && title.length() > heading.length())
            .map(title -> title.substring(heading.length()).replaceFirst("^[\\s:|–—-]+", ""))
            .anyMatch(rest -> stated.stream().anyMatch(title -> HeadingLines.isSame(title, rest)));
  }

  /**
   * Shared words over all words (Jaccard index), 1 where one opens the other with three words or
   * more.
   */
  private static double alike(String shown, String stated, @Nullable String outlet) {
    String title = withoutOutlet(stated, outlet);
    String a = shown.toLowerCase(Locale.ROOT);
    String b = title.toLowerCase(Locale.ROOT);
    boolean opens =
        (a.startsWith(b) && b.split("\\s").length >= 3)
            || (b.startsWith(a) && a.split("\\s").length >= 3);
    Set<String> left = words(a);
    Set<String> right = words(b);
    Set<String> all = new HashSet<>(left);
    all.addAll(right);
    left.retainAll(right);
    return opens ? 1 : all.isEmpty() ? 0 : (double) left.size() / all.size();
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }

  /** {@code Ferry sinks | The Daily Post} to {@code Ferry sinks}. */
  static String withoutOutlet(String title, @Nullable String outlet) {
    String plain = clean(title).replaceFirst("^" + ADDRESS + "\\s+(?=\\p{Lu}\\S*\\s)", "");
    if (outlet != null) {
      String end = "(?:\\s*[|\\-–—·•»:~/]+\\s*)" + Pattern.quote(outlet) + "$";
      String cut = plain.replaceFirst("(?i)" + end, "");
      String front =
          cut.replaceFirst(
              "(?i)^" + Pattern.quote(outlet) + "(?:\\s*[|–—·•»:~]+\\s*|\\s+-\\s+)", "");
      if (!front.isBlank() && front.length() < plain.length()) {
        return front.strip();
      }
    }
    Matcher separator = SPACED.matcher(plain);
    int first = -1;
    int afterFirst = 0;
    int last = -1;
    while (separator.find()) {
      afterFirst = first < 0 ? separator.end() : afterFirst;
      first = first < 0 ? separator.start() : first;
      last = separator.start();
    }
    if (last < 0) {
      return plain;
    }
    int before = plain.substring(0, last).split("\\s+").length;
    int after = plain.substring(last).strip().split("\\s+").length - 1;
    if (before >= 3 && after <= 5 && before >= after) {
      return plain.substring(0, last).strip();
    }
    boolean isBar = plain.charAt(first) == '|' || plain.startsWith(" |", first);
    return isBar && plain.substring(0, first).split("\\s+").length <= 3
        ? plain.substring(afterFirst).strip()
        : plain;
  }

  private static String clean(String title) {
    return title.replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
