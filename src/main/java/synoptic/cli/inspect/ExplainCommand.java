package synoptic.cli.inspect;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import synoptic.claim.Difference;
import synoptic.claim.Judgement;
import synoptic.claim.editor.RuleText;
import synoptic.claim.match.Explainer;
import synoptic.claim.match.Utterance;
import synoptic.cli.console.Console;
import synoptic.cli.console.ExitCode;
import synoptic.cli.console.JsonLines;
import synoptic.cli.console.JsonRow;
import synoptic.cli.console.Output;
import synoptic.cli.press.SettingsFile;
import synoptic.text.WordLists;

/** Prints why passages match or do not. */
@Command(name = "explain", mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {
  private static final WordLists SAY = WordLists.read(ExplainCommand.class, "diagnostics.txt");

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..2", paramLabel = "TEXT")
  private List<String> texts = List.of();

  @Option(names = "--pairs", paramLabel = "FILE")
  private @Nullable Path pairs;

  @Option(names = "--cluster", paramLabel = "FILE")
  private @Nullable Path cluster;

  @Mixin private SettingsFile settings = new SettingsFile();

  @Mixin private Output output = new Output();

  public ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (Stream.of(!texts.isEmpty(), pairs != null, cluster != null).filter(given -> given).count()
        != 1) {
      throw misuse(SAY.say("give-two"));
    }
    Explainer explainer = new Explainer(settings.read().claims());
    if (pairs != null) {
      List<Pair> read = pairs(pairs);
      output.print(
          console,
          List.of(pairs),
          out -> JsonLines.writeLines(out, read.stream().map(p -> row(p, explainer))));
    } else if (cluster != null) {
      List<Utterance> read = utterances(cluster);
      output.print(
          console,
          List.of(cluster),
          out -> JsonLines.writeLines(out, rows(explainer.cluster(read))));
    } else if (texts.size() == 2) {
      output.print(
          console,
          List.of(),
          out -> {
            Judgement judgement = explainer.explain(texts.get(0), texts.get(1));
            print(judgement, out);
            out.println(SAY.say("contrary"));
            out.println(RuleText.contrary(judgement.joined(), texts.get(0), texts.get(1)));
          });
    } else {
      throw misuse(SAY.say("give-second"));
    }
    return ExitCode.CLEAN;
  }

  private ParameterException misuse(String message) {
    if (spec == null) {
      throw new IllegalStateException("not started by picocli");
    }
    return new ParameterException(spec.commandLine(), message);
  }

  private record Pair(String id, String a, String b) {}

  private static List<Pair> pairs(Path file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (JsonRow row : JsonRow.read(file)) {
      pairs.add(new Pair(row.required("id"), row.required("a"), row.required("b")));
    }
    return pairs;
  }

  private static List<Utterance> utterances(Path file) throws IOException {
    List<Utterance> utterances = new ArrayList<>();
    for (JsonRow row : JsonRow.read(file)) {
      utterances.add(
          new Utterance(row.required("id"), row.required("text"), row.optional("source")));
    }
    return utterances;
  }

  private static SequencedMap<String, @Nullable Object> row(Pair pair, Explainer explainer) {
    Judgement judgement = explainer.explain(pair.a(), pair.b());
    return JsonLines.object(
        "id", pair.id(),
        "joined", judgement.joined(),
        "conflicts", judgement.conflicts().stream().map(Difference::label).toList(),
        "score", judgement.score(),
        "reasons", judgement.reasons());
  }

  private static Stream<SequencedMap<String, @Nullable Object>> rows(
      List<List<Utterance>> clusters) {
    return clusters.stream()
        .flatMap(
            part ->
                part.stream()
                    .map(u -> JsonLines.object("id", u.id(), "cluster", part.getFirst().id())));
  }

  private static void print(Judgement judgement, PrintWriter out) {
    out.println(SAY.say(judgement.joined() ? "joined" : "kept-apart"));
    judgement.conflicts().forEach(kind -> out.println("conflict: " + kind.label()));
    judgement.reasons().forEach(reason -> out.println("  " + reason));
    judgement
        .features()
        .forEach((name, value) -> out.printf(Locale.ROOT, "  %-18s %.3f%n", name, value));
  }
}
