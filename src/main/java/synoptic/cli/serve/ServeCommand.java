package synoptic.cli.serve;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import synoptic.cli.console.BuildTime;
import synoptic.cli.console.Console;
import synoptic.cli.press.Folders;
import synoptic.cli.press.Pipeline;
import synoptic.cli.press.Press;
import synoptic.cli.press.PreviousEdition;
import synoptic.cli.press.Proof;
import synoptic.config.Settings;
import synoptic.desk.Doubt;
import synoptic.desk.Doubts;
import synoptic.digest.entry.article.ArticleEntry;
import synoptic.digest.passage.Source;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;
import synoptic.workspace.SettingsText;
import synoptic.workspace.Watch;
import synoptic.workspace.disk.WorkspaceException;
import synoptic.workspace.site.SiteFolder;

/**
 * Shows the digest in a browser and keeps it up to date, and beside it the editor's desk. Writes
 * nothing but what an editor answers there, into the settings.
 */
@Command(name = "serve", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  private static final WordLists SAY = WordLists.read(ServeCommand.class, "diagnostics.txt");

  private static final String PORT = "--port";
  private static final String DESK_PORT = "--desk-port";

  /** Articles whose first making leaves Java's compilers busy; the jar's script counts so too. */
  private static final int FEW = 200;

  private final Console console;
  private int articles;

  @Mixin private Folders folders = new Folders();

  @Mixin private BuildTime clock = new BuildTime();

  @Mixin private PreviousEdition previous = new PreviousEdition();

  @Option(names = PORT, paramLabel = "PORT")
  private int port = 8000;

  @Option(names = DESK_PORT, paramLabel = "PORT")
  private int deskPort = 0;

  public ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    requirePort(PORT, port);
    requirePort(DESK_PORT, deskPort);
    settle();
    Press.requireFolder(folders.seeds());
    List<Path> watched = List.of(folders.seeds(), folders.templates(), folders.config());
    try (var watch = new Watch(watched);
        var server =
            bound(PORT, port, at -> new PreviewServer(at, Preview.pending(SAY.say("starting"))));
        var desk =
            bound(
                DESK_PORT,
                deskPort,
                at -> new DeskServer(at, new SettingsText(folders.config())))) {
      console.out().println(SAY.say("serving", server.address()));
      console.out().println(SAY.say("desk", desk.address()));
      console.out().flush();
      console.whenDoing(doing -> server.show(Preview.pending(doing)));
      show(server, desk);
      console.whenDoing(doing -> {});
      if (articles <= FEW) {
        Thread.ofPlatform().daemon().start(this::practise);
      }
      while (true) {
        watch.await();
        show(server, desk);
      }
    }
  }

  /**
   * Makes the pages once more, for nobody: the first change costs twice the CPU of the second (six
   * runs on five articles: 1.6 to 2.6 times), which is the work of Java's compilers.
   */
  private void practise() {
    var nowhere = new PrintWriter(Writer.nullWriter());
    var silent = new Console(nowhere, nowhere, false, console.variables());
    try {
      new Press(folders, silent)
          .recalling()
          .keeping(new SiteFolder(folders.site()))
          .proof(previous.read(folders.site()), clock.now(silent));
    } catch (IOException | UncheckedIOException theNextChangeSaysIt) {
      return;
    }
  }

  private static void requirePort(String option, int port) throws WorkspaceException {
    if (port < 0 || port > 65_535) {
      throw new WorkspaceException(
          Diagnostic.error(option, SAY.say("such-port", port), SAY.say("such-port-remedy")));
    }
  }

  /** A server that takes a port. */
  private interface Opening<T> {
    T at(int port) throws IOException;
  }

  private static <T> T bound(String option, int port, Opening<T> server) throws IOException {
    try {
      return server.at(port);
    } catch (BindException e) {
      throw new WorkspaceException(
          Diagnostic.error(option, SAY.say("port-taken", port), SAY.say("port-taken-remedy")));
    }
  }

  /**
   * What a build that was killed has begun in the site's folder; another that writes has its way.
   */
  private void settle() throws IOException {
    try {
      new SiteFolder(folders.site()).settle();
    } catch (WorkspaceException busy) {
      busy.diagnostics().forEach(console::report);
    }
  }

  /**
   * Shows what the folders give now, or why they give nothing. Only errors of the program itself
   * end it.
   */
  private void show(PreviewServer server, DeskServer desk) throws IOException {
    String id = UUID.randomUUID().toString();
    try {
      String written = new SettingsText(folders.config()).read();
      Proof proof =
          new Press(folders, console)
              .recalling()
              .keeping(new SiteFolder(folders.site()))
              .proof(previous.read(folders.site()), clock.now(console));
      articles = proof.corpus().articles().size();
      proof.diagnostics().forEach(console::report);
      server.show(Preview.of(id, proof));
      Map<String, String> pages =
          proof.digest().articles().stream()
              .map(ArticleEntry::source)
              .collect(toMap(Source::id, Source::page));
      Settings settings = folders.settings();
      List<Doubt> doubts =
          Doubts.of(
              proof.corpus(),
              settings.rules().review(),
              pages,
              new Pipeline(settings).nearly(proof.corpus()));
      desk.show(new Desk(id, server.address(), written, doubts, true));
    } catch (WorkspaceException e) {
      e.diagnostics().forEach(console::report);
      server.show(new Preview(id, Map.of(), e.diagnostics()));
    }
  }
}
