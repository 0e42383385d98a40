package synoptic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names of files in a locale that knows ASCII alone, as in a container or from cron. */
@EnabledOnOs(OS.LINUX)
class LocaleTest {
  private static final String TEXT = "“We close on Monday,” said Ada Quill, the harbour master.";

  @TempDir Path folder;

  @Test
  void filesAreReadWhateverTheirNames() throws IOException, InterruptedException {
    shell(
        "mkdir seeds 'Мої' && cd seeds && echo '%s' > plain.txt && echo '%s' > 'Été.txt'"
                .formatted(TEXT, TEXT.replace("Monday", "Tuesday"))
            + " && echo 'The market of Lorn stays open.' > \"$(printf 'caf\\351.txt')\""
            + " && mkdir '../Мої/seeds'");
    assertThat(synoptic("build", "-C", folder.toString()))
        .contains("3 articles")
        .doesNotContain("error")
        .endsWith("exit 0");
    assertThat(Files.readString(folder.resolve("site/digest.json")))
        .contains("\"Été.txt\"", "\"caf%E9.txt\"");
    assertThat(shell("cd 'Мої' && " + command("build") + "; echo exit $?"))
        .startsWith("seeds: error: The path of this folder cannot be read in the locale C.")
        .contains("Set LANG=C.UTF-8.")
        .endsWith("exit 2");
  }

  private String synoptic(String... args) throws IOException, InterruptedException {
    return shell(command(args) + "; echo exit $?");
  }

  private static String command(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp"));
    command.add(
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(part -> Path.of(part).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(Main.class.getName());
    command.addAll(List.of(args));
    return "'" + String.join("' '", command) + "' 2>&1";
  }

  private String shell(String script) throws IOException, InterruptedException {
    ProcessBuilder shell =
        new ProcessBuilder("/bin/sh", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    shell.environment().put("LC_ALL", "C");
    Process process = shell.start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return out.strip();
  }
}
