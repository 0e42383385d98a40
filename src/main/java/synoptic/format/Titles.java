package synoptic.format;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline of a page. The heading that readers see wins if the page's stated titles bear it out; else a stated title
 * does, without the outlet's name on its end.
 */
final class Titles {
  private static final Pattern SPACED = Pattern.compile("\\s+[|\\-–—·•»~]{1,2}\\s+|\\s*\\|\\s*");

  /** Share of the shorter title's words that must be in the other for both to be one headline. */
  private static final double SAME = 0.6;

  private Titles() {}

  /**
   * Picks the title.
   *
   * @param stated what the page's metadata calls it, the most trusted first
   */
  static @Nullable String of(Document page, List<String> stated, @Nullable String outlet) {
    String shown = heading(page, stated);
    if (shown != null) {
      return shown;
    }
    return stated.isEmpty() ? null : withoutOutlet(stated.getFirst(), outlet);
  }

  private static @Nullable String heading(Document page, List<String> stated) {
    String best = null;
    double most = 0;
    for (Element heading : page.select("h1")) {
      String text = clean(heading.text());
      if (text.isEmpty() || text.length() > 300) {
        continue;
      }
      if (stated.isEmpty()) {
        return text;
      }
      double alike = stated.stream().mapToDouble(title -> alike(text, title)).max().orElse(0);
      if (alike > most) {
        best = text;
        most = alike;
      }
    }
    return most >= SAME && best != null && best.split("\\s").length > 1 ? best : null;
  }

  /** Shared words over the words of the shorter, halved where one is a mere fraction of the other. */
  private static double alike(String a, String b) {
    Set<String> left = words(a);
    Set<String> right = words(b);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    int least = Math.min(left.size(), right.size());
    int size = Math.max(left.size(), right.size());
    left.retainAll(right);
    double share = (double) left.size() / least;
    return size > 4 * least ? share / 2 : share;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }

  /** {@code Ferry sinks | The Daily Post} to {@code Ferry sinks}. */
  static String withoutOutlet(String title, @Nullable String outlet) {
    String plain = clean(title);
    if (outlet != null) {
      String end = "(?:\\s*[|\\-–—·•»:~/]+\\s*)" + Pattern.quote(outlet) + "$";
      String cut = plain.replaceFirst("(?i)" + end, "");
      String front = cut.replaceFirst("(?i)^" + Pattern.quote(outlet) + "(?:\\s*[|–—·•»:~]+\\s*|\\s+-\\s+)", "");
      if (!front.isBlank() && front.length() < plain.length()) {
        return front.strip();
      }
    }
    Matcher separator = SPACED.matcher(plain);
    int last = -1;
    while (separator.find()) {
      last = separator.start();
    }
    boolean isLong = last > 0 && plain.substring(0, last).split("\\s+").length >= 4;
    boolean isName = last > 0 && plain.substring(last).split("\\s+").length <= 6;
    return isLong && isName ? plain.substring(0, last).strip() : plain;
  }

  private static String clean(String title) {
    return title.replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
