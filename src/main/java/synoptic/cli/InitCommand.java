package synoptic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import synoptic.cli.console.Console;
import synoptic.cli.console.ExitCode;
import synoptic.digest.passage.Messages;
import synoptic.text.Diagnostic;
import synoptic.text.Sha256;
import synoptic.text.WordLists;
import synoptic.workspace.NewFolder;
import synoptic.workspace.TemplateFolder;
import synoptic.workspace.disk.WorkspaceException;

/** Makes a new digest's folder. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  /** What a new folder holds, each with the resource it is a copy of. */
  private static final SequencedMap<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("synoptic.yml", "synoptic.yml");
    FILES.put("seeds/gazette.md", "seeds/gazette.md");
    FILES.put("seeds/courier.md", "seeds/courier.md");
    FILES.put(".gitignore", "gitignore");
  }

  private static final String INIT = "/synoptic/init/";
  private static final String WORKFLOW = ".github/workflows/pages.yml";
  private static final String JAR = "synoptic.jar";

  private static final WordLists SAY = WordLists.read(InitCommand.class, "diagnostics.txt");

  private final Console console;
  private final Release release;

  @Parameters(paramLabel = "DIR")
  private Path folder = Path.of("");

  @Option(names = "--theme")
  private boolean theme;

  @Option(names = "--language", paramLabel = "TAG")
  private String language = Locale.ENGLISH.getLanguage();

  InitCommand(Console console, Release release) {
    this.console = console;
    this.release = release;
  }

  @Override
  public Integer call() throws IOException {
    if (!Messages.speak(Locale.forLanguageTag(language))) {
      throw new WorkspaceException(
          Diagnostic.error(
              "--language " + language, SAY.say("no-pages"), SAY.say("no-pages-remedy")));
    }
    NewFolder made = new NewFolder(folder);
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    for (var file : FILES.entrySet()) {
      files.put(file.getKey(), example(file.getValue()));
    }
    Path self = self();
    byte[] jar = Files.isRegularFile(self) ? Files.readAllBytes(self) : null;
    files.put(WORKFLOW, workflow(jar).getBytes(UTF_8));
    if (jar != null) {
      files.put(JAR, jar);
    }
    List<String> named = List.copyOf(files.keySet());
    if (theme) {
      TemplateFolder.shipped().forEach((name, text) -> files.put("templates/" + name, text));
    }
    made.fill(files);
    named.forEach(name -> console.out().println(folder.resolve(name)));
    if (theme) {
      console.out().println(SAY.say("theme", folder.resolve("templates")));
    }
    if (jar == null) {
      console.out().println(SAY.say("jarless"));
    }
    String used = jar == null ? JAR : folder.resolve(JAR).toString();
    console.out().println(SAY.say("made", folder.resolve("seeds"), used, folder));
    return ExitCode.CLEAN;
  }

  /** By the action of a release, where the jar is of one; else by the jar's address and sum. */
  private String workflow(byte @Nullable [] jar) throws IOException {
    String by = release.isPublished() && jar != null ? "pages-by-action.yml" : "pages.yml";
    String sha256 = jar == null ? "" : Sha256.of(jar);
    return release.fill(new String(resource("workflows/" + by), UTF_8), sha256);
  }

  /** In the language of the pages where there is one, else in English. */
  private byte[] example(String name) throws IOException {
    String own = Locale.forLanguageTag(language).getLanguage() + "/" + name;
    return resource(InitCommand.class.getResource(INIT + own) == null ? name : own);
  }

  private static byte[] resource(String name) throws IOException {
    try (var resource = InitCommand.class.getResourceAsStream(INIT + name)) {
      return requireNonNull(resource).readAllBytes();
    }
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
