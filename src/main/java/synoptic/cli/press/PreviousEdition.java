package synoptic.cli.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import synoptic.edition.Edition;
import synoptic.edition.EditionFile;
import synoptic.edition.EditionReader;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;
import synoptic.workspace.disk.WorkspaceException;

/** The edition whose addresses are kept. */
public final class PreviousEdition {
  private static final WordLists SAY = WordLists.read(PreviousEdition.class, "diagnostics.txt");

  @Option(names = "--previous", paramLabel = "PATH")
  private @Nullable Path named;

  /**
   * The edition before.
   *
   * @param site the folder of the site as it stands
   * @return null if there is none
   * @throws WorkspaceException if what is named is none
   */
  public @Nullable Edition read(Path site) throws IOException {
    Path file = file(site);
    if (named == null && !Files.exists(site.resolve(EditionFile.NAME))) {
      return null;
    }
    if (!Files.isRegularFile(file)) {
      throw error(file, SAY.say("no-edition"), SAY.say("no-edition-remedy"));
    }
    if (Files.size(file) > EditionFile.LONGEST) {
      throw error(
          file,
          SAY.say("edition-size", EditionFile.LONGEST / 1_000_000),
          SAY.say("edition-remedy"));
    }
    return parsed(file, new String(Files.readAllBytes(file), UTF_8));
  }

  /** Whether it is not the site's own. */
  public boolean isNamed() {
    return named != null;
  }

  /** That an edition says it was made after this build. */
  public Optional<Diagnostic> later(@Nullable Edition before, Path site, Instant now) {
    return before != null && before.isAfter(now)
        ? Optional.of(
            Diagnostic.note(
                file(site).toString(),
                SAY.say("edition-time", before.time()),
                SAY.say("edition-time-remedy")))
        : Optional.empty();
  }

  private Path file(Path site) {
    Path from = named == null ? site : named;
    return Files.isDirectory(from) ? from.resolve(EditionFile.NAME) : from;
  }

  /** The edition of a site's file. */
  static Edition parsed(Path file, String content) throws WorkspaceException {
    try {
      return EditionReader.read(content);
    } catch (IllegalArgumentException e) {
      throw error(
          file,
          SAY.say("not-an-edition", String.valueOf(e.getMessage())),
          SAY.say("edition-remedy"));
    }
  }

  private static WorkspaceException error(Path file, String problem, String remedy) {
    return new WorkspaceException(Diagnostic.error(file.toString(), problem, remedy));
  }
}
