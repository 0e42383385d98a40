package synoptic.claim.match;

import java.util.Comparator;
import java.util.List;
import synoptic.claim.ClaimSettings;
import synoptic.claim.Link;
import synoptic.claim.unit.Unit;

/** Says why each witness is in its claim. */
public final class Receipts {
  private final Judge judge;
  private final ClaimSettings settings;
  private final Reasons reasons;

  public Receipts(Judge judge, ClaimSettings settings) {
    this.judge = judge;
    this.settings = settings;
    this.reasons = Reasons.in(settings.language());
  }

  /** What two members of a claim count by themselves, or one with what brought the other. */
  public double counted(Member a, Member b) {
    return Math.max(judge.score(a.unit(), b.unit()), Math.max(through(a, b), through(b, a)));
  }

  private double through(Member attached, Member other) {
    Unit via = attached.via();
    return via != null && via.isOfArticle(other.unit()) ? judge.score(attached.unit(), via) : 0;
  }

  /**
   * The pair that brought a member, or the base reading, into the claim, and the rule with its
   * numbers.
   */
  public Link link(Unit base, Member member, List<Member> members) {
    Unit unit = member.unit();
    List<Unit> others = members.stream().map(Member::unit).filter(u -> !u.equals(unit)).toList();
    Unit strongest =
        others.stream()
            .min(
                Comparator.comparingDouble((Unit u) -> -judge.score(u, unit))
                    .thenComparing(u -> u.equals(base) ? 0 : 1))
            .orElseThrow();
    for (Member one : members) {
      Unit via = one.via();
      if (via != null
          && (one == member
              || one.unit().equals(base)
                  && judge.score(strongest, unit) < settings.weakestLink())) {
        String rule =
            reasons.attached(
                one.unit().equals(base), judge.score(one.unit(), via), Attachments.ATTACHED);
        return new Link(
            (one == member ? via : base).article().id(),
            judge.judge(one.unit(), via, reasons).because(rule));
      }
    }
    double mean = others.stream().mapToDouble(u -> judge.score(u, unit)).average().orElse(0);
    String rule = reasons.linked(judge.counted(strongest, unit), mean, settings);
    return new Link(strongest.article().id(), judge.judge(strongest, unit, reasons).because(rule));
  }
}
