package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.claim.ClaimSettings;
import synoptic.digest.excerpt.Excerpts;
import synoptic.story.StorySettings;
import synoptic.text.Diagnostic;

/**
 * What was read, what was left out and why, and with which thresholds.
 *
 * @param outlets each with its number of articles, by name
 * @param matched languages of which quotations are found by their marks alone
 * @param withoutOutlet articles that state none: each counts as an outlet of its own
 * @param incomplete articles of which only a summary was read
 * @param withheld passages that the excerpt caps keep back
 * @param retrieved when the last of the articles was fetched, ISO 8601; null where none says so
 * @param omissions files that were left out, and why
 * @param remarks what there is to say of files that were read
 */
public record CorpusStatement(
    int filesRead,
    int articles,
    List<OutletCount> outlets,
    List<LanguageCount> matched,
    int withoutOutlet,
    int withoutTitle,
    int undated,
    int incomplete,
    int quotations,
    int withheld,
    @Nullable String retrieved,
    List<Diagnostic> omissions,
    List<Diagnostic> remarks,
    ClaimSettings matching,
    StorySettings grouping,
    Excerpts excerpts) {
  /** An outlet and how many articles of it were read. */
  public record OutletCount(String name, int articles) {
    public OutletCount {
      requireNonNull(name);
    }
  }

  /** A language, as the pages call it, and how many articles in it were read. */
  public record LanguageCount(String name, int articles) {
    public LanguageCount {
      requireNonNull(name);
    }
  }

  public CorpusStatement {
    outlets = List.copyOf(outlets);
    matched = List.copyOf(matched);
    omissions = List.copyOf(omissions);
    remarks = List.copyOf(remarks);
    requireNonNull(matching);
    requireNonNull(grouping);
    requireNonNull(excerpts);
  }
}
