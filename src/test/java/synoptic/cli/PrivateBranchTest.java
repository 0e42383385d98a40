package synoptic.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What workflows do where what was fetched is kept on a branch: their steps, run here. */
@DisabledOnOs(OS.WINDOWS)
class PrivateBranchTest {
  private static final String RESTORE = "Restore what earlier runs left on a branch";
  private static final String KEEP = "Keep on a branch what was fetched";
  private static final Path WORKFLOW =
      Path.of("src/main/resources/synoptic/init/workflows/pages.yml");
  private static final Path ACTION = Path.of(".github/actions/build/action.yml");

  @TempDir Path folder;
  private boolean isPrivate = true;
  private int runs;

  @BeforeEach
  void aServer() throws Exception {
    Files.createDirectories(folder.resolve("bin"));
    Path gh = folder.resolve("bin/gh");
    Files.writeString(
        gh, "#!/bin/sh\n[ \"$*\" = 'api repos/ada/digest --jq .private' ] && echo \"$PRIVATE\"\n");
    assertThat(gh.toFile().setExecutable(true)).isTrue();
    git(folder, "init", "--quiet", "--bare", "ada/digest");
  }

  @Test
  void theActionDoesAsTheWorkflowDoes() throws IOException {
    for (String name : List.of(RESTORE, KEEP)) {
      assertThat(part(ACTION, name, "run")).isEqualTo(part(WORKFLOW, name, "run"));
      assertThat(part(ACTION, name, "env")).isEqualTo(part(WORKFLOW, name, "env"));
      assertThat(part(ACTION, name, "if")).endsWith("inputs.keep == 'branch'");
      assertThat(part(WORKFLOW, name, "if")).endsWith("env.KEEP == 'branch'");
    }
    assertThat(Files.readString(WORKFLOW)).contains("KEEP: \"cache\"");
    assertThat(Files.readString(ACTION)).contains("default: cache");
  }

  @Test
  void whatWasFetchedIsThereInTheNextRun() throws Exception {
    Path first = checkout();
    assertThat(run(first, RESTORE)).isEmpty();
    fetch(first, "harbour");
    assertThat(run(first, KEEP)).isEmpty();
    assertThat(git(server(), "ls-tree", "-r", "--name-only", "fetched"))
        .isEqualTo(".synoptic/fetch.json\nseeds/gazette/2025-03-03/harbour.html\n");
    Path second = checkout();
    assertThat(run(second, RESTORE)).isEmpty();
    assertThat(second.resolve("seeds/gazette/2025-03-03/harbour.html")).exists();
    assertThat(second.resolve("output")).hasContent("found=true");
    assertThat(run(second, KEEP)).isEmpty();
    assertThat(git(server(), "rev-list", "--count", "fetched")).isEqualTo("1\n");
    fetch(second, "market");
    assertThat(run(second, KEEP)).isEmpty();
    assertThat(git(server(), "ls-tree", "-r", "--name-only", "fetched"))
        .contains("harbour.html", "market.html");
  }

  @Test
  void nothingGoesToARepositoryThatIsNotPrivate() throws Exception {
    Path checkout = checkout();
    run(checkout, RESTORE);
    fetch(checkout, "harbour");
    isPrivate = false;
    assertThat(run(checkout, KEEP)).contains("::error::This repository is not known to be private");
    assertThat(git(server(), "for-each-ref")).isEmpty();
    assertThat(run(checkout(), RESTORE)).contains("::error::");
    Files.delete(folder.resolve("bin/gh"));
    isPrivate = true;
    assertThat(run(checkout, KEEP)).as("nobody says what it is").contains("::error::");
    assertThat(git(server(), "for-each-ref")).isEmpty();
  }

  @Test
  void whatIsNotKeptIsSaid() throws Exception {
    Path one = checkout();
    Path other = checkout();
    run(one, RESTORE);
    run(other, RESTORE);
    fetch(one, "harbour");
    fetch(other, "market");
    assertThat(run(one, KEEP)).isEmpty();
    assertThat(run(other, KEEP)).contains("::error::What was fetched is not kept");
  }

  private Path server() {
    return folder.resolve("ada/digest");
  }

  /** A folder as it is checked out, and a runner's own. */
  private Path checkout() throws IOException {
    Path made = folder.resolve("run" + ++runs);
    Files.createDirectories(made.resolve("seeds/own"));
    Files.writeString(made.resolve("seeds/own/letter.md"), "Ours.\n");
    Files.createDirectories(made.resolveSibling(made.getFileName() + "-temp"));
    return made;
  }

  private static void fetch(Path checkout, String name) throws IOException {
    Path day = checkout.resolve("seeds/gazette/2025-03-03");
    Files.createDirectories(day);
    Files.createDirectories(checkout.resolve(".synoptic"));
    Files.writeString(day.resolve(name + ".html"), "<p>" + name);
    Files.writeString(checkout.resolve(".synoptic/fetch.json"), "{\"" + name + "\": {}}\n");
  }

  /** What a step says; empty if it has nothing to say and went well. */
  private String run(Path checkout, String name) throws Exception {
    String script = part(WORKFLOW, name, "run");
    var builder = new ProcessBuilder("bash", "-e", "-c", script).directory(checkout.toFile());
    Map<String, String> env = builder.environment();
    env.put("PATH", folder.resolve("bin") + ":" + env.get("PATH"));
    env.put("PRIVATE", String.valueOf(isPrivate));
    env.put("GITHUB_REPOSITORY", "ada/digest");
    env.put("GITHUB_SERVER_URL", folder.toUri().toString().replaceFirst("/$", ""));
    env.put("GITHUB_OUTPUT", checkout.resolve("output").toString());
    env.put("RUNNER_TEMP", checkout.resolveSibling(checkout.getFileName() + "-temp").toString());
    env.put("HOME", folder.toString());
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    int status = process.waitFor();
    assertThat(status == 0).as(said).isEqualTo(!said.contains("::error::"));
    return said;
  }

  private static String git(Path in, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  /** A part of a step, of a workflow's first job or of an action. */
  private static String part(Path file, String step, String name) throws IOException {
    var load = new Load(LoadSettings.builder().build());
    var read = (Map<?, ?>) load.loadFromString(Files.readString(file));
    var jobs = (Map<?, ?>) read.get("jobs");
    var holder = (Map<?, ?>) (jobs == null ? read.get("runs") : jobs.get("build"));
    var steps = (List<?>) requireNonNull(requireNonNull(holder).get("steps"));
    return steps.stream()
        .map(one -> (Map<?, ?>) one)
        .filter(one -> step.equals(one.get("name")))
        .map(one -> String.valueOf(one.get(name)))
        .findFirst()
        .orElseThrow();
  }
}
