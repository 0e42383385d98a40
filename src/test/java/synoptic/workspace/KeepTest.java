package synoptic.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepTest {
  private static final String KEY = "ab".repeat(32);
  private static final String OTHER = "cd".repeat(32);
  private static final byte[] PIECE = "harbour".getBytes(UTF_8);

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("kept").resolve("ab").resolve("ab".repeat(31));
  }

  private Keep run() {
    return new Keep(folder.resolve("kept"));
  }

  @Test
  void whatOneRunKeepsTheNextHas() {
    assertThat(run().get(KEY)).isNull();
    run().put(KEY, PIECE);
    assertThat(run().get(KEY)).isEqualTo(PIECE);
    assertThat(run().get(OTHER)).isNull();
  }

  @Test
  void aDamagedPieceIsAsNone() throws IOException {
    run().put(KEY, PIECE);
    byte[] whole = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(whole, whole.length - 1));
    assertThat(run().get(KEY)).isNull();
    Files.write(file(), new byte[3]);
    assertThat(run().get(KEY)).isNull();
    run().put(KEY, PIECE);
    assertThat(run().get(KEY)).isEqualTo(PIECE);
  }

  @Test
  void whatARunDidNotAskForGoesAndNothingOfOthers() throws IOException {
    run().put(KEY, PIECE);
    run().put(OTHER, PIECE);
    Path half = Files.write(file().resolveSibling(file().getFileName() + ".next"), new byte[1]);
    Path theirs = Files.writeString(file().resolveSibling("notes.txt"), "mine");
    Keep next = run();
    next.get(OTHER);
    next.sweep();
    assertThat(file()).doesNotExist();
    assertThat(half).doesNotExist();
    assertThat(theirs).exists();
    assertThat(run().get(OTHER)).isEqualTo(PIECE);
  }

  @Test
  void whatCannotBeWrittenIsNoError() throws IOException {
    Files.writeString(folder.resolve("kept"), "a file");
    run().put(KEY, PIECE);
    assertThat(run().get(KEY)).isNull();
    run().sweep();
    assertThat(folder.resolve("kept")).hasContent("a file");
  }
}
