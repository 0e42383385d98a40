package synoptic.quotation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Place;
import synoptic.article.Whereabouts;
import synoptic.quotation.Quotation.Stated;
import synoptic.text.Diagnostic;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * What an editor states of speakers.
 *
 * @param aliases spelling of a name to the name that joins them
 * @param attributions whose words a passage is
 */
public record SpeakerRules(SortedMap<String, String> aliases, List<Attributing> attributions) {
  private static final WordLists SAY = WordLists.read(SpeakerRules.class, "diagnostics.txt");

  public static final SpeakerRules NONE = new SpeakerRules(Collections.emptySortedMap(), List.of());

  private enum Problem {
    UNQUOTED,
    NAMELESS
  }

  /**
   * Whose words a passage is. Without a name and a role it is nobody's that is stated.
   *
   * @param name null to keep whom the article names
   * @param role null to state none
   */
  public record Attributing(Place place, @Nullable String name, @Nullable String role) {
    public Attributing {
      requireNonNull(place);
    }

    /**
     * The quotations that are meant: the one that has most in common with the words, what is quoted
     * of the same speaker at the place, and the rest of the utterance.
     */
    private List<Quotation> in(Article article, List<Quotation> found) {
      Span span = place.in(article);
      if (span == null) {
        return List.of();
      }
      List<Quotation> there =
          found.stream()
              .filter(q -> q.article().equals(article.id()))
              .filter(q -> span.isMostly(q.span()) || q.span().isMostly(span))
              .toList();
      Quotation best =
          there.stream().max(Comparator.comparingDouble(q -> q.span().jaccard(span))).orElse(null);
      return best == null
          ? List.of()
          : found.stream()
              .filter(q -> isOfOne(q, best) || there.contains(q) && isOfSpeaker(q, best))
              .toList();
    }

    private static boolean isOfOne(Quotation one, Quotation other) {
      return first(one).equals(first(other));
    }

    private static String first(Quotation of) {
      return of.utterance() == null ? of.id() : of.utterance();
    }

    private static boolean isOfSpeaker(Quotation one, Quotation other) {
      return Objects.equals(one.speakerName(), other.speakerName());
    }

    private boolean isFit(Quotation quotation) {
      return name != null || role == null || quotation.speakerName() != null;
    }

    private Quotation correct(Quotation printed) {
      if (name == null && role == null) {
        return printed.by(new Attribution.NotStated(), EnumSet.of(Stated.SPEAKER));
      }
      Attribution as = printed.attribution();
      Set<Stated> stated = EnumSet.noneOf(Stated.class);
      @Nullable Speaker speaker = as instanceof Attribution.Named named ? named.speaker() : null;
      @Nullable Span mention = as.mention();
      if (name != null && (speaker == null || !speaker.name().equals(name))) {
        speaker = new Speaker(name, null);
        mention = null;
        stated.add(Stated.SPEAKER);
      }
      if (role != null && speaker != null && !role.equals(speaker.role())) {
        speaker = new Speaker(speaker.name(), role);
        stated.add(Stated.ROLE);
      }
      return speaker == null
          ? printed
          : printed.by(new Attribution.Named(speaker, mention), stated);
    }
  }

  public SpeakerRules {
    aliases = Collections.unmodifiableSortedMap(new TreeMap<>(aliases));
    attributions = List.copyOf(attributions);
  }

  /** The quotations of an article as the editor attributes them. */
  public List<Quotation> correct(Article article, List<Quotation> found) {
    List<Quotation> corrected = found;
    for (Attributing rule : attributions) {
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
    for (Attributing rule : attributions) {
      articles
          .unmet(rule.place, (place, a) -> !place.passages(a).isEmpty())
          .or(() -> articles.of(rule.place).flatMap(a -> unsaid(rule, rule.in(a, all), articles)))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Diagnostic> unsaid(
      Attributing rule, List<Quotation> meant, Whereabouts articles) {
    Problem problem =
        meant.isEmpty()
            ? Problem.UNQUOTED
            : meant.stream().noneMatch(rule::isFit) ? Problem.NAMELESS : null;
    return Optional.ofNullable(problem)
        .map(p -> p.name().toLowerCase(Locale.ROOT))
        .map(
            key ->
                articles.warning(
                    rule.place.line(),
                    SAY.say(key, rule.place.article(), rule.place.quote()),
                    SAY.say(key + "-remedy")));
  }
}
