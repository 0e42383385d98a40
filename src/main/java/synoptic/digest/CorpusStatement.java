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
   * What was read.
   *
   * @param outlets each with its number of articles, by name
   * @param matched languages of which quotations are found by their marks alone
   * @param retrieved when the last of the articles was fetched, ISO 8601; null where none says so
   */
  public record Intake(
      int filesRead,
      int articles,
      List<OutletCount> outlets,
      List<LanguageCount> matched,
      @Nullable String retrieved) {
    public Intake {
      outlets = List.copyOf(outlets);
      matched = List.copyOf(matched);
    }
  }

  /**
   * How many articles lack what others state.
   *
   * @param outlet state none: each counts as an outlet of its own
   * @param incomplete of which only a summary was read
   */
  public record Lacking(int outlet, int title, int date, int incomplete) {}

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

  /** With which thresholds passages were matched and articles grouped. */
  public record Thresholds(ClaimSettings matching, StorySettings grouping) {
    public Thresholds {
      requireNonNull(matching);
      requireNonNull(grouping);
    }
  }

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

  public List<OutletCount> outlets() {
    return read.outlets();
  }

  public List<LanguageCount> matched() {
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
