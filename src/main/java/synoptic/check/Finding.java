package synoptic.check;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.text.Diagnostic;

/**
 * What does not hold of a site.
 *
 * @param diagnostic its path that of a page; empty for the site as a whole
 * @param article id of the article that is shown other than it is; null where the fault is the
 *     site's alone
 */
public record Finding(Diagnostic diagnostic, @Nullable String article) {
  public Finding {
    requireNonNull(diagnostic);
  }

  static Finding ofSite(Diagnostic diagnostic) {
    return new Finding(diagnostic, null);
  }

  /** What there is to report, in order. */
  public static List<Diagnostic> diagnostics(List<Finding> findings) {
    return findings.stream().map(Finding::diagnostic).toList();
  }
}
