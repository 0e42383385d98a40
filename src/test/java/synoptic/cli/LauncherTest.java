package synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the script beside the jar calls Java with: a Java that prints its arguments. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String SHORT = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  @TempDir Path folder;

  @BeforeEach
  void aJavaAndAJar() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("java/bin"));
    executable(bin.resolve("java"), "#!/bin/sh\necho \"$@\"\n");
    java("25.0.1");
    Path app = Files.createDirectories(folder.resolve("app"));
    Files.setPosixFilePermissions(app, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(app.resolve("synoptic.jar"), "jar");
    executable(app.resolve("synoptic"), Files.readString(Path.of("src/main/launcher/synoptic")));
    Files.createDirectories(folder.resolve("digest/seeds"));
  }

  @Test
  void aFolderIsReadWithoutTheSecondCompiler() throws Exception {
    assertThat(run("build", "-C", "digest"))
        .isEqualTo(SHORT + " -jar " + jar() + " build -C digest");
  }

  @Test
  void aLargeOneAsJavaDoes() throws Exception {
    for (int i = 0; i <= 5_000; i++) {
      Files.writeString(folder.resolve("digest/seeds/" + i + ".txt"), "It rained.");
    }
    assertThat(run("build", "-C", "digest")).isEqualTo("-jar " + jar() + " build -C digest");
    assertThat(run("build", "--seeds=digest/seeds"))
        .isEqualTo("-jar " + jar() + " build --seeds=digest/seeds");
    assertThat(run("build")).startsWith(SHORT);
  }

  @Test
  void theCacheIsUsedThatNobodyElseCanWrite() throws Exception {
    Path cache = cache();
    assertThat(run("build")).contains(" -XX:AOTCache=" + cache + " ");
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rw-rw-r--"));
    assertThat(run("build")).isEqualTo(SHORT + " -jar " + jar() + " build");
  }

  @Test
  void noneIsUsedOfAFolderThatOthersCanWrite() throws Exception {
    cache();
    Files.setPosixFilePermissions(
        folder.resolve("app"), PosixFilePermissions.fromString("rwxrwxr-x"));
    assertThat(run("build")).isEqualTo(SHORT + " -jar " + jar() + " build");
    assertThat(folder.resolve("cache/synoptic")).isDirectory();
  }

  @Test
  void anotherJavaTakesAnotherCacheAndAnOlderOneNone() throws Exception {
    cache();
    java("25.0.2");
    assertThat(run("build")).isEqualTo(SHORT + " -jar " + jar() + " build");
    java("17.0.9");
    assertThat(run("build")).isEqualTo(SHORT + " -jar " + jar() + " build");
  }

  @Test
  void withoutItsJarItSaysSo() throws Exception {
    Files.delete(folder.resolve("app/synoptic.jar"));
    assertThat(run("build")).contains("synoptic.jar: error: There is no such file.");
  }

  /** An empty one under the name that the script gives it. */
  private Path cache() throws Exception {
    Path app = folder.resolve("app").toRealPath();
    String release = Files.readString(folder.resolve("java/release"));
    var name =
        new ProcessBuilder(
            "sh",
            "-c",
            "(printf '%s' \"$1\"; ls -l \"$2\") | cksum | tr ' ' '-'",
            "sh",
            release,
            app.resolve("synoptic.jar").toString());
    Process process = name.start();
    String hash = new String(process.getInputStream().readAllBytes()).strip();
    Path cache = app.resolve("synoptic-" + hash + ".cache");
    Files.writeString(cache, "");
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rw-r--r--"));
    return cache;
  }

  private void java(String version) throws IOException {
    Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  private String jar() throws IOException {
    return folder.resolve("app").toRealPath().resolve("synoptic.jar").toString();
  }

  private String run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(folder.resolve("app/synoptic").toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().put("CI", "true");
    return new String(builder.start().getInputStream().readAllBytes()).strip();
  }

  private static void executable(Path file, String content) throws IOException {
    Files.writeString(file, content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
