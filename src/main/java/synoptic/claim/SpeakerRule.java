package synoptic.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.NameLikeness;
import synoptic.claim.unit.Unit;
import synoptic.quotation.Attribution;
import synoptic.quotation.People;
import synoptic.quotation.Person;
import synoptic.quotation.Quotation;
import synoptic.story.Stems;

/** Words of different speakers are kept apart, unless they are one utterance. */
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
    return score >= needed(pair.base(), pair.reading()) ? score : 0;
  }

  private double needed(Unit a, Unit b) {
    if (a.quotation() == null || b.quotation() == null) {
      return 0;
    }
    Person first = named(a);
    Person second = named(b);
    if (first != null && second != null) {
      boolean one =
          first.id().equals(second.id()) || NameLikeness.alike(first.name(), second.name());
      return one ? 0 : unlessFew(a, b, DESPITE_SPEAKER);
    }
    boolean anonymous = isAnonymous(a.quotation()) || isAnonymous(b.quotation());
    return anonymous && (first != null || second != null) ? unlessFew(a, b, DESPITE_ANONYMITY) : 0;
  }

  /**
   * The speaker, unless he is a medium that the article draws on: it too may print what an unnamed
   * source said.
   */
  private @Nullable Person named(Unit unit) {
    Person speaker = speaker(unit);
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

  @Nullable Person speaker(Unit unit) {
    return unit.quotation() == null ? null : person(unit.quotation());
  }

  @Nullable Person person(Quotation quotation) {
    return people.person(quotation.speakerName());
  }
}
