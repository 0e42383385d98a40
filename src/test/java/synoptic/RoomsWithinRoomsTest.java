package synoptic;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms within rooms: how many files each holds, and the arrows between them. */
@AnalyzeClasses(packages = "synoptic", importOptions = DoNotIncludeTests.class)
class RoomsWithinRoomsTest {
  /** As many as a reader sees at once. */
  private static final long MOST = 20;

  /** A room, then a line for each room in it, with those that it may import; a point is itself. */
  private static final String ARROWS =
      """
      check
      built <-
      page <-
      . <- page

      claim
      . <-
      collate.quantity <-
      unit <-
      collate.name <- unit
      collate <- . collate.quantity unit collate.name
      collate.discrepancy <- . collate.quantity collate.name
      collate.mark <- . unit collate
      collate.quoted <- . collate.quantity unit collate
      collate.german <- . collate.quantity unit collate.name collate
      collate.difference <- . collate.quantity unit collate.name collate collate.german collate.quoted
      joining <- . unit collate.name collate collate.german collate.difference
      match <- . collate.quantity unit collate.name collate collate.difference joining
      editor <- . unit match
      lineage <- . unit match
      compare <- . unit collate collate.discrepancy collate.mark collate.quoted joining match editor lineage

      cli
      console <-
      press <- console
      build <- console press
      inspect <- console press
      serve <- console press
      . <- console press build inspect serve

      digest
      passage <-
      entry.claim <- passage
      entry.article <- passage entry.claim
      entry <- passage entry.claim entry.article
      excerpt <- passage entry
      rank <- passage entry entry.claim entry.article
      . <- passage entry entry.claim entry.article excerpt
      build <- passage entry entry.claim entry.article excerpt rank .

      fetch
      visit <-
      . <- visit

      format
      bytes <-
      date <-
      label <- date
      webpage.chunk <-
      note <- date bytes label
      . <- label note
      webpage.metadata <- date label webpage.chunk note
      feed <- date bytes label webpage.chunk note . webpage.metadata
      plain <- bytes label webpage.chunk note .
      webpage.text <- date label webpage.chunk webpage.metadata
      webpage <- bytes label webpage.chunk note . webpage.metadata webpage.text
      mail <- date bytes label note . webpage
      reader <- date bytes label note . feed plain webpage mail

      page
      . <-
      text <-
      card <- . text
      data <- . text
      feed <- . text
      html <- . text card data
      site <- . text card data feed html

      quotation
      . <-
      sentence <- .
      german.sentence <- sentence
      marks <- . sentence
      phrase <- sentence
      clause <- sentence phrase
      german.clause <- . german.sentence
      german.speaker <- . german.sentence
      name <- . sentence phrase
      cue <- . sentence phrase clause name
      german.attribution <- . sentence german.sentence german.clause
      people <- . sentence name
      german <- . sentence german.sentence german.clause german.speaker german.attribution
      speaker <- . sentence phrase name cue
      finder <- . sentence marks phrase name cue german speaker

      story
      . <-
      word <-
      cluster <- word
      grouping <- . word cluster

      workspace
      disk <-
      site <- disk
      . <- disk site
      """;

  /** A room of the table. */
  private record Room(String name, List<String> imports) {
    static Room of(String line) {
      String[] sides = line.split(" <- *");
      return new Room(sides[0], sides.length == 1 ? List.of() : List.of(sides[1].split(" ")));
    }

    String folder(String outer) {
      return name.equals(".") ? outer : outer + "." + name;
    }
  }

  @ArchTest
  static void eachImportsOnlyThoseBeforeIt(JavaClasses classes) {
    for (String table : ARROWS.split("\n\n")) {
      List<String> lines = table.lines().toList();
      String outer = "synoptic." + lines.getFirst();
      List<Room> rooms = lines.stream().skip(1).map(Room::of).toList();
      assertThat(
              classes.stream()
                  .map(JavaClass::getPackageName)
                  .filter(p -> (p + ".").startsWith(outer + "."))
                  .collect(toSet()))
          .isEqualTo(rooms.stream().map(r -> r.folder(outer)).collect(toSet()));
      architecture(outer, rooms).check(classes);
    }
  }

  private static LayeredArchitecture architecture(String outer, List<Room> rooms) {
    var drawn =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInAnyPackage(outer + "..");
    for (Room room : rooms) {
      drawn = drawn.layer(room.name).definedBy(room.folder(outer));
    }
    for (Room room : rooms) {
      var layer = drawn.whereLayer(room.name);
      drawn =
          room.imports.isEmpty()
              ? layer.mayNotAccessAnyLayer()
              : layer.mayOnlyAccessLayers(room.imports.toArray(String[]::new));
    }
    return drawn;
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/test/java", "src/eval/java"})
  void noneHoldsMoreFilesThanOneSees(Path sources) throws IOException {
    try (var files = Files.walk(sources)) {
      Map<Path, Long> rooms =
          files
              .filter(f -> f.toString().endsWith(".java"))
              .collect(groupingBy(f -> sources.relativize(f).getParent(), counting()));
      assertThat(rooms).allSatisfy((room, count) -> assertThat(count).isLessThanOrEqualTo(MOST));
    }
  }
}
