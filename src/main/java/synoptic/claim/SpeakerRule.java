package synoptic.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.NameLikeness;
import synoptic.claim.collate.SourceNoun;
import synoptic.claim.unit.Unit;
import synoptic.quotation.Attribution;
import synoptic.quotation.People;
import synoptic.quotation.Person;
import synoptic.quotation.Quotation;
import synoptic.story.Stems;

/**
 * Words of different speakers are kept apart, unless they are one utterance: persons, bodies and
 * places that stand for governments alike.
 */
final class SpeakerRule implements JoiningRule {
  /**
   * Words of different speakers need this score: they then are one utterance that the articles
   * attribute differently.
   */
  private static final double DESPITE_SPEAKER = 0.95;

  /** The same, where one article names the speaker and the other does not. */
  private static final double DESPITE_ANONYMITY = 0.5;

  /** More than any score. */
  private static final double NEVER = Double.POSITIVE_INFINITY;

  /** Words that tell too little for two speakers to be one. */
  private static final int FEW = 8;

  private final People people;

  SpeakerRule(People people) {
    this.people = people;
  }

  @Override
  public double apply(Collation pair, double score) {
    return score >= needed(pair) ? score : 0;
  }

  private double needed(Collation pair) {
    Unit a = pair.base();
    Unit b = pair.reading();
    if (a.quotation() == null || b.quotation() == null) {
      return 0;
    }
    Person first = named(a);
    Person second = named(b);
    if (first != null && second != null) {
      boolean one =
          first.id().equals(second.id()) || NameLikeness.alike(first.name(), second.name());
      return one ? 0 : pair.isOneUtterance() ? DESPITE_SPEAKER : NEVER;
    }
    boolean anonymousA = isAnonymous(a.quotation());
    boolean anonymousB = isAnonymous(b.quotation());
    if (anonymousA && anonymousB) {
      return SourceNoun.of(a).equals(SourceNoun.of(b)) ? 0 : unlessFew(a, b, DESPITE_ANONYMITY);
    }
    boolean oneNamed = first != null || second != null;
    return (anonymousA || anonymousB) && oneNamed ? unlessFew(a, b, DESPITE_ANONYMITY) : 0;
  }

  /**
   * The speaker, unless he is a medium that the article draws on: it too may print what an unnamed
   * source said.
   */
  private @Nullable Person named(Unit unit) {
    Quotation quotation = unit.quotation();
    Person speaker = quotation == null ? null : people.person(quotation.speakerName());
    boolean medium =
        speaker != null
            && unit.article().metadata().origins().stream()
                .anyMatch(o -> NameLikeness.alike(o.name(), speaker.name()));
    return medium ? null : speaker;
  }

  private static double unlessFew(Unit a, Unit b, double needed) {
    return isFew(a, b) ? NEVER : needed;
  }

  /**
   * Whether a few words, not the same ones, are all that two have in common: "We know who he is"
   * says anybody of anybody.
   */
  private static boolean isFew(Unit a, Unit b) {
    List<String> first = Stems.of(a.text());
    List<String> second = Stems.of(b.text());
    return Math.min(first.size(), second.size()) < FEW && !first.equals(second);
  }

  static boolean isAnonymous(@Nullable Quotation quotation) {
    return quotation != null && quotation.attribution() instanceof Attribution.Anonymous;
  }
}
