package synoptic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import synoptic.config.Settings;
import synoptic.config.SettingsReader;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;
import synoptic.workspace.WorkspaceException;

/** Where a digest's files are, and its settings: options that several commands share. */
final class Folders {
  @Option(names = {"-C", "--directory"}, paramLabel = "DIR", description = "Folder of the digest. Default: this one")
  private Path directory = Path.of("");

  @Option(names = "--seeds", paramLabel = "DIR", description = "Folder of articles. Default: seeds")
  private Path seeds = Path.of("seeds");

  @Option(names = "--site", paramLabel = "DIR", description = "Folder of the site. Default: site")
  private Path site = Path.of("site");

  @Option(names = "--config", paramLabel = "FILE", description = "Settings. Default: synoptic.yml, if it is there")
  private Path config = Path.of("synoptic.yml");

  @Option(names = "--base-url", paramLabel = "URL", description = "Where the site will stand. Default: what settings say")
  private @Nullable String baseUrl;

  Settings settings() throws IOException {
    Settings settings = settings(config());
    if (baseUrl == null) {
      return settings;
    }
    if (!Settings.isAddress(baseUrl)) {
      throw new WorkspaceException(
          Diagnostic.error("--base-url", "Not an address of a site: " + baseUrl + ".", "Write it as https://example.org/."));
    }
    return settings.at(baseUrl);
  }

  Path seeds() {
    return directory.resolve(seeds);
  }

  Path site() {
    return directory.resolve(site);
  }

  Path config() {
    return directory.resolve(config);
  }

  Path templates() {
    return directory.resolve("templates");
  }

  /** The settings of a file; the defaults if there is none. */
  static Settings settings(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Settings.DEFAULT;
    }
    String text;
    try {
      text = Files.readString(file, UTF_8);
    } catch (CharacterCodingException e) {
      throw new WorkspaceException(Diagnostic.error(file.toString(), "Not UTF-8 text.", "Save it as UTF-8."));
    }
    Reported<Settings> settings = SettingsReader.read(file.toString(), text);
    if (!settings.diagnostics().isEmpty()) {
      throw new WorkspaceException(settings.diagnostics());
    }
    return settings.value();
  }
}
