package synoptic.page;

import static java.util.Objects.requireNonNull;

import synoptic.text.Diagnostic;

/** A template that cannot be used, with its place; its path is relative to the templates folder. */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  public TemplateException(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.toString(), cause);
    this.diagnostic = requireNonNull(diagnostic);
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
