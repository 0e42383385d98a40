package synoptic.workspace.disk;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import synoptic.text.Diagnostic;

/** Folders or files that cannot be worked with, said to their user. */
public final class WorkspaceException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient List<Diagnostic> diagnostics;

  public WorkspaceException(Diagnostic diagnostic) {
    this(List.of(diagnostic));
  }

  public WorkspaceException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
