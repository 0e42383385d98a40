package synoptic.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.quotation.Person;
import synoptic.quotation.Quotation;
import synoptic.story.Story;
import synoptic.text.Span;

/** Writes claims from what was joined. */
final class ClaimWriter {
  private final Story story;
  private final List<Unit> units;
  private final Judge judge;
  private final List<Lineage> lineages;
  private final ClaimSettings settings;

  ClaimWriter(
      Story story, List<Unit> units, Judge judge, List<Lineage> lineages, ClaimSettings settings) {
    this.story = story;
    this.units = units;
    this.judge = judge;
    this.lineages = lineages;
    this.settings = settings;
  }

  /** The claim of some members, one per article. */
  Claim claim(List<Groups.Member> members) {
    int base = base(members);
    List<Groups.Member> ordered = new ArrayList<>(members);
    ordered.sort(Comparator.comparingInt(m -> m.unit() == base ? 0 : 1));
    List<Witness> witnesses = new ArrayList<>();
    List<Link> receipts = new ArrayList<>();
    List<Discrepancy> discrepancies = new ArrayList<>();
    for (Groups.Member member : ordered) {
      Unit unit = units.get(member.unit());
      List<Span> repeats = member.repeats().stream().map(i -> units.get(i).span()).toList();
      boolean isBase = member.unit() == base;
      List<Variant> variants = isBase ? List.of() : Variants.between(units.get(base), unit);
      witnesses.add(new Witness(unit.id(), unit.span(), repeats, unit.quotation(), variants));
      if (!isBase) {
        receipts.add(link(base, member, members));
        ClaimDiscrepancies.between(units.get(base), unit).forEach(one -> add(discrepancies, one));
      }
    }
    new Agreeing(story).addTo(discrepancies, witnesses);
    Unit earliest = units.get(members.getFirst().unit());
    Person speaker = speaker(ordered);
    return new Claim(
        ClaimIds.of(speaker, earliest.text()),
        story.id(),
        speaker,
        witnesses,
        lineages(witnesses),
        discrepancies,
        receipts);
  }

