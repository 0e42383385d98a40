package synoptic.fetch;

import java.util.List;
import synoptic.text.Diagnostic;
import synoptic.text.Severity;

/**
 * What came of one source.
 *
 * @param filed paths of what is new, from the folder of articles; of a dry run addresses
 * @param changed the same of later versions of what was there
 * @param known announced and filed before
 * @param problems at the line of the settings that names the source
 */
public record Report(
    List<String> filed, List<String> changed, int known, List<Diagnostic> problems) {
  public Report {
    filed = List.copyOf(filed);
    changed = List.copyOf(changed);
    problems = List.copyOf(problems);
  }

  /** Whether something was not brought that might have been. */
  public boolean isFailed() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.WARNING);
  }
}
