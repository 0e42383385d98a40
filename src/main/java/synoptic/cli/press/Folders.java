package synoptic.cli.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import synoptic.config.Settings;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;
import synoptic.workspace.Fingerprint;
import synoptic.workspace.Places;
import synoptic.workspace.disk.WorkspaceException;

/** Where a digest's files are, and its settings: options that several commands share. */
public final class Folders {
  private static final WordLists SAY = WordLists.read(Folders.class, "diagnostics.txt");

  @Mixin private SettingsFile settings = new SettingsFile();

  @Option(names = "--seeds", paramLabel = "DIR")
  private Path seeds = Path.of("seeds");

  @Option(names = "--site", paramLabel = "DIR")
  private Path site = Path.of("site");

  @Option(names = "--base-url", paramLabel = "URL")
  private @Nullable String baseUrl;

  public Settings settings() throws IOException {
    if (baseUrl == null) {
      return settings.read();
    }
    if (!Settings.isHome(baseUrl)) {
      String key = Settings.isAddress(baseUrl) ? "homeless-part" : "homeless";
      throw new WorkspaceException(
          Diagnostic.error("--base-url", SAY.say(key, baseUrl), SAY.say(key + "-remedy")));
    }
    return settings.read().at(baseUrl);
  }

  public Path seeds() {
    return settings.inside(seeds);
  }

  public Path site() {
    return settings.inside(site);
  }

  /**
   * The site's folder, of which a build may replace files.
   *
   * @throws WorkspaceException if it and a folder of the user's lie in one another
   */
  public Path ownSite() throws IOException {
    for (Path other : List.of(seeds(), templates())) {
      if (Places.isWithin(site(), other) || Places.isWithin(other, site())) {
        String problem = SAY.say("site-would", other);
        throw new WorkspaceException(
            Diagnostic.error(site().toString(), problem, SAY.say("name-folder")));
      }
    }
    return site();
  }

  public Path config() {
    return settings.path();
  }

  /** What tells all that a build reads, but the site, from anything else that it might read. */
  public String input() throws IOException {
    return new Fingerprint()
        .addProgram()
        .add(List.of(seeds(), config(), templates(), site()) + " " + baseUrl)
        .addFolder(seeds())
        .addFolder(templates())
        .addFile(config())
        .toString();
  }

  /** What one run of a command leaves to the next. */
  public Path state() {
    return settings.inside(Path.of(".synoptic"));
  }

  public Path templates() {
    return settings.inside(Path.of("templates"));
  }
}
