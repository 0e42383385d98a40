package synoptic.check;

import java.util.ArrayList;
import java.util.List;
import synoptic.check.page.Fact;
import synoptic.check.page.PageFacts;
import synoptic.digest.Digest;
import synoptic.text.Diagnostic;
import synoptic.text.Parallel;
import synoptic.text.WordLists;

/**
 * Each link within the site leads to a page, and each anchor to a place in it; links out are http,
 * https or mailto, and their host is the one that a reader sees.
 */
final class LinksResolve implements Check {
  private static final WordLists SAY = WordLists.read(LinksResolve.class, "diagnostics.txt");

  @Override
  public List<Finding> check(Rendered site, Digest digest) {
    var targets = new LinkTargets(site, digest.site().baseUrl());
    return Parallel.map(site.html(), page -> astray(page, targets)).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Finding> astray(PageFacts page, LinkTargets targets) {
    List<Finding> findings = new ArrayList<>();
    for (Fact link : page.links()) {
      String problem = targets.problem(page.path(), link.text());
      if (problem != null) {
        var dead =
            Diagnostic.error(page.path(), problem, SAY.say("astray-remedy")).at(link.line(), 0);
        findings.add(Finding.ofSite(dead));
      }
    }
    return findings;
  }
}
