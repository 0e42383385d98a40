package synoptic.check;

import java.util.List;
import synoptic.check.page.Fact;
import synoptic.digest.Digest;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/**
 * Each page has a content security policy, and no script, style or handler within it that the
 * policy would refuse.
 */
final class NothingRunsInline implements Check {
  private static final WordLists SAY = WordLists.read(NothingRunsInline.class, "diagnostics.txt");

  @Override
  public List<Finding> check(Rendered site, Digest digest) {
    return site.html().stream()
        .flatMap(page -> page.inline().stream().map(fact -> finding(page.path(), fact)))
        .toList();
  }

  private static Finding finding(String path, Fact fact) {
    return Finding.ofSite(
        Diagnostic.error(path, fact.text(), SAY.say("move-file")).at(fact.line(), 0));
  }
}
