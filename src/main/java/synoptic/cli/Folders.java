package synoptic.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a digest's files are: options that several commands share. */
final class Folders {
  @Option(names = {"-C", "--directory"}, paramLabel = "DIR", description = "Folder of the digest. Default: this one")
  private Path directory = Path.of("");

  @Option(names = "--seeds", paramLabel = "DIR", description = "Folder of articles. Default: seeds")
  private Path seeds = Path.of("seeds");

  @Option(names = "--site", paramLabel = "DIR", description = "Folder of the site. Default: site")
  private Path site = Path.of("site");

  @Option(names = "--config", paramLabel = "FILE", description = "Settings. Default: synoptic.yml, if it is there")
  private Path config = Path.of("synoptic.yml");

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
}
