package synoptic.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.cli.Main;
import synoptic.cli.console.Console;

/** A digest that is served as a user does it. */
final class Serving implements AutoCloseable {
  private static final String FIRST =
      """
      ---
      title: Harbour of Lorn closes
      outlet: The Lorn Gazette
      published: 2025-03-03
      ---
      The harbour of Lorn will close for nine days in March, the council decided on Monday.

      “The pier is weak and the cranes are far too old for the winter,” said Ada Quill, the mayor.

      “Nobody asked a single fisherman of this town,” said Mara Holt.
      """;
  private static final String SECOND =
      """
      ---
      title: Days without a harbour
      outlet: Coast Courier
      ---
      The harbour of Lorn will close for ten days in March.

      “The pier is weak and the cranes are far too old for the winter,” said Ada Quill.

      “Nobody asked a single fisherman of this town,” said Harbourwatch.
      """;
  static final String SETTINGS =
      """
      # mine
      title: Harbour # the name
      join:
        - [{article: a.md, text: nine days}, {article: b.md, text: ten days}]
        - - {article: a.md, text: Nobody asked} # one utterance
          - {article: b.md, text: Nobody asked}

      # the end
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Thread thread;

  Serving(Path folder) {
    var console = new Console(new PrintWriter(out), new PrintWriter(err), false, Map.of());
    String[] serve = {"serve", "-C", folder.toString(), "--port", "0"};
    thread = new Thread(() -> Main.run(console, serve));
    thread.start();
    await(() -> out.toString().contains("desk: http"));
  }

  /** Two articles that differ in a number and in whose words some are, and a file that is none. */
  static void seed(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(folder.resolve("seeds/a.md"), FIRST);
    Files.writeString(folder.resolve("seeds/b.md"), SECOND);
    Files.writeString(folder.resolve("seeds/none.txt"), "");
    Files.writeString(folder.resolve("synoptic.yml"), SETTINGS);
  }

  /** The address of the site. */
  String site() {
    return found("Serving (http\\S+) until");
  }

  /** The address of the desk, with its secret. */
  String desk() {
    return found("desk: (http\\S+)");
  }

  /** The origin of the desk. */
  String origin() {
    return "http://127.0.0.1:" + URI.create(desk()).getPort();
  }

  String said() {
    return err.toString();
  }

  private String found(String pattern) {
    Matcher at = Pattern.compile(pattern).matcher(out.toString());
    assertThat(at.find()).isTrue();
    return at.group(1);
  }

  static void await(Callable<Boolean> done) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    try {
      while (!done.call()) {
        assertThat(System.nanoTime()).isLessThan(end);
        Thread.sleep(50);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    thread.interrupt();
    thread.join();
  }
}
