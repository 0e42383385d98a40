package synoptic.claim.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.claim.Attestation;
import synoptic.claim.Claim;
import synoptic.claim.ClaimIds;
import synoptic.claim.Discrepancy;
import synoptic.claim.Link;
import synoptic.claim.Variant;
import synoptic.claim.Witness;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.mark.Marks;
import synoptic.claim.joining.SpeakerRule;
import synoptic.claim.lineage.Support;
import synoptic.claim.match.Collations;
import synoptic.claim.match.Member;
import synoptic.claim.match.Receipts;
import synoptic.claim.unit.Edges;
import synoptic.claim.unit.Unit;
import synoptic.quotation.Person;
import synoptic.quotation.Quotation;
import synoptic.quotation.people.People;
import synoptic.story.Story;
import synoptic.text.Span;

/** Writes claims from what was joined. */
final class ClaimWriter {
  private final Story story;
  private final Collations collations;
  private final People people;
  private final Support support;
  private final Receipts receipts;

  ClaimWriter(
      Story story, Collations collations, People people, Support support, Receipts receipts) {
    this.story = story;
    this.collations = collations;
    this.people = people;
    this.support = support;
    this.receipts = receipts;
  }

  /** The claim of some members, one per article. */
  Claim claim(List<Member> members) {
    Unit base = base(members);
    List<Member> ordered = new ArrayList<>(members);
    ordered.sort(Comparator.comparingInt(m -> m.unit().equals(base) ? 0 : 1));
    List<Witness> witnesses = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    List<Discrepancy> discrepancies = new ArrayList<>();
    var marks = new Marks();
    for (Member member : ordered) {
      if (member.unit().equals(base)) {
        witnesses.add(witness(member, List.of()));
      } else {
        Collation pair = collations.of(base, member.unit());
        witnesses.add(witness(member, Variants.of(pair)));
        links.add(receipts.link(base, member, members));
        pair.discrepancies().forEach(one -> add(discrepancies, one));
        marks.add(pair);
      }
    }
    var requoted = new Requoted(collations);
    requoted.addWithBase(discrepancies, ordered);
    new Agreeing(story).addTo(discrepancies, witnesses);
    requoted.addOthers(discrepancies, ordered);
    Unit earliest = members.getFirst().unit();
    Person speaker = speaker(ordered);
    return new Claim(
        ClaimIds.of(speaker, earliest.text()),
        story.id(),
        speaker,
        attestation(ordered, witnesses, links),
        discrepancies,
        marks.all(),
        List.of());
  }

  private Attestation attestation(List<Member> members, List<Witness> witnesses, List<Link> links) {
    List<Set<Integer>> lineages = support.lineages(witnesses);
    double likelihood = 0;
    for (Set<Integer> one : lineages) {
      for (int other = 0; other < members.size(); other++) {
        if (!one.contains(other)) {
          for (int member : one) {
            likelihood =
                Math.max(likelihood, receipts.counted(members.get(member), members.get(other)));
          }
        }
      }
    }
    return new Attestation(witnesses, links, lineages.size(), likelihood);
  }

  private static Witness witness(Member member, List<Variant> variants) {
    Unit unit = member.unit();
    List<Span> repeats = member.repeats().stream().map(Unit::span).toList();
    return new Witness(unit.article().id(), unit.span(), repeats, unit.quotation(), variants);
  }

  /**
   * Whom the base reading names; where it quotes without saying whom, the first whom another names.
   * Nobody if its speaker is not to be named, or the article tells it in words of its own, as after
   * a cue that is none of speech: "the firm plans to sell".
   */
  private @Nullable Person speaker(List<Member> ordered) {
    Quotation base = ordered.getFirst().unit().quotation();
    return base == null || !base.isSpeech() || SpeakerRule.isAnonymous(base)
        ? null
        : ordered.stream()
            .map(m -> m.unit().quotation())
            .filter(Objects::nonNull)
            .filter(Quotation::isSpeech)
            .map(q -> people.person(q.speakerName()))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  /**
   * Adds a discrepancy, to another of its kind if both have the same words of the base reading, or
   * are two changes of one quotation.
   */
  private static void add(List<Discrepancy> discrepancies, Discrepancy one) {
    for (int i = 0; i < discrepancies.size(); i++) {
      Discrepancy known = discrepancies.get(i);
      if (known.isOfOneQuotation(one)) {
        discrepancies.set(i, known.cover(one));
        return;
      }
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

  /**
   * Claims of a single witness: the quotations of which no claim uses half or more, of several
   * fragments of one clause the longest.
   */
  List<Claim> alone(List<Quotation> quotations, List<Claim> claims) {
    List<Quotation> left =
        quotations.stream().filter(q -> q.isSpeech() && q.isWhole() && !used(q, claims)).toList();
    return left.stream()
        .filter(q -> left.stream().noneMatch(other -> isClause(other, q)))
        .filter(q -> quotations.stream().noneMatch(other -> isAround(other, q)))
        .map(this::alone)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The claim that a quotation makes by itself; null where its article is not of the story. */
  private @Nullable Claim alone(Quotation quotation) {
    Article article = story.article(quotation.article());
    if (article == null) {
      return null;
    }
    Person speaker = people.person(quotation.speakerName());
    Span span = Edges.withoutComma(article.text(), quotation.span());
    var witness = new Witness(article.id(), span, List.of(), quotation, List.of());
    String id = ClaimIds.of(speaker, article.text(quotation.span()));
    return new Claim(id, story.id(), speaker, Attestation.of(witness), List.of());
  }

  /** "He called it “bad” and “slow beyond words”": the clause is shown with the longer. */
  private static boolean isClause(Quotation longer, Quotation fragment) {
    int more = longer.span().length() - fragment.span().length();
    return fragment.clause() != null
        && fragment.clause().equals(longer.clause())
        && Objects.equals(fragment.cue(), longer.cue())
        && isOfOne(longer, fragment)
        && (more > 0 || more == 0 && longer.span().start() < fragment.span().start());
  }

  /** "He said he called it “bad”": the words are shown with those around them. */
  private static boolean isAround(Quotation outer, Quotation inner) {
    return outer.isSpeech()
        && outer.span().contains(inner.span())
        && !outer.span().equals(inner.span())
        && isOfOne(outer, inner);
  }

  private static boolean isOfOne(Quotation one, Quotation fragment) {
    return fragment.kind() == Quotation.Kind.PARTIAL
        && one.article().equals(fragment.article())
        && Objects.equals(one.speakerName(), fragment.speakerName());
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
   * The base reading: that of most lineages, of those a direct quotation, of those the longest, of
   * those the earliest.
   */
  private Unit base(List<Member> members) {
    return members.stream()
        .map(Member::unit)
        .min(
            Comparator.comparingLong((Unit u) -> -support.of(u, members))
                .thenComparing(u -> u.isDirect() ? 0 : 1)
                .thenComparingInt(u -> -u.span().length()))
        .orElseThrow();
  }
}
