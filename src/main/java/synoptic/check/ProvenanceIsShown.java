package synoptic.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.check.page.PageFacts;
import synoptic.check.page.ShownPassage;
import synoptic.digest.Digest;
import synoptic.digest.entry.StoryEntry;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.passage.CitedPassage;
import synoptic.page.text.HtmlText;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/** The page of a claim shows each of its readings with the place of it in its article. */
final class ProvenanceIsShown implements Check {
  /** What settings say whose templates show passages without their places. */
  static final String NAME = "provenance";

  private static final WordLists SAY = WordLists.read(ProvenanceIsShown.class, "diagnostics.txt");

  private final Set<String> allowed;

  ProvenanceIsShown(Set<String> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  @Override
  public List<Finding> check(Rendered site, Digest digest) {
    if (allowed.contains(NAME)) {
      return List.of();
    }
    Map<String, PageFacts> pages = new HashMap<>();
    site.html().forEach(page -> pages.put(page.path(), page));
    List<Finding> findings = new ArrayList<>();
    for (StoryEntry story : digest.stories()) {
      for (ClaimEntry claim : story.claims()) {
        PageFacts page = pages.get(claim.href());
        CitedPassage missing = page == null ? null : missing(claim, page);
        if (page != null && missing != null) {
          findings.add(finding(page.path(), missing));
        }
      }
    }
    return findings;
  }

  private static @Nullable CitedPassage missing(ClaimEntry claim, PageFacts page) {
    return claim.readings().stream()
        .map(reading -> reading.words().passage())
        .filter(passage -> page.passages().stream().noneMatch(shown -> holds(shown, passage)))
        .findFirst()
        .orElse(null);
  }

  private static boolean holds(ShownPassage shown, CitedPassage passage) {
    return shown.span() != null
        && shown.article().equals(HtmlText.carried(passage.source().key()))
        && shown.span().contains(passage.selector().position());
  }

  private static Finding finding(String path, CitedPassage missing) {
    String problem = SAY.say("no-place", missing.opening().text(), missing.source().id());
    String remedy = SAY.say("no-place-remedy");
    return Finding.ofSite(Diagnostic.error(path, problem, remedy));
  }
}
