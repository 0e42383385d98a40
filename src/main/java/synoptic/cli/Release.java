package synoptic.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What a build was told of itself by the workflow that releases it.
 *
 * @param repository as owner/name
 * @param commit that it was built from
 * @param version without the v of its tag
 */
record Release(String repository, String commit, String version) {
  Release {
    requireNonNull(repository);
    requireNonNull(commit);
    requireNonNull(version);
  }

  /** Of this jar. */
  static Release own() {
    Properties told = new Properties();
    try (InputStream in = Release.class.getResourceAsStream("jar.properties")) {
      told.load(requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Release(
        told.getProperty("repository", ""),
        told.getProperty("commit", ""),
        told.getProperty("version", ""));
  }

  /** Whether there is a place from which others can take it. */
  boolean isPublished() {
    return repository.matches("[\\w.-]+/[\\w.-]+") && commit.matches("[0-9a-f]{40}");
  }

  /** A workflow with what it is told filled in. */
  String fill(String workflow, String sha256) {
    return workflow
        .replaceAll("\\bREPOSITORY\\b", repository)
        .replaceAll("\\bCOMMIT\\b", commit)
        .replaceAll("\\bVERSION\\b", "v" + version)
        .replaceAll("\\bSHA256\\b", sha256);
  }
}
