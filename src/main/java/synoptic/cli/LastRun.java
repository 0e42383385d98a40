package synoptic.cli;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.text.Diagnostic;
import synoptic.text.Diagnostic.Severity;
import synoptic.workspace.OutputFile;

/**
 * What a build read and what it had to say, as the next one finds it: where nothing changed since,
 * it says the same at once. Kept in {@code .synoptic}, which may be deleted at any time; a file
 * there that cannot be read is as none.
 *
 * @param input a fingerprint of all that a build reads but the site
 * @param site a fingerprint of the site as it was written
 * @param diagnostics that were reported
 */
record LastRun(String input, String site, List<Diagnostic> diagnostics, Summary summary) {
  private static final String NAME = "build.json";

  LastRun {
    requireNonNull(input);
    requireNonNull(site);
    diagnostics = List.copyOf(diagnostics);
    requireNonNull(summary);
  }

  /** The last build of a digest; null where none is remembered. */
  static @Nullable LastRun read(Path state) {
    Path file = state.resolve(NAME);
    try {
      return Files.isRegularFile(file) ? of(JSON.std.mapFrom(Files.readAllBytes(file))) : null;
    } catch (IOException | RuntimeException notOurs) {
      return null;
    }
  }

  private static LastRun of(Map<String, Object> json) {
    return new LastRun(
        text(json, "input"),
        text(json, "site"),
        list(json, "said").stream().map(LastRun::diagnostic).toList(),
        new Summary(
            list(json, "counts").stream().map(Object::toString).toList(),
            number(json, "pages"),
            number(json, "files")));
  }

  private static Diagnostic diagnostic(Object said) {
    Map<?, ?> json = (Map<?, ?>) said;
    return new Diagnostic(
        Severity.valueOf(text(json, "severity")),
        text(json, "path"),
        (int) number(json, "line"),
        (int) number(json, "column"),
        text(json, "problem"),
        text(json, "remedy"));
  }

  private static String text(Map<?, ?> json, String name) {
    return (String) requireNonNull(json.get(name));
  }

  private static long number(Map<?, ?> json, String name) {
    return ((Number) requireNonNull(json.get(name))).longValue();
  }

  private static List<?> list(Map<?, ?> json, String name) {
    return (List<?>) requireNonNull(json.get(name));
  }

  /** Keeps it for the next build, which takes its time where that cannot be. */
  void keep(Path state) {
    try {
      write(state);
    } catch (IOException isNoLoss) {
      return;
    }
  }

  private void write(Path state) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("input", input);
    json.put("site", site);
    json.put("said", diagnostics.stream().map(LastRun::json).toList());
    json.put("counts", summary.counts());
    json.put("pages", summary.pages());
    json.put("files", summary.files());
    Files.createDirectories(state);
    String text = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(json);
    new OutputFile(state.resolve(NAME), List.of()).write(out -> out.println(text));
  }

  private static Map<String, Object> json(Diagnostic said) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("severity", said.severity().name());
    json.put("path", said.path());
    json.put("line", said.line());
    json.put("column", said.column());
    json.put("problem", said.problem());
    json.put("remedy", said.remedy());
    return json;
  }
}
