package synoptic.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import synoptic.digest.Digest;
import synoptic.page.Page;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/**
 * No two pages have one path, even where the file system does not tell capitals from small letters.
 */
final class PathsAreUnique implements Check {
  private static final WordLists SAY = WordLists.read(PathsAreUnique.class, "diagnostics.txt");

  @Override
  public List<Finding> check(Rendered site, Digest digest) {
    Set<String> seen = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Page page : site.files()) {
      if (!seen.add(page.path().toLowerCase(Locale.ROOT))) {
        var twice =
            Diagnostic.error(page.path(), SAY.say("two-pages"), SAY.say("two-pages-remedy"));
        findings.add(Finding.ofSite(twice));
      }
    }
    return findings;
  }
}
