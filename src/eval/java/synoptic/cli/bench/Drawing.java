package synoptic.cli.bench;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Draws time and memory against the number of articles; each step of the scales is ten times. */
final class Drawing {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;
  private static final int EDGE = 60;

  /** Powers of ten on both scales: to 100,000 articles, seconds and megabytes. */
  private static final int DECADES = 5;

  private Drawing() {}

  static String of(List<Measured> all) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
    <title>What a build costs, by articles</title>
    <rect width="100%%" height="100%%" fill="white"/>
    %s
    %s
    %s
    </svg>
    """
        .formatted(
            WIDTH,
            HEIGHT,
            scales(),
            line(all, Measured::cpu, "#0b5", "seconds of processor time"),
            line(all, Measured::megabytes, "#06c", "megabytes at most"));
  }

  private static String scales() {
    return IntStream.rangeClosed(0, DECADES)
        .mapToObj(
            d -> {
              double x = x(Math.pow(10, d));
              double y = y(Math.pow(10, d));
              String label = String.format(Locale.ROOT, "%,d", (int) Math.pow(10, d));
              return String.format(
                  Locale.ROOT,
                  "<path d='M%.0f %d V%d M%d %.0f H%d' stroke='#ddd'/>"
                      + "<text x='%.0f' y='%d' text-anchor='middle'>%s</text>"
                      + "<text x='%d' y='%.0f' text-anchor='end'>%s</text>",
                  x,
                  EDGE / 2,
                  HEIGHT - EDGE,
                  EDGE,
                  y,
                  WIDTH - EDGE / 2,
                  x,
                  HEIGHT - EDGE + 18,
                  label,
                  EDGE - 6,
                  y + 4,
                  label);
            })
        .collect(joining("\n"));
  }

  private static String line(
      List<Measured> all, ToDoubleFunction<Measured> value, String ink, String name) {
    String points =
        all.stream()
            .map(
                m ->
                    String.format(
                        Locale.ROOT, "%.1f,%.1f", x(m.articles()), y(value.applyAsDouble(m))))
            .collect(joining(" "));
    Measured last = all.getLast();
    return String.format(
        Locale.ROOT,
        "<polyline points='%s' fill='none' stroke='%s' stroke-width='2'/>"
            + "<text x='%.0f' y='%.0f' text-anchor='end' fill='%s'>%s</text>",
        points,
        ink,
        x(last.articles()) - 4,
        y(value.applyAsDouble(last)) - 8,
        ink,
        name);
  }

  private static double x(double articles) {
    return EDGE + share(articles) * (WIDTH - 1.5 * EDGE);
  }

  private static double y(double value) {
    return HEIGHT - EDGE - share(value) * (HEIGHT - 1.5 * EDGE);
  }

  private static double share(double value) {
    return Math.log10(Math.max(1, value)) / DECADES;
  }
}
