package synoptic.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures builds of more and more articles: the stages one after the other in a process of their
 * own, and whole runs from outside. Writes a table and a drawing. Arguments: a folder for both, the
 * program and its first arguments, and the numbers of articles, each list between commas; then the
 * folder that the articles are taken from, or nothing, and they are invented.
 */
public final class Bench {
  private static final String CLOCK = "2025-06-01T00:00:00Z";

  private final Path folder;
  private final List<String> program;
  private final List<Path> articles;

  private Bench(Path folder, List<String> program, List<Path> articles) {
    this.folder = folder;
    this.program = program;
    this.articles = articles;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    List<String> program = List.of(args[1].split(","));
    List<Integer> sizes = Stream.of(args[2].split(",")).map(Integer::valueOf).toList();
    int most = sizes.getLast();
    Path from =
        args.length > 3 && !args[3].isEmpty()
            ? Path.of(args[3])
            : InventedNews.write(folder.resolve("invented"), most);
    new Bench(folder, program, files(from)).measure(sizes);
  }

  private static List<Path> files(Path from) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void measure(List<Integer> sizes) throws IOException, InterruptedException {
    List<Measured> table = new ArrayList<>();
    for (int size : sizes) {
      int count = Math.min(size, articles.size());
      if (table.isEmpty() || count > table.getLast().articles()) {
        Path seeds = seeds(count);
        WholeRun whole = WholeRun.of(build(seeds, count));
        table.add(new Measured(count, whole, WholeRun.stages(seeds)));
        System.out.println(table.getLast().line());
      }
    }
    Files.writeString(folder.resolve("bench.md"), Measured.table(table));
    Files.writeString(folder.resolve("bench.svg"), Drawing.of(table));
    System.out.println(folder.resolve("bench.md") + ", " + folder.resolve("bench.svg"));
  }

  private List<String> build(Path seeds, int count) {
    List<String> command = new ArrayList<>(program);
    Path site = folder.resolve("site-" + count);
    command.addAll(
        List.of(
            "build",
            "-C",
            folder.toString(),
            "--clock",
            CLOCK,
            "--seeds",
            seeds.toString(),
            "--site",
            site.toString()));
    return command;
  }

  /** The first of the articles, in a folder of their own. */
  private Path seeds(int count) throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds-" + count));
    for (Path article : articles.subList(0, count)) {
      Files.copy(
          article, seeds.resolve(article.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    return seeds.toAbsolutePath();
  }
}
