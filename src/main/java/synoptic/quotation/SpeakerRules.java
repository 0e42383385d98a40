package synoptic.quotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import synoptic.article.Article;
import synoptic.article.Whereabouts;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/**
 * What an editor states of speakers.
 *
 * @param aliases spelling of a name to the name that joins them
 * @param attributions whose words a passage is
 */
public record SpeakerRules(SortedMap<String, String> aliases, List<AttributionRule> attributions) {
  private static final WordLists SAY = WordLists.read(SpeakerRules.class, "diagnostics.txt");

  public static final SpeakerRules NONE = new SpeakerRules(Collections.emptySortedMap(), List.of());

  private enum Problem {
    UNQUOTED,
    NAMELESS
  }

  public SpeakerRules {
    aliases = Collections.unmodifiableSortedMap(new TreeMap<>(aliases));
    attributions = List.copyOf(attributions);
  }

  /** The quotations of an article as the editor attributes them. */
  public List<Quotation> correct(Article article, List<Quotation> found) {
    List<Quotation> corrected = found;
    for (AttributionRule rule : attributions) {
      List<Quotation> meant = rule.in(article, corrected).stream().filter(rule::isFit).toList();
      if (!meant.isEmpty()) {
        corrected = corrected.stream().map(q -> meant.contains(q) ? rule.correct(q) : q).toList();
      }
    }
    return corrected;
  }

  /**
   * A warning for each rule that meets nothing.
   *
   * @param quotations of all articles, as corrected
   */
  public List<Diagnostic> check(Whereabouts articles, Collection<Quotation> quotations) {
    List<Quotation> all = List.copyOf(quotations);
    List<Diagnostic> found = new ArrayList<>();
    for (AttributionRule rule : attributions) {
      articles
          .unmet(rule.place(), (place, a) -> !place.passages(a).isEmpty())
          .or(() -> articles.of(rule.place()).flatMap(a -> unsaid(rule, rule.in(a, all), articles)))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Diagnostic> unsaid(
      AttributionRule rule, List<Quotation> meant, Whereabouts articles) {
    Problem problem =
        meant.isEmpty()
            ? Problem.UNQUOTED
            : meant.stream().noneMatch(rule::isFit) ? Problem.NAMELESS : null;
    return Optional.ofNullable(problem)
        .map(p -> p.name().toLowerCase(Locale.ROOT))
        .map(
            key ->
                articles.warning(
                    rule.place().line(),
                    SAY.say(key, rule.place().article(), rule.place().quote()),
                    SAY.say(key + "-remedy")));
  }
}