  /**
   * Whom the base reading names, or else the first of the others that names one; nobody if the
   * base's speaker is not to be named.
   */
  private @Nullable Person speaker(List<Groups.Member> ordered) {
    return Judge.isAnonymous(units.get(ordered.getFirst().unit()).quotation())
        ? null
        : ordered.stream()
            .map(m -> judge.speaker(units.get(m.unit())))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  /**
   * The pair that brought a member, or the base reading, into the claim, and the rule with its
   * numbers.
   */
  private Link link(int base, Groups.Member member, List<Groups.Member> members) {
    List<Integer> others =
        members.stream().map(Groups.Member::unit).filter(u -> u != member.unit()).toList();
    int strongest =
        others.stream()
            .min(
                Comparator.comparingDouble((Integer u) -> -judge.score(u, member.unit()))
                    .thenComparing(u -> u == base ? 0 : 1))
            .orElseThrow();
    for (Groups.Member one : members) {
      Integer via = one.via();
      if (via != null
          && (one == member
              || one.unit() == base
                  && judge.score(strongest, member.unit()) < settings.weakestLink())) {
        String rule =
            Reasons.attached(one.unit() == base, judge.score(one.unit(), via), Groups.ATTACHED);
        return new Link(
            units.get(one == member ? via : base).id(), judge.judge(one.unit(), via).because(rule));
      }
    }
    double mean =
        others.stream().mapToDouble(u -> judge.score(u, member.unit())).average().orElse(0);
    String rule = Reasons.linked(judge.score(strongest, member.unit()), mean, settings);
    return new Link(units.get(strongest).id(), judge.judge(strongest, member.unit()).because(rule));
  }

  /** Adds a discrepancy, to another of its kind if both have the same words of the base reading. */
  private static void add(List<Discrepancy> discrepancies, Discrepancy one) {
    for (int i = 0; i < discrepancies.size(); i++) {
      Discrepancy known = discrepancies.get(i);
      if (known.kind() == one.kind()
          && known.readings().getFirst().equals(one.readings().getFirst())) {
        List<Discrepancy.Reading> readings = new ArrayList<>(known.readings());
        readings.addAll(one.readings().subList(1, one.readings().size()));
        discrepancies.set(i, new Discrepancy(known.kind(), readings));
        return;
      }
    }
    discrepancies.add(one);
  }

  /** Claims of a single witness: the quotations of which no claim uses half or more. */
  List<Claim> alone(List<Quotation> quotations, List<Claim> claims) {
    var articles = new TreeMap<String, Article>();
    story.articles().forEach(a -> articles.put(a.id(), a));
    List<Claim> alone = new ArrayList<>();
    for (Quotation quotation : quotations) {
      Article article = articles.get(quotation.article());
      if (article != null && quotation.isSpeech() && !used(quotation, claims)) {
        Person speaker = judge.person(quotation);
        Span span = Edges.withoutComma(article.text(), quotation.span());
        var witness = new Witness(article.id(), span, List.of(), quotation, List.of());
        String id = ClaimIds.of(speaker, article.text(quotation.span()));
        alone.add(new Claim(id, story.id(), speaker, List.of(witness), 1, List.of(), List.of()));
      }
    }
    return alone;
  }

  private static boolean used(Quotation quotation, List<Claim> claims) {
    int covered =
        claims.stream()
            .flatMap(c -> c.witnesses().stream())
            .filter(w -> w.article().equals(quotation.article()))
            .mapToInt(w -> w.span().overlap(quotation.span()))
            .sum();
    return 2 * covered >= quotation.span().length();
  }

  /**
   * How many lineages the witnesses belong to. Words that an article has through an outlet or an
   * agency of this story are that one's, for this claim alone.
   */
  private int lineages(List<Witness> witnesses) {
    List<Set<String>> groups = new ArrayList<>();
    for (Witness witness : witnesses) {
      Set<String> joined = new HashSet<>(grounds(witness));
      for (Set<String> group : List.copyOf(groups)) {
        if (!Collections.disjoint(group, joined)) {
          joined.addAll(group);
          groups.remove(group);
        }
      }
      groups.add(joined);
    }
    return groups.size();
  }

  /** What makes one lineage of two witnesses of a claim if both have it. */
  private List<String> grounds(Witness witness) {
    List<String> grounds = new ArrayList<>();
    lineages.stream()
        .filter(l -> l.articles().contains(witness.article()))
        .forEach(l -> grounds.add("lineage " + l.id()));
    for (Article article : story.articles()) {
      var outlet = article.metadata().outlet();
      if (outlet != null && article.id().equals(witness.article())) {
        grounds.add("report " + ClaimIds.words(outlet.name()));
      }
    }
    String via = witness.quotation() == null ? null : witness.quotation().via();
    if (via != null && reporters().contains(ClaimIds.words(via))) {
      grounds.add("report " + ClaimIds.words(via));
    }
    return grounds;
  }

  /**
   * The outlets of the story and those that its articles credit: a platform on which somebody wrote
   * is none.
   */
  private Set<String> reporters() {
    Set<String> reporters = new HashSet<>();
    for (Article article : story.articles()) {
      article.metadata().origins().forEach(o -> reporters.add(ClaimIds.words(o.name())));
      if (article.metadata().outlet() != null) {
        reporters.add(ClaimIds.words(article.metadata().outlet().name()));
      }
    }
    return reporters;
  }

  /**
   * The base reading: that of most lineages, of those a direct quotation, of those the longest, of
   * those the earliest.
   */
  private int base(List<Groups.Member> members) {
    return members.stream()
        .map(Groups.Member::unit)
        .min(
            Comparator.comparingLong((Integer i) -> -shared(i, members))
                .thenComparing(i -> isDirect(units.get(i).quotation()) ? 0 : 1)
                .thenComparingInt(i -> -units.get(i).span().length()))
        .orElseThrow();
  }

  private long shared(int unit, List<Groups.Member> members) {
    String words = ClaimIds.words(units.get(unit).text());
    return lineages.stream()
        .filter(
            l ->
                members.stream()
                    .map(m -> units.get(m.unit()))
                    .anyMatch(
                        u ->
                            l.articles().contains(u.id())
                                && ClaimIds.words(u.text()).equals(words)))
        .count();
  }

  private static boolean isDirect(@Nullable Quotation quotation) {
    return quotation != null && quotation.kind() == Quotation.Kind.DIRECT;
  }
}
