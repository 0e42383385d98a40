package synoptic.cli.console;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Consumer;
import synoptic.page.text.HtmlText;
import synoptic.text.Diagnostic;
import synoptic.text.Severity;

/** Where a command speaks, and what it knows of the world. */
public final class Console {
  private static final String RED = "\033[31m";
  private static final String YELLOW = "\033[33m";
  private static final String PLAIN = "\033[0m";

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean terminal;
  private final Map<String, String> variables;
  private volatile String doing = "";
  private volatile Consumer<String> listener = done -> {};

  /**
   * A console.
   *
   * @param out what was asked for
   * @param err everything else
   * @param terminal whether a person watches: colour and progress go nowhere else
   * @param variables of the environment
   */
  public Console(
      PrintWriter out, PrintWriter err, boolean terminal, Map<String, String> variables) {
    this.out = requireNonNull(out);
    this.err = requireNonNull(err);
    this.terminal = terminal;
    this.variables = Map.copyOf(variables);
  }

  public PrintWriter out() {
    return out;
  }

  public PrintWriter err() {
    return err;
  }

  public Map<String, String> variables() {
    return variables;
  }

  /** What was being done when it was last said; empty if nothing is. */
  public String doing() {
    return doing;
  }

  /** Tells somebody too what is being done from now on. */
  public void whenDoing(Consumer<String> told) {
    listener = told;
  }

  public void report(Diagnostic diagnostic) {
    show("");
    // A file's name may hold what a terminal obeys.
    String line = HtmlText.carried(diagnostic.toString()).replaceAll("[\\n\\t]", " ");
    if (terminal && variables.getOrDefault("NO_COLOR", "").isEmpty()) {
      String severity = diagnostic.severity().name().toLowerCase(java.util.Locale.ROOT) + ":";
      String colour = diagnostic.severity() == Severity.ERROR ? RED : YELLOW;
      line = line.replaceFirst(" " + severity, " " + colour + severity + PLAIN);
    }
    err.println(line);
  }

  /** Tells a waiting person what is being done, on a line that the next one overwrites. */
  public void progress(String next) {
    doing = next;
    if (!next.isEmpty()) {
      listener.accept(next);
    }
    show(next);
  }

  /** Tells of a stage of long work that begins: a person as it goes on, a machine's log once. */
  public Progress stage(String name, int all) {
    progress(name);
    if (!terminal && !variables.getOrDefault("CI", "").isEmpty()) {
      err.println(name);
    }
    return new Progress(name, all, System::nanoTime, this::show);
  }

  private void show(String line) {
    if (terminal) {
      err.print("\r\033[K" + line);
      err.flush();
    }
  }
}
