package synoptic.workspace.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.text.Diagnostic;
import synoptic.text.Parallel;
import synoptic.text.Sha256;
import synoptic.text.WordLists;
import synoptic.workspace.disk.WorkspaceException;

/**
 * What earlier builds wrote, in the format of {@code sha256sum}, which can verify it.
 *
 * @param digests by path, the SHA-256 of each content that a file of ours may have: two where the
 *     new content of a file was lost before it took its place, so that the next build does not take
 *     the old one for somebody else's
 */
record Manifest(SortedMap<String, Set<String>> digests) {
  private static final WordLists SAY = WordLists.read(Manifest.class, "diagnostics.txt");

  static final String NAME = ".synoptic-manifest";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

  Manifest {
    digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
  }

  /** The manifest of a site; empty if there is none. */
  static Manifest read(Path site) throws IOException {
    return read(site, NAME);
  }

  /** The same from a file of another name. */
  static Manifest read(Path site, String name) throws IOException {
    Path file = site.resolve(name);
    SortedMap<String, Set<String>> digests = new TreeMap<>();
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      for (String line : new String(Files.readAllBytes(file), UTF_8).lines().toList()) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches() || !SiteFolder.isInside(matcher.group(2))) {
          throw new WorkspaceException(
              Diagnostic.error(
                  file.toString(), SAY.say("manifest-ours"), SAY.say("manifest-ours-remedy")));
        }
        digests.computeIfAbsent(matcher.group(2), p -> new TreeSet<>()).add(matcher.group(1));
      }
    }
    return new Manifest(digests);
  }

  /** Whether a file with this content at this path is one we wrote. */
  boolean wrote(String path, String sha256) {
    return digests.getOrDefault(path, Set.of()).contains(sha256);
  }

  /** Its SHA-256; null where it has no files. */
  @Nullable String fingerprint() {
    return digests.isEmpty() ? null : Sha256.of(toString().getBytes(UTF_8));
  }

  /** Whether each of the files is as it says. */
  boolean stands(OwnFiles files) throws IOException {
    try {
      return !Parallel.map(List.copyOf(digests.keySet()), p -> stands(p, files)).contains(false);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private boolean stands(String path, OwnFiles files) {
    try {
      byte[] content = files.content(path);
      return content != null && wrote(path, Sha256.of(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Manifest and(Manifest other) {
    SortedMap<String, Set<String>> both = new TreeMap<>();
    digests.forEach((path, d) -> both.put(path, new TreeSet<>(d)));
    other.digests.forEach((path, d) -> both.computeIfAbsent(path, p -> new TreeSet<>()).addAll(d));
    return new Manifest(both);
  }

  @Override
  public String toString() {
    return digests.entrySet().stream()
        .flatMap(e -> e.getValue().stream().map(d -> d + "  " + e.getKey() + "\n"))
        .collect(Collectors.joining());
  }
}
