package synoptic.cli.bench;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/** What some articles took. */
record Measured(int articles, WholeRun whole, List<Stages.Took> stages) {
  double cpu() {
    return whole.cpu().toMillis() / 1e3;
  }

  double megabytes() {
    return whole.memory() / 1e6;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%,d articles: %.1f s of processor time, %.1f s by the clock, %.0f MB; %s",
        articles,
        cpu(),
        whole.wall().toMillis() / 1e3,
        megabytes(),
        stages.stream()
            .map(s -> String.format(Locale.ROOT, "%s %.1f", s.stage(), s.cpu()))
            .collect(joining(", ")));
  }

  /** The same of all, as Markdown. */
  static String table(List<Measured> all) {
    String head =
        """
        | articles | processor time, s | by the clock, s | most memory, MB | stages by themselves, s |
        |---|---|---|---|---|
        """;
    return all.stream().map(Measured::row).collect(joining("\n", head, "\n"));
  }

  private String row() {
    return String.format(
        Locale.ROOT,
        "| %,d | %.1f | %.1f | %.0f | %s |",
        articles,
        cpu(),
        whole.wall().toMillis() / 1e3,
        megabytes(),
        stages.stream()
            .map(s -> String.format(Locale.ROOT, "%s %.1f", s.stage(), s.cpu()))
            .collect(joining(", ")));
  }
}
