package synoptic.claim;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Attribution;
import synoptic.quotation.People;
import synoptic.quotation.Person;
import synoptic.quotation.Quotation;
import synoptic.story.Neighbours.Pair;
import synoptic.story.Stems;

/** Decides on pairs of a story's units: the matcher's score, and who is said to have spoken. */
final class Judge {
  /**
   * Words of different speakers need this score: they then are one utterance that the articles
   * attribute differently.
   */
  private static final double DESPITE_SPEAKER = 0.95;

  /** The same, where one article names the speaker and the other does not. */
  private static final double DESPITE_ANONYMITY = 0.5;

  /** The same, where a guard found one kind of change. */
  private static final double DESPITE_CONFLICT = 0.8;

  /** The same, for two kinds and more. */
  private static final double DESPITE_CONFLICTS = 0.9;

  /** More than any score. */
  private static final double NEVER = 2;

  /** Words that tell too little for two speakers to be one. */
  private static final int FEW = 8;

  /** Below this nothing is looked at further. */
  private static final double NOISE = 0.02;

  private final Map<Pair, Double> scores = new ConcurrentHashMap<>();
  private final List<Unit> units;
  private final PairScorer matcher;
  private final People people;

  /**
   * What a contradictory pair counts: it joins nothing by itself, and leaves it to a third passage
   * to join both.
   */
  private final double contested;

  Judge(List<Unit> units, PairScorer matcher, People people, ClaimSettings settings) {
    this.units = units;
    this.matcher = matcher;
    this.people = people;
    this.contested = settings.weakestLink() < settings.withinStory() ? settings.weakestLink() : 0;
  }

  /** The matcher's score; 0 if the two are kept apart, or one is part of the other. */
  double score(int a, int b) {
    return scores.computeIfAbsent(
        new Pair(Math.min(a, b), Math.max(a, b)), pair -> fresh(pair.first(), pair.second()));
  }

  private double fresh(int a, int b) {
    if (units.get(a).overlaps(units.get(b))) {
      return 0;
    }
    double score = matcher.score(a, b);
    if (score < NOISE || score < needed(units.get(a), units.get(b))) {
      return 0;
    }
    double despite = despite(Part.of(units.get(a)), Part.of(units.get(b)), conflicts(a, b));
    return score >= despite ? score : Math.min(score, contested);
  }

  private List<Discrepancy.Kind> conflicts(int a, int b) {
    return kinds(Guard.conflicts(Part.of(units.get(a)), Part.of(units.get(b))));
  }

  static List<Discrepancy.Kind> kinds(List<Guard.Conflict> conflicts) {
    return conflicts.stream().map(Guard.Conflict::kind).distinct().sorted().toList();
  }

  /**
   * The score at which the rest of two passages says the same although something in them changed; 0
   * if nothing did.
   */
  static double despite(Part a, Part b, List<Discrepancy.Kind> conflicts) {
    if (conflicts.isEmpty()) {
      return Guard.contradict(a, b) ? DESPITE_CONFLICTS : 0;
    }
    return conflicts.size() == 1 ? DESPITE_CONFLICT : DESPITE_CONFLICTS;
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

  /** The receipt of two units that were joined. */
  Judgement judge(int a, int b) {
    SortedMap<String, Double> features = Explainer.features(matcher.features(a, b));
    List<Discrepancy.Kind> conflicts = conflicts(a, b);
    double score = matcher.score(a, b);
    return new Judgement(score, features, conflicts, true, Reasons.of(features, score, conflicts));
  }
}
