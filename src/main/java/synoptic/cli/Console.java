package synoptic.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import synoptic.text.Diagnostic;

/**
 * Where a command speaks, and what it knows of the world.
 *
 * @param out what was asked for
 * @param err everything else
 * @param terminal whether a person watches: colour and progress go nowhere else
 * @param variables of the environment
 * @param folder what relative paths are relative to
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal, Map<String, String> variables, Path folder) {
  private static final String RED = "\033[31m";
  private static final String YELLOW = "\033[33m";
  private static final String PLAIN = "\033[0m";

  Console {
    variables = Map.copyOf(variables);
  }

  void report(Diagnostic diagnostic) {
    String line = diagnostic.toString();
    if (terminal && variables.getOrDefault("NO_COLOR", "").isEmpty()) {
      String severity = diagnostic.severity().name().toLowerCase(java.util.Locale.ROOT) + ":";
      String colour = diagnostic.severity() == Diagnostic.Severity.ERROR ? RED : YELLOW;
      line = line.replaceFirst(" " + severity, " " + colour + severity + PLAIN);
    }
    err.println(line);
  }

  /** Reports what stages said of files, naming each as the user would: inside {@code folder} where there is one. */
  void report(String folder, List<Diagnostic> diagnostics) {
    for (Diagnostic d : diagnostics) {
      String path = folder.isEmpty() ? d.path() : folder + "/" + d.path();
      report(new Diagnostic(d.severity(), path, d.line(), d.column(), d.problem(), d.remedy()));
    }
  }
}
