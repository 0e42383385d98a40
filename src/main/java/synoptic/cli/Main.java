package synoptic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import synoptic.cli.build.BuildCommand;
import synoptic.cli.build.CheckCommand;
import synoptic.cli.console.Console;
import synoptic.cli.console.ExitCode;
import synoptic.cli.console.StandardOutput;
import synoptic.cli.inspect.ExplainCommand;
import synoptic.cli.inspect.InspectCommand;
import synoptic.cli.serve.ServeCommand;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;
import synoptic.workspace.disk.DiskFailure;
import synoptic.workspace.disk.FileNames;
import synoptic.workspace.disk.WorkspaceException;

/** The program: a command line with one class for each command. */
@Command(name = "synoptic", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
public final class Main {
  /**
   * Lucene warns that the vector module is off; held here since the log manager keeps loggers
   * weakly.
   */
  private static final Logger LUCENE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private static final String HELP = "synoptic.cli.help";

  private static final WordLists SAY = WordLists.read(Main.class, "diagnostics.txt");

  private final Console console;

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  private boolean debug;

  private Main(Console console) {
    this.console = console;
  }

  public static void main(String[] args) {
    // With the console of java.base, as before JDK 22, there is one only where a terminal is.
    System.setProperty("jdk.console", "java.base");
    LUCENE.setLevel(Level.SEVERE);
    Console console =
        new Console(
            new PrintWriter(StandardOutput.open(), false, UTF_8),
            new PrintWriter(System.err, true, UTF_8),
            System.console() != null,
            System.getenv());
    System.exit(run(console, args));
  }

  /** Runs one command and returns its exit code. */
  public static int run(Console console, String... args) {
    Main main = new Main(console);
    CommandLine line =
        new CommandLine(main)
            .addSubcommand(new BuildCommand(console))
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new InspectCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new ServeCommand(console))
            .addSubcommand(new InitCommand(console, Release.own()))
            .addSubcommand(new FetchCommand(console))
            .addSubcommand(new CommandLine.HelpCommand())
            .setResourceBundle(ResourceBundle.getBundle(HELP))
            .registerConverter(Path.class, main::path)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(console.out())
            .setErr(console.err())
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setParameterExceptionHandler((problem, given) -> main.misused(problem))
            .setExecutionExceptionHandler((problem, command, parsed) -> main.failed(problem));
    try {
      return main.printed(line.execute(withCommand(args, line.getSubcommands().keySet())));
    } catch (StackOverflowError e) {
      return main.failed(e);
    } catch (OutOfMemoryError e) {
      return main.outOfMemory();
    } finally {
      console.out().flush();
    }
  }

  /** The exit code of a command, unless not all that it printed has arrived. */
  private int printed(int code) {
    if (!console.out().checkError() || code > ExitCode.FINDINGS) {
      return code;
    }
    console.report(
        Diagnostic.error(
            SAY.say("standard-output"),
            SAY.say("standard-output-remedy"),
            SAY.say("check-space-left")));
    return ExitCode.USAGE;
  }

  /**
   * Puts the command first: {@code -C DIR} may stand before it, and it is {@code build} where none
   * is named.
   */
  private static String[] withCommand(String[] args, Set<String> commands) {
    int at = 0;
    while (at < args.length && args[at].matches("(-C|--directory).*")) {
      at += args[at].matches("-C|--directory") ? 2 : 1;
    }
    List<String> ordered = new ArrayList<>(List.of(args));
    if (at > 0 && at < args.length && commands.contains(args[at])) {
      ordered.addFirst(ordered.remove(at));
    } else if (args.length == 0
        || (args[0].startsWith("-") && !args[0].matches("-h|--help|-V|--version"))) {
      ordered.addFirst("build");
    }
    return ordered.toArray(String[]::new);
  }

  private int misused(ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    String what = String.valueOf(problem.getMessage());
    if (problem instanceof UnmatchedArgumentException unmatched && command.getParent() == null) {
      what = SAY.say("command", unmatched.getUnmatched().getFirst());
    }
    String help =
        command.getParent() == null
            ? SAY.say("see-help")
            : SAY.say("see-help-of", command.getCommandName());
    console.report(Diagnostic.error("synoptic", what.replaceFirst("[.]*$", "."), help));
    UnmatchedArgumentException.printSuggestions(problem, console.err());
    return ExitCode.USAGE;
  }

  private int failed(Throwable problem) {
    if (problem instanceof WorkspaceException unusable) {
      unusable.diagnostics().forEach(console::report);
      return ExitCode.USAGE;
    }
    if (debug) {
      problem.printStackTrace(console.err());
    }
    if (problem instanceof IOException disk) {
      console.report(DiskFailure.of(disk));
      return ExitCode.USAGE;
    }
    console.report(
        Diagnostic.error(
            "synoptic",
            SAY.say("internal-error", problem),
            debug ? SAY.say("please-report") : SAY.say("please-report-with")));
    return ExitCode.INTERNAL;
  }

  /** Frees what was read before it speaks: the stack above holds nothing any more. */
  private int outOfMemory() {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    String problem =
        console.doing().isEmpty()
            ? SAY.say("memory", megabytes)
            : SAY.say("memory-of-stage", lowered(console.doing()), megabytes);
    console.report(Diagnostic.error("synoptic", problem, SAY.say("memory-remedy")));
    return ExitCode.USAGE;
  }

  private static String lowered(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** A path as it was typed, if the locale can write it. */
  private Path path(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException unknown) {
      throw new TypeConversionException(
          SAY.say("path-typed", FileNames.locale(console.variables())));
    }
  }

  /** The version of the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = number();
      return new String[] {"synoptic " + (version == null ? SAY.say("packaged") : version)};
    }

    static @Nullable String number() {
      return Main.class.getPackage().getImplementationVersion();
    }
  }
}
