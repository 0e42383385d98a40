package synoptic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import synoptic.cli.console.Console;

/**
 * Kills real builds at moments aimed at the writing of the site, and looks at what stands there:
 * right after, and after the next start. Arguments: an empty folder, how many builds to kill, and
 * of how many one is ended by SIGTERM instead of SIGKILL.
 */
public final class KillBuilds {
  private static final String CLOCK = "2025-06-01T00:00:00Z";
  private static final String STAGED = ".synoptic-next";
  private static final String JOURNAL = ".synoptic-manifest" + STAGED;

  private final Path folder;
  private final Random random = new Random(17);
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<SortedMap<String, String>> editions = new ArrayList<>();

  private KillBuilds(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    KillBuilds run = new KillBuilds(Path.of(args[0]));
    run.prepare();
    int all = Integer.parseInt(args[1]);
    for (int i = 0; i < all; i++) {
      run.kill(i, i % Integer.parseInt(args[2]) == 0);
      if (i % 20 == 19 || i == all - 1) {
        System.out.printf("%d killed: %s%n", i + 1, run.counts);
      }
    }
    System.exit(run.counts.keySet().stream().anyMatch(k -> k.contains("NOT WHOLE")) ? 1 : 0);
  }

  private void prepare() throws IOException, InterruptedException {
    for (int edition = 0; edition < 2; edition++) {
      seed(edition);
      here("build", "--site", "expected" + edition);
      editions.add(files(folder.resolve("expected" + edition)));
    }
    here("build");
    // One that ends by itself leaves the archive of classes that lets the others start faster.
    start("build").waitFor();
  }

  /** Articles of which each says another number of days in the next edition. */
  private void seed(int edition) throws IOException {
    Files.createDirectories(folder.resolve("seeds"));
    for (int i = 0; i < 8; i++) {
      String text =
          "The harbour of Lorn %d will close for %d days, the port authority said on Monday.\n\n"
              + "“We close it for %2$d days so that nobody is hurt,” said Ada Quill, the master.\n";
      Files.writeString(
          folder.resolve("seeds/" + i + ".txt"), text.formatted(i / 2, 9 + edition), UTF_8);
    }
  }

  private void kill(int number, boolean orderly) throws IOException, InterruptedException {
    int next = files(folder.resolve("site")).equals(editions.get(0)) ? 1 : 0;
    seed(next);
    Process build = start("build");
    // Two of three at any moment after all is decided, one while contents are put beside.
    boolean early = number % 3 == 2;
    long wait = (long) (random.nextDouble() * (early ? 20_000_000 : 30_000_000));
    boolean met = false;
    while (build.isAlive() && !met) {
      LockSupport.parkNanos(50_000);
      met = early ? staged() : Files.exists(folder.resolve("site").resolve(JOURNAL));
    }
    for (long end = System.nanoTime() + wait; System.nanoTime() < end; ) {
      LockSupport.parkNanos(100_000);
    }
    if (orderly) {
      build.destroy();
    } else {
      build.destroyForcibly();
    }
    build.waitFor(60, TimeUnit.SECONDS);
    String how = orderly ? "SIGTERM" : "SIGKILL";
    count(how + " then " + state());
    switch (number % 3) {
      case 0 -> here("check");
      case 1 -> here("build", "--strict", "--seeds", "none");
      default -> serve();
    }
    count(how + ", after the next start " + state());
  }

  private boolean staged() throws IOException {
    for (String name : List.of("articles", "claims", "stories")) {
      Path in = folder.resolve("site").resolve(name);
      try (var files = Files.newDirectoryStream(in, "*" + STAGED)) {
        if (files.iterator().hasNext()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Long enough to look at the folder, which is the first thing it does. */
  private void serve() throws IOException, InterruptedException {
    Process server = start("serve", "--port", "0");
    for (int i = 0; i < 1200 && server.inputReader(UTF_8).readLine() == null; i++) {
      Thread.sleep(50);
    }
    server.destroyForcibly();
    server.waitFor(60, TimeUnit.SECONDS);
  }

  private String state() throws IOException {
    SortedMap<String, String> now = files(folder.resolve("site"));
    int same = editions.indexOf(now);
    if (same >= 0) {
      return "whole";
    }
    boolean half = now.keySet().stream().anyMatch(name -> name.contains(".synoptic-"));
    now.keySet().removeIf(name -> name.contains(".synoptic-next"));
    return editions.contains(now) ? "whole, with files beside" : half ? "half way" : "NOT WHOLE";
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  private static SortedMap<String, String> files(Path site) throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    try (var files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith(".synoptic-lock")) {
          found.put(site.relativize(file).toString(), Files.readString(file, UTF_8));
        }
      }
    }
    return found;
  }

  /** A command in this process, where it is a start as good as any. */
  private void here(String... args) {
    StringWriter err = new StringWriter();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false, Map.of());
    Main.run(console, arguments(args).toArray(String[]::new));
  }

  private List<String> arguments(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("-C", folder.toString(), "--clock", CLOCK));
    return all;
  }

  private Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-XX:+AutoCreateSharedArchive"));
    command.add("-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(arguments(args));
    return new ProcessBuilder(command).redirectError(folder.resolve("errors.log").toFile()).start();
  }
}
