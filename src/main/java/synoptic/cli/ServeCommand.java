package synoptic.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import synoptic.text.Diagnostic;
import synoptic.workspace.SiteFolder;
import synoptic.workspace.Watch;
import synoptic.workspace.WorkspaceException;

/** Shows the digest in a browser and keeps it up to date. Writes nothing. */
@Command(
    name = "serve",
    description =
        "Shows the site in a browser on this machine, made anew at each change. Writes nothing.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Folders folders = new Folders();

  @Mixin private BuildTime clock = new BuildTime();

  @Mixin private PreviousEdition previous = new PreviousEdition();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Default: 8000; 0 for any that is free")
  private int port = 8000;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new WorkspaceException(
          Diagnostic.error("--port", "No such port: " + port + ".", "Name one up to 65535."));
    }
    settle();
    Press.requireFolder(folders.seeds());
    List<Path> watched = List.of(folders.seeds(), folders.templates(), folders.config());
    try (var watch = new Watch(watched);
        var server = new PreviewServer(port, preview())) {
      console.out().println("Serving " + server.address() + " until Ctrl-C.");
      console.out().flush();
      while (true) {
        watch.await();
        server.show(preview());
      }
    } catch (BindException e) {
      throw new WorkspaceException(
          Diagnostic.error(
              "--port",
              "Port " + port + " is taken.",
              "Name another one, or 0 for any that is free."));
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
   * What the folders give now, or why they give nothing. Only errors of the program itself end it.
   */
  private Preview preview() throws IOException {
    String id = UUID.randomUUID().toString();
    try {
      Proof proof =
          new Press(folders, console)
              .keeping(new SiteFolder(folders.site()))
              .proof(previous.read(folders.site()), clock.now(console));
      proof.diagnostics().forEach(console::report);
      return Preview.of(id, proof);
    } catch (WorkspaceException e) {
      e.diagnostics().forEach(console::report);
      return new Preview(id, java.util.Map.of(), e.diagnostics());
    }
  }
}
