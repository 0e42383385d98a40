package synoptic.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Imprint;
import synoptic.fetch.visit.Limits;
import synoptic.fetch.visit.Memory;
import synoptic.fetch.visit.NewsSource;
import synoptic.fetch.visit.NewsSource.Full;
import synoptic.fetch.visit.SourceKind;
import synoptic.fetch.visit.World;
import synoptic.format.reader.ArticleReader;
import synoptic.workspace.Shelf;
import synoptic.workspace.SourceFiles;

/** Fetches into a folder at a time of its own, in which waiting takes none. */
public final class Desk {
  private final Path seeds;
  final List<Duration> slept = new ArrayList<>();
  Instant now = Instant.parse("2025-03-03T04:00:00Z");
  String memory = "";
  Limits limits =
      new Limits(100_000, Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofMinutes(5));
  public World world = World.REAL;
  @Nullable LocalDate since;
  boolean isDry;

  public Desk(Path seeds) {
    this.seeds = seeds;
  }

  static NewsSource feed(String address, String outlet) {
    return source(SourceKind.FEED, address, outlet);
  }

  public static NewsSource source(SourceKind kind, String address, String outlet) {
    var imprint = new Imprint(outlet, null, "en", "County");
    return new NewsSource(kind, URI.create(address), imprint, Full.PAGE, 20, true, 2);
  }

  /** What is printed of a run: new, changed and how many known, then problems. */
  public String fetch(NewsSource... sources) throws IOException, InterruptedException {
    Memory remembered = Memory.read(memory);
    var run = new Run("synoptic.yml", "Synoptic (+https://d.example/)", since, isDry);
    List<Report> reports =
        new Fetcher(
                run, new Shelf(seeds), remembered, new Time(() -> now, this::sleep), limits, world)
            .fetch(List.of(sources), address -> {});
    memory = remembered.write(now);
    return reports.stream().map(Desk::line).collect(Collectors.joining("\n"));
  }

  private synchronized void sleep(Duration time) {
    slept.add(time);
    now = now.plus(time);
  }

  private static String line(Report report) {
    return "new "
        + report.filed()
        + " changed "
        + report.changed()
        + " known "
        + report.known()
        + report.problems().stream().map(p -> "\n" + p).collect(Collectors.joining());
  }

  List<Article> articles() throws IOException {
    return new ArticleReader().read(SourceFiles.read(List.of(seeds)).value()).value();
  }

  /** All that stands in the folder, names and texts. */
  String all() throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.walk(seeds)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(seeds.relativize(file)).append('\n').append(Files.readString(file, UTF_8));
      }
    }
    return all.toString();
  }
}
