package synoptic.cli.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import synoptic.config.Settings;
import synoptic.config.SettingsReader;
import synoptic.text.Reported;
import synoptic.workspace.disk.DiskFailure;
import synoptic.workspace.disk.WorkspaceException;

/** The folder of a digest and the settings in it: options of every command that reads settings. */
public final class SettingsFile {
  @Option(
      names = {"-C", "--directory"},
      paramLabel = "DIR")
  private Path directory = Path.of("");

  @Option(names = "--config", paramLabel = "FILE")
  private @Nullable Path named;

  /** A path as the user gave it, which is one inside the digest's folder. */
  public Path inside(Path path) {
    return directory.resolve(path);
  }

  public Path path() {
    return inside(named == null ? Path.of("synoptic.yml") : named);
  }

  /** The settings of the file; the defaults if none was named and none is there. */
  public Settings read() throws IOException {
    return named == null && Files.notExists(path()) ? Settings.DEFAULT : read(path());
  }

  private static Settings read(Path file) throws IOException {
    String text;
    try {
      text = Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw DiskFailure.reading(file, e);
    }
    Reported<Settings> settings = SettingsReader.read(file.toString(), text);
    if (!settings.diagnostics().isEmpty()) {
      throw new WorkspaceException(settings.diagnostics());
    }
    return settings.value();
  }
}
