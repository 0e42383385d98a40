package synoptic.text;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Locale;

/**
 * A message with a place, a problem and a remedy, printed as {@code seeds/a.html:14:3: error:
 * problem. Remedy.}
 *
 * @param path where, as the user would name it
 * @param line from 1, or 0 where the whole file is meant
 * @param column from 1, or 0 where the whole line is meant
 * @param problem what is wrong, as a sentence
 * @param remedy what to do about it, as a sentence
 */
public record Diagnostic(
    Severity severity, String path, int line, int column, String problem, String remedy)
    implements Serializable {
  public Diagnostic {
    requireNonNull(severity);
    requireNonNull(path);
    requireNonNull(problem);
    requireNonNull(remedy);
  }

  public static Diagnostic error(String path, String problem, String remedy) {
    return new Diagnostic(Severity.ERROR, path, 0, 0, problem, remedy);
  }

  public static Diagnostic warning(String path, String problem, String remedy) {
    return new Diagnostic(Severity.WARNING, path, 0, 0, problem, remedy);
  }

  public static Diagnostic note(String path, String problem, String remedy) {
    return new Diagnostic(Severity.NOTE, path, 0, 0, problem, remedy);
  }

  public Diagnostic at(int atLine, int atColumn) {
    return new Diagnostic(severity, path, atLine, atColumn, problem, remedy);
  }

  @Override
  public String toString() {
    String place =
        line == 0 ? path : column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    return place + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + problem + " " + remedy;
  }
}
