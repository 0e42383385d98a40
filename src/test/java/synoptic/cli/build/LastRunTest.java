package synoptic.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.cli.Main;
import synoptic.cli.console.Console;
import synoptic.text.Sha256;

/** A build that remembers the last one does what one does that remembers nothing. */
class LastRunTest {
  private static final int STEPS = 8;

  /** Files that stay: of fewer nothing is kept but what the last build said. */
  private static final int STAYING = 50;

  private static final List<String> TEXTS =
      List.of(
          "The harbour of Lorn will close for nine days in March, Ada Quill said.\n",
          "The harbour of Lorn will close for ten days in March, Ada Quill said.\n",
          "It will rain in Marl.\n",
          "The harbour of Lorn will close, Quill said. “We have no choice,” the mayor added.\n",
          "“We have no choice,” said Mayor Ada Quill of Lorn, whose harbour will close.\n");

  @TempDir Path folder;

  @Test
  void whatDidNotChangeIsToldFromTheLastBuild() throws IOException {
    change(folder, 0);
    build(folder, 1);
    Path kept = folder.resolve(".synoptic/build.json");
    Files.writeString(kept, Files.readString(kept).replace("51 articles,", "51 seen articles,"));
    assertThat(build(folder, 2)).contains("51 seen articles,", "0 changed,", "exit 0");
    Files.writeString(kept, "{");
    assertThat(build(folder, 3)).contains("51 articles,", "0 changed,", "exit 0");
  }

  @Test
  void ofFewFilesNothingElseIsKept() throws IOException {
    change(folder, 0);
    Files.delete(folder.resolve("seeds/first.txt"));
    Files.delete(folder.resolve("seeds/staying-1.txt"));
    build(folder, 1);
    assertThat(folder.resolve(".synoptic/build.json")).exists();
    assertThat(kept(folder)).isEmpty();
    Files.writeString(folder.resolve("seeds/first.txt"), TEXTS.getFirst());
    build(folder, 2);
    assertThat(kept(folder)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverChangesTheSiteIsTheSame(long seed) throws IOException {
    Path remembering = folder.resolve("a");
    Path forgetting = folder.resolve("b");
    Random random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      int what = random.nextInt(12);
      change(remembering, what);
      change(forgetting, what);
      damage(remembering, random);
      forget(forgetting);
      String told = build(remembering, step);
      assertThat(told).isEqualTo(build(forgetting, step));
      assertThat(files(remembering)).isEqualTo(files(forgetting)).isNotEmpty();
    }
  }

  /** So that each place of what is kept is met: of some of it nothing is there, some is damaged. */
  private static void damage(Path digest, Random random) throws IOException {
    for (Path file : kept(digest)) {
      switch (random.nextInt(6)) {
        case 0 -> Files.delete(file);
        case 1 -> Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));
        default -> {}
      }
    }
  }

  private static void forget(Path digest) throws IOException {
    Files.deleteIfExists(digest.resolve(".synoptic/build.json"));
    for (Path file : kept(digest)) {
      Files.delete(file);
    }
  }

  private static List<Path> kept(Path digest) throws IOException {
    Path folder = digest.resolve(".synoptic/kept");
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void change(Path digest, int what) throws IOException {
    Path seeds = Files.createDirectories(digest.resolve("seeds"));
    Files.writeString(seeds.resolve("first.txt"), TEXTS.getFirst());
    for (int i = 0; i < STAYING; i++) {
      String text = "Ben Rook has seen %d seals in Marl, he said on day %d.\n".formatted(3 * i, i);
      Files.writeString(seeds.resolve("staying-%d.txt".formatted(i)), text);
    }
    switch (what) {
      case 1 -> Files.writeString(seeds.resolve("a.txt"), TEXTS.get(1));
      case 2 -> Files.writeString(seeds.resolve("b.txt"), TEXTS.get(2));
      case 3 -> Files.deleteIfExists(seeds.resolve("a.txt"));
      case 4 -> Files.writeString(digest.resolve("synoptic.yml"), "title: Lorn\n");
      case 5 -> Files.deleteIfExists(digest.resolve("site/about.html"));
      case 6 -> Files.writeString(seeds.resolve("c.txt"), TEXTS.get(3));
      case 7 -> Files.writeString(seeds.resolve("d.txt"), TEXTS.get(4));
      case 8 ->
          Files.writeString(seeds.resolve("c.txt.yml"), "outlet: Lorn Gazette\nowner: Quill\n");
      case 9 ->
          Files.writeString(digest.resolve("synoptic.yml"), "speaker: {Ada Quill: [Quill]}\n");
      case 10 -> Files.deleteIfExists(seeds.resolve("d.txt"));
      case 11 ->
          Files.writeString(
              digest.resolve("synoptic.yml"),
              "attribute: [{article: d.txt, text: We have no choice, role: harbour master}]\n");
      default -> {}
    }
  }

  /** What a build says, but for the time it took. */
  private static String build(Path digest, int hour) {
    StringWriter said = new StringWriter();
    var out = new PrintWriter(said);
    var console = new Console(out, out, false, Map.of());
    String clock = "2025-05-22T0%d:00:00Z".formatted(hour);
    int code = Main.run(console, "build", "-C", digest.toString(), "--clock", clock);
    return said.toString().replace(digest.toString(), "DIR").replaceAll(" in [0-9.]+ s", "")
        + "exit "
        + code;
  }

  private static SortedMap<String, String> files(Path digest) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(digest.resolve("site"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(digest.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return digests;
  }
}
