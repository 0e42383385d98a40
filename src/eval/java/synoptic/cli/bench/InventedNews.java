package synoptic.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Articles of invented outlets on invented events, always the same ones: as in general news most
 * events have one report, and some up to four, which share their facts and what was said.
 */
final class InventedNews {
  private static final List<Integer> REPORTS = List.of(1, 1, 1, 2, 1, 1, 3, 1, 1, 4);
  private static final int SENTENCES = 24;
  private static final int EVENTS_A_DAY = 40;

  private static final List<String> SYLLABLES =
      List.of("bra", "dor", "kel", "lin", "mar", "nes", "or", "pel", "quil", "ros", "tam", "vel");
  private static final List<String> OUTLETS =
      List.of("The Coast Times", "Harbour Post", "North Tribune", "The Valley Herald");
  private static final List<String> OFFICES =
      List.of("the mayor", "a minister", "the police chief", "a union leader", "the governor");
  private static final List<String> THINGS =
      List.of(
          "bridge",
          "harbour",
          "school",
          "budget",
          "railway",
          "court",
          "hospital",
          "reservoir",
          "market",
          "ferry",
          "mine",
          "airport",
          "library",
          "forest",
          "refinery",
          "stadium");
  private static final List<String> ACTS =
      List.of("close", "open", "repair", "sell", "inspect", "defend", "postpone", "extend");
  private static final List<String> SENTENCE =
      List.of(
          "%1$s %2$s said on Monday that the %4$s in %3$s would %5$s after %6$d weeks.",
          "“We had no choice but to %5$s the %4$s, and %6$d people knew it,” %2$s told reporters.",
          "About %6$d residents of %3$s gathered beside the %4$s in the evening.",
          "According to %2$s, nobody in %3$s had asked to %5$s the %4$s before the winter.",
          "The %4$s cost %6$d million dollars when it was built by the town of %3$s.",
          "“It is far too early to %5$s anything,” said %2$s, who visited the %4$s.",
          "Workers were still busy at the %4$s, where %6$d lorries waited for fuel.");

  private InventedNews() {}

  static Path write(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    int written = 0;
    for (int event = 0; written < count; event++) {
      int reports = REPORTS.get(event % REPORTS.size());
      for (int report = 0; report < reports && written < count; report++) {
        Files.writeString(folder.resolve("%06d.md".formatted(written++)), article(event, report));
      }
    }
    return folder;
  }

  private static String article(int event, int report) {
    var facts = new Random(event);
    String place = name(facts);
    List<String> people =
        IntStream.range(0, 4).mapToObj(i -> name(facts) + " " + name(facts)).toList();
    List<String> sentences =
        IntStream.range(0, SENTENCES).mapToObj(i -> sentence(facts, place, people)).toList();
    var own = new Random(31L * event + report);
    List<String> chosen =
        sentences.stream().filter(s -> report == 0 || own.nextInt(3) > 0).toList();
    return """
    ---
    title: %s and its %s
    outlet: %s
    date: %s
    ---
    %s
    """
        .formatted(
            place,
            one(THINGS, facts),
            OUTLETS.get(report),
            LocalDate.of(2025, 1, 1).plusDays(event / EVENTS_A_DAY),
            paragraphs(chosen));
  }

  private static String paragraphs(List<String> sentences) {
    return IntStream.range(0, (sentences.size() + 1) / 2)
        .mapToObj(i -> sentences.subList(2 * i, Math.min(sentences.size(), 2 * i + 2)))
        .map(two -> String.join(" ", two))
        .collect(Collectors.joining("\n\n"));
  }

  private static String sentence(Random facts, String place, List<String> people) {
    int person = facts.nextInt(people.size());
    String office = OFFICES.get(person);
    String text =
        one(SENTENCE, facts)
            .formatted(
                office,
                people.get(person),
                place,
                one(THINGS, facts),
                one(ACTS, facts),
                2 + facts.nextInt(900));
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String name(Random facts) {
    String name = one(SYLLABLES, facts) + one(SYLLABLES, facts);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String one(List<String> of, Random facts) {
    return of.get(facts.nextInt(of.size()));
  }
}
