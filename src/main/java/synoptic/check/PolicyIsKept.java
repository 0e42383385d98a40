package synoptic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.check.page.Fact;
import synoptic.check.page.PageFacts;
import synoptic.check.page.Policy;
import synoptic.digest.Digest;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/**
 * The content security policy of each page grants no more than the shipped one, and stands before
 * what it governs.
 */
final class PolicyIsKept implements Check {
  /** What settings say who take their own policy. */
  static final String NAME = "policy";

  private static final WordLists SAY = WordLists.read(PolicyIsKept.class, "diagnostics.txt");

  private final Set<String> allowed;

  PolicyIsKept(Set<String> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  @Override
  public List<Finding> check(Rendered site, Digest digest) {
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : site.html()) {
      String problem = allowed.contains(NAME) ? null : problem(page.policies());
      if (problem != null) {
        findings.add(
            Finding.ofSite(
                Diagnostic.error(page.path(), problem, SAY.say("policy-remedy"))
                    .at(page.policies().getFirst().line(), 0)));
      }
    }
    return findings;
  }

  /** Of several all hold, so that one is enough. That there is none is said elsewhere. */
  private @Nullable String problem(List<Fact> policies) {
    String problem = null;
    for (Fact policy : policies) {
      boolean behind = policy.text().isEmpty();
      String more = behind ? "" : Policy.of(policy.text()).beyondShipped(allowed);
      if (more == null) {
        return null;
      }
      problem = behind ? SAY.say("policy-position") : SAY.say("policy-more", more);
    }
    return problem;
  }
}
