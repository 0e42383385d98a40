package synoptic.cli.press;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import synoptic.text.Diagnostic;

/** Lists of diagnostics. */
public final class Reports {
  private Reports() {}

  public static List<Diagnostic> joined(List<Diagnostic> first, List<Diagnostic> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** The same, each naming its file as the user would: inside the folder it was read from. */
  public static List<Diagnostic> inside(Path folder, List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(
            d ->
                new Diagnostic(
                    d.severity(),
                    folder.resolve(d.path()).toString(),
                    d.line(),
                    d.column(),
                    d.problem(),
                    d.remedy()))
        .toList();
  }
}
