package synoptic.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import synoptic.workspace.NewFolder;

/** Makes a new digest's folder. */
@Command(
    name = "init",
    description =
        "Makes a folder for a new digest: settings, two example articles, a workflow for GitHub"
            + " Pages.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  /** What a new folder holds, each with the resource it is a copy of. */
  private static final SequencedMap<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("synoptic.yml", "synoptic.yml");
    FILES.put("seeds/gazette.md", "seeds/gazette.md");
    FILES.put("seeds/courier.md", "seeds/courier.md");
    FILES.put(".gitignore", "gitignore");
    FILES.put(".github/workflows/pages.yml", "workflows/pages.yml");
  }

  private static final String JAR = "synoptic.jar";

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "A folder that is new or empty.")
  private Path folder = Path.of("");

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    NewFolder made = new NewFolder(folder);
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    for (var file : FILES.entrySet()) {
      try (var resource =
          InitCommand.class.getResourceAsStream("/synoptic/init/" + file.getValue())) {
        files.put(file.getKey(), requireNonNull(resource).readAllBytes());
      }
    }
    Path self = self();
    if (Files.isRegularFile(self)) {
      files.put(JAR, Files.readAllBytes(self));
    }
    made.fill(files);
    files.keySet().forEach(name -> console.out().println(folder.resolve(name)));
    if (!files.containsKey(JAR)) {
      console
          .out()
          .println("The workflow wants " + JAR + " there too: 'mvn package' makes it in target/.");
    }
    String jar = files.containsKey(JAR) ? folder.resolve(JAR).toString() : JAR;
    String next = "Put your articles into %s, then run 'java -jar %s build -C %s'.%n";
    console.out().printf(next, folder.resolve("seeds"), jar, folder);
    return ExitCode.CLEAN;
  }

  /** The jar that this program runs from, or a folder of classes. */
  private static Path self() {
    try {
      return Path.of(InitCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
