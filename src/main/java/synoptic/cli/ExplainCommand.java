package synoptic.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import synoptic.claim.Discrepancy;
import synoptic.claim.Explainer;
import synoptic.claim.Explainer.Utterance;
import synoptic.claim.Judgement;

/** Prints why passages match or do not. */
@Command(
    name = "explain",
    description = "Shows why two passages match or do not, or clusters any passages, as a build would.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;
  private final Explainer explainer = new Explainer();

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..2", paramLabel = "TEXT", description = "The two passages.")
  private List<String> texts = List.of();

  @Option(names = "--pairs", paramLabel = "FILE", description = "JSON Lines of {id, a, b}.")
  private @Nullable Path pairs;

  @Option(names = "--cluster", paramLabel = "FILE", description = "JSON Lines of {id, text, source?}.")
  private @Nullable Path cluster;

  @Mixin private Output output = new Output();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (pairs != null) {
      var rows = rows(pairs);
      output.print(console, List.of(pairs), out -> Json.writeLines(out, rows.stream().map(this::pair)));
    } else if (cluster != null) {
      var rows = rows(cluster);
      output.print(console, List.of(cluster), out -> Json.writeLines(out, clusters(rows)));
    } else if (texts.size() == 2) {
      output.print(console, List.of(), out -> print(explainer.explain(texts.get(0), texts.get(1)), out));
    } else {
      throw misuse("Give two passages, or --pairs FILE, or --cluster FILE.");
    }
    return ExitCode.CLEAN;
  }

  private ParameterException misuse(String message) {
    if (spec == null) {
      throw new IllegalStateException("not started by picocli");
    }
    return new ParameterException(spec.commandLine(), message);
  }

  private SequencedMap<String, @Nullable Object> pair(Map<String, String> row) {
    Judgement judgement = explainer.explain(field(row, "a"), field(row, "b"));
    return Json.object(
        "id", field(row, "id"),
        "joined", judgement.joined(),
        "conflicts", judgement.conflicts().stream().map(ExplainCommand::name).toList(),
        "score", judgement.score(),
        "reasons", judgement.reasons());
  }

  private Stream<SequencedMap<String, @Nullable Object>> clusters(List<Map<String, String>> rows) {
    List<Utterance> utterances =
        rows.stream().map(row -> new Utterance(field(row, "id"), field(row, "text"), row.get("source"))).toList();
    return explainer.cluster(utterances).stream()
        .flatMap(part -> part.stream().map(u -> Json.object("id", u.id(), "cluster", part.getFirst().id())));
  }

  private static void print(Judgement judgement, PrintWriter out) {
    out.println(judgement.joined() ? "joined" : "kept apart");
    judgement.conflicts().forEach(kind -> out.println("conflict: " + name(kind)));
    judgement.reasons().forEach(reason -> out.println("  " + reason));
    judgement.features().forEach((name, value) -> out.printf(Locale.ROOT, "  %-18s %.3f%n", name, value));
  }

  private static String name(Discrepancy.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String field(Map<String, String> row, String name) {
    String value = row.get(name);
    if (value == null) {
      throw misuse("A row lacks '" + name + "': " + row + ".");
    }
    return value;
  }

  /** The scalar fields of each row, as text. */
  private List<Map<String, String>> rows(Path path) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (var in = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        JsonParser json = new JsonFactory().createParser(in)) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        Map<String, String> row = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          JsonToken value = json.nextToken();
          if (value.isStructStart()) {
            json.skipChildren();
          } else if (value != JsonToken.VALUE_NULL) {
            row.put(name, json.getText());
          }
        }
        rows.add(row);
      }
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      throw misuse(path + " is no JSON Lines: " + e.getOriginalMessage() + ".");
    }
    return rows;
  }
}
