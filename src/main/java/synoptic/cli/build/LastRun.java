package synoptic.cli.build;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.text.Diagnostic;
import synoptic.text.Severity;
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

  /** The names in the file, in small letters. */
  private enum Key {
    INPUT,
    SITE,
    SAID,
    SEVERITY,
    PATH,
    LINE,
    COLUMN,
    PROBLEM,
    REMEDY,
    COUNTS,
    PAGES,
    FILES;

    String written() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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
        text(json, Key.INPUT),
        text(json, Key.SITE),
        list(json, Key.SAID).stream().map(LastRun::diagnostic).toList(),
        new Summary(
            list(json, Key.COUNTS).stream().map(Object::toString).toList(),
            number(json, Key.PAGES),
            number(json, Key.FILES)));
  }

  private static Diagnostic diagnostic(Object said) {
    Map<?, ?> json = (Map<?, ?>) said;
    return new Diagnostic(
        Severity.valueOf(text(json, Key.SEVERITY)),
        text(json, Key.PATH),
        (int) number(json, Key.LINE),
        (int) number(json, Key.COLUMN),
        text(json, Key.PROBLEM),
        text(json, Key.REMEDY));
  }

  private static String text(Map<?, ?> json, Key key) {
    return (String) requireNonNull(json.get(key.written()));
  }

  private static long number(Map<?, ?> json, Key key) {
    return ((Number) requireNonNull(json.get(key.written()))).longValue();
  }

  private static List<?> list(Map<?, ?> json, Key key) {
    return (List<?>) requireNonNull(json.get(key.written()));
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
    json.put(Key.INPUT.written(), input);
    json.put(Key.SITE.written(), site);
    json.put(Key.SAID.written(), diagnostics.stream().map(LastRun::json).toList());
    json.put(Key.COUNTS.written(), summary.counts());
    json.put(Key.PAGES.written(), summary.pages());
    json.put(Key.FILES.written(), summary.files());
    Files.createDirectories(state);
    String text = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(json);
    new OutputFile(state.resolve(NAME), List.of()).write(out -> out.println(text));
  }

  private static Map<String, Object> json(Diagnostic said) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(Key.SEVERITY.written(), said.severity().name());
    json.put(Key.PATH.written(), said.path());
    json.put(Key.LINE.written(), said.line());
    json.put(Key.COLUMN.written(), said.column());
    json.put(Key.PROBLEM.written(), said.problem());
    json.put(Key.REMEDY.written(), said.remedy());
    return json;
  }
}
