package synoptic.edition;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.claim.Comparison;
import synoptic.digest.SpecCorpus;
import synoptic.text.SpecFiles;

/**
 * The examples of {@code spec/*.txt}: {@code & time} for each edition, with {@code / hidden} and
 * {@code / deleted} for articles of which the editor took something away, {@code $ id} for each of
 * its stories by the id that its content alone gives, and the story as {@link SpecCorpus} reads it.
 * Of each edition but the first it says which pages there are, what moved, and what stays though it
 * is gone: until when it was there, whether its articles are read, and its story.
 */
class SpecTest {
  static Stream<Path> files() {
    return SpecFiles.of("edition");
  }

  @ParameterizedTest
  @MethodSource("files")
  void check(Path file) throws IOException {
    SpecFiles.check(file, SpecTest::found);
  }

  private static List<String> found(List<String> given) {
    List<String> found = new ArrayList<>();
    Edition previous = null;
    for (List<String> lines : parts(given, "& ")) {
      List<Comparison> comparisons =
          parts(lines.stream().filter(l -> !l.matches("[&/] .*")).toList(), "$ ").stream()
              .map(SpecTest::comparison)
              .toList();
      var withdrawn = new Withdrawn(named(lines, "/ hidden "), named(lines, "/ deleted "));
      String time = lines.getFirst().substring(2);
      Edition next = Editions.next(previous, comparisons, withdrawn, time).edition();
      if (previous != null) {
        found.add(next.equals(previous) ? "the same edition" : "edition of " + next.time());
        pages(next).forEach(found::add);
      }
      previous = EditionReader.read(EditionFile.write(next));
    }
    return found;
  }

  private static Comparison comparison(List<String> lines) {
    return SpecCorpus.of(lines.subList(1, lines.size()))
        .comparisons()
        .getFirst()
        .called(lines.getFirst().substring(2), Map.of());
  }

  private static Set<String> named(List<String> lines, String head) {
    return lines.stream()
        .filter(line -> line.startsWith(head))
        .map(line -> line.substring(head.length()))
        .collect(toSet());
  }

  private static List<List<String>> parts(List<String> lines, String head) {
    List<List<String>> parts = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(head)) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(line);
    }
    return parts;
  }

  private static Stream<String> pages(Edition edition) {
    Stream<String> standing =
        Stream.of(PageKind.STORIES, PageKind.CLAIMS, PageKind.SPEAKERS)
            .flatMap(
                kind ->
                    edition.of(kind).entrySet().stream()
                        .map(e -> kind.page(e.getKey()) + age(edition, e.getValue())));
    Stream<String> moved =
        edition.moved().entrySet().stream().map(e -> e.getKey() + " > " + e.getValue());
    Stream<String> gone =
        edition.gone().entrySet().stream().map(e -> e.getKey() + gone(e.getValue()));
    return Stream.of(standing, moved, gone).flatMap(pages -> pages);
  }

  private static String gone(Gone gone) {
    return " until "
        + gone.until()
        + (gone.read() ? " read" : "")
        + (gone.story() == null ? "" : " > " + gone.story());
  }

  private static @Nullable String age(Edition edition, Entry entry) {
    return edition.isNew(entry) ? " new" : edition.isChanged(entry) ? " changed" : "";
  }
}
