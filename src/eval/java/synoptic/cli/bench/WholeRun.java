package synoptic.cli.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a process took, as the system tells while it runs.
 *
 * @param cpu of all its threads, to a tenth of a second
 * @param memory the most that it held at once, in bytes; 0 where the system does not tell
 * @param out what it printed
 */
record WholeRun(Duration cpu, Duration wall, long memory, String out) {
  private static final int OFTEN = 50;

  static WholeRun of(List<String> command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("bench", ".out");
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
    builder.environment().put("CI", "true");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    long start = System.nanoTime();
    Process process = builder.start();
    Duration cpu = Duration.ZERO;
    long memory = 0;
    do {
      cpu = longer(cpu, cpu(process));
      memory = Math.max(memory, memory(process));
    } while (!process.waitFor(OFTEN, TimeUnit.MILLISECONDS));
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    String said = Files.readString(out, UTF_8);
    Files.delete(out);
    if (process.exitValue() != 0) {
      throw new IOException(said);
    }
    return new WholeRun(cpu, wall, memory, said);
  }

  /** What the stages of a build took, in a process that does nothing else. */
  static List<Stages.Took> stages(Path seeds) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Stages.class.getName(),
            seeds.toString());
    return of(command).out.lines().flatMap(line -> Stages.Took.of(line).stream()).toList();
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? b : a;
  }

  private static Stream<ProcessHandle> all(Process process) {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants());
  }

  private static Duration cpu(Process process) {
    return all(process)
        .flatMap(p -> p.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static long memory(Process process) {
    return all(process).mapToLong(p -> memory(p.pid())).sum();
  }

  private static long memory(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException | UncheckedIOException untold) {
      return 0;
    }
  }
}
