package synoptic.workspace;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import synoptic.text.Diagnostic;

/** A folder or file that cannot be worked with, said to its user. Nothing was changed on disk. */
public final class WorkspaceException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  public WorkspaceException(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = requireNonNull(diagnostic);
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
