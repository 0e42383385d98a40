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
 * @param read what was read
 * @param lacking what articles do not state
 * @param withheld passages that the excerpt caps keep back
 * @param leftOut what was left out, and why
 */
public record CorpusStatement(
    Intake read,
    Lacking lacking,
    int quotations,
    int withheld,
    LeftOut leftOut,
    Thresholds thresholds,
    Excerpts excerpts) {
  /**
   * What was left out.
   *
   * @param omissions files that were left out, and why
   * @param remarks what there is to say of files that were read
   */
  public record LeftOut(List<Diagnostic> omissions, List<Diagnostic> remarks) {
    public LeftOut {
      omissions = List.copyOf(omissions);
      remarks = List.copyOf(remarks);
    }
  }

  public CorpusStatement {
    requireNonNull(read);
    requireNonNull(lacking);
    requireNonNull(leftOut);
    requireNonNull(thresholds);
    requireNonNull(excerpts);
  }

  // By these names templates call them.

  public int filesRead() {
    return read.filesRead();
  }

  public int articles() {
    return read.articles();
  }

  public List<ArticleCount> outlets() {
    return read.outlets();
  }

  public List<ArticleCount> matched() {
    return read.matched();
  }

  public int withoutOutlet() {
    return lacking.outlet();
  }

  public int withoutTitle() {
    return lacking.title();
  }

  public int undated() {
    return lacking.date();
  }

  public int incomplete() {
    return lacking.incomplete();
  }

  public @Nullable String retrieved() {
    return read.retrieved();
  }

  public List<Diagnostic> omissions() {
    return leftOut.omissions();
  }

  public List<Diagnostic> remarks() {
    return leftOut.remarks();
  }

  public ClaimSettings matching() {
    return thresholds.matching();
  }

  public StorySettings grouping() {
    return thresholds.grouping();
  }
}
