package synoptic.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final long TENTH = 100_000_000L;

  @Test
  void tellsHowFarItIsEveryFifthOfASecond() {
    var now = new AtomicLong();
    List<String> told = new ArrayList<>();
    var progress = new Progress("Reading", 1_000, now::get, told::add);
    for (int i = 0; i < 5; i++) {
      now.addAndGet(TENTH);
      progress.step();
    }
    assertThat(told)
        .containsExactly(
            "Reading: 2 of 1,000, 10 a second, 100 s left",
            "Reading: 4 of 1,000, 10 a second, 100 s left");
  }

  @Test
  void aTerminalShowsAStageOnALineThatIsWrittenOver() {
    var err = new StringWriter();
    console(err, true, Map.of("CI", "true")).stage("Reading", 3);
    assertThat(err).hasToString("\r\033[KReading");
  }

  @Test
  void theLogOfAMachineHasALineForEachStage() {
    var err = new StringWriter();
    console(err, false, Map.of("CI", "true")).stage("Reading", 3);
    assertThat(err).hasToString("Reading" + System.lineSeparator());
  }

  @Test
  void nobodyElseIsTold() {
    var err = new StringWriter();
    console(err, false, Map.of()).stage("Reading", 3);
    assertThat(err).hasToString("");
  }

  private static Console console(StringWriter err, boolean terminal, Map<String, String> of) {
    return new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), terminal, of);
  }
}
