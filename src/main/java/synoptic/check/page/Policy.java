package synoptic.check.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.text.WordLists;

/**
 * A content security policy (W3C, CSP Level 3): what each directive lets a page do.
 *
 * @param sources by directive
 */
public record Policy(Map<String, List<String>> sources) {
  private static final WordLists HTML = WordLists.read(Policy.class, "html.txt");
  private static final WordLists SAY = WordLists.read(Policy.class, "diagnostics.txt");

  /** That of the shipped templates. */
  static final Policy SHIPPED = of(HTML.say("shipped-policy"));

  /** Directives that only take away. */
  private static final Set<String> HARMLESS = Set.copyOf(HTML.lines("harmless"));

  /** Directives that fall back on no other: without them everything is granted. */
  private static final Set<String> ALONE = Set.of("base-uri", "form-action");

  public static Policy of(String written) {
    Map<String, List<String>> sources = new LinkedHashMap<>();
    for (String directive : written.split(";", -1)) {
      List<String> words = List.of(directive.strip().split("\\s+", -1));
      sources.putIfAbsent(
          words.getFirst().toLowerCase(Locale.ROOT), words.subList(1, words.size()));
    }
    sources.remove("");
    return new Policy(sources);
  }

  /**
   * What it grants and the shipped one does not, in words; null if there is nothing.
   *
   * @param allowed sources that it may name besides
   */
  public @Nullable String beyondShipped(Set<String> allowed) {
    for (String directive : SHIPPED.sources.keySet()) {
      if (granted(directive) == null) {
        return SAY.say("policy-wide", directive);
      }
    }
    for (String directive : sources.keySet()) {
      List<String> shipped = SHIPPED.granted(directive);
      for (String source : sources.get(directive)) {
        boolean same = shipped != null && shipped.contains(source);
        boolean named =
            allowed.stream().anyMatch(a -> a.equals(source) || a.startsWith(source + "/"));
        if (!HARMLESS.contains(directive) && !source.equals(HTML.say("nil")) && !same && !named) {
          return directive + " " + source;
        }
      }
    }
    return null;
  }

  /** By the directive, or the one that stands in for it; null if nothing is refused. */
  private @Nullable List<String> granted(String directive) {
    List<String> own = sources.get(directive);
    if (own != null || ALONE.contains(directive) || directive.equals("default-src")) {
      return own;
    }
    String wider = directive.endsWith("-src") ? "default-src" : "";
    if (HTML.lines("scripts").contains(directive)) {
      wider = "script-src";
    } else if (HTML.lines("styles").contains(directive)) {
      wider = "style-src";
    }
    return wider.isEmpty() ? null : granted(wider);
  }
}
