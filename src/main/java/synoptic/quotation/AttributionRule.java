package synoptic.quotation;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Place;
import synoptic.quotation.Quotation.Stated;
import synoptic.text.Span;

/**
 * An editor's statement whose words a passage is. Without a name and a role it is nobody's that is
 * stated.
 *
 * @param name null to keep whom the article names
 * @param role null to state none
 */
public record AttributionRule(Place place, @Nullable String name, @Nullable String role) {
  public AttributionRule {
    requireNonNull(place);
  }

  /**
   * The quotations that are meant: the one that has most in common with the words, what is quoted
   * of the same speaker at the place, and the rest of the utterance.
   */
  List<Quotation> in(Article article, List<Quotation> found) {
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

  /** Whether it can be said of a quotation: a role alone needs a speaker. */
  boolean isFit(Quotation quotation) {
    return name != null || role == null || quotation.speakerName() != null;
  }

  /** The quotation as the editor attributes it. */
  Quotation correct(Quotation printed) {
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
    return speaker == null ? printed : printed.by(new Attribution.Named(speaker, mention), stated);
  }
}
