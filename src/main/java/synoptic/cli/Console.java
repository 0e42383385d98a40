package synoptic.cli;

import java.io.PrintWriter;
import java.util.Map;
import synoptic.page.HtmlText;
import synoptic.text.Diagnostic;

/**
 * Where a command speaks, and what it knows of the world.
 *
 * @param out what was asked for
 * @param err everything else
 * @param terminal whether a person watches: colour and progress go nowhere else
 * @param variables of the environment
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal, Map<String, String> variables) {
  private static final String RED = "\033[31m";
  private static final String YELLOW = "\033[33m";
  private static final String PLAIN = "\033[0m";

  Console {
    variables = Map.copyOf(variables);
  }

  void report(Diagnostic diagnostic) {
    progress("");
    // A file's name may hold what a terminal obeys.
    String line = HtmlText.carried(diagnostic.toString()).replaceAll("[\\n\\t]", " ");
    if (terminal && variables.getOrDefault("NO_COLOR", "").isEmpty()) {
      String severity = diagnostic.severity().name().toLowerCase(java.util.Locale.ROOT) + ":";
      String colour = diagnostic.severity() == Diagnostic.Severity.ERROR ? RED : YELLOW;
      line = line.replaceFirst(" " + severity, " " + colour + severity + PLAIN);
    }
    err.println(line);
  }

  /** Tells a waiting person what is being done, on a line that the next one overwrites. */
  void progress(String doing) {
    if (terminal) {
      err.print("\r\033[K" + doing);
      err.flush();
    }
  }
}
