package synoptic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.digest.Digest;
import synoptic.text.Diagnostic;

/**
 * The content security policy of each page grants no more than the shipped one, and stands before
 * what it governs.
 */
final class PolicyIsKept implements Check {
  /** What settings say who take their own policy. */
  static final String NAME = "policy";

  private final Set<String> allowed;

  PolicyIsKept(Set<String> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  @Override
  public String name() {
    return "the policy is kept";
  }

  @Override
  public List<Finding> check(Rendered site, Digest digest) {
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : site.html()) {
      String problem = allowed.contains(NAME) ? null : problem(page.policies());
      if (problem != null) {
        findings.add(
            Finding.ofSite(
                Diagnostic.error(
                        page.path(),
                        problem,
                        "Mend the template, or name it under allow: in the settings.")
                    .at(page.policies().getFirst().line(), 0)));
      }
    }
    return findings;
  }

  /** Of several all hold, so that one is enough. That there is none is said elsewhere. */
  private @Nullable String problem(List<PageFacts.Fact> policies) {
    String problem = null;
    for (PageFacts.Fact policy : policies) {
      String more =
          policy.text().isEmpty()
              ? "nothing, since it stands behind what it governs"
              : Policy.of(policy.text()).beyondShipped(allowed);
      if (more == null) {
        return null;
      }
      problem =
          policy.text().isEmpty()
              ? "The content security policy stands behind what it should govern."
              : "The content security policy grants more than the shipped one: " + more + ".";
    }
    return problem;
  }
}
