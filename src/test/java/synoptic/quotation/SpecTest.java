package synoptic.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.article.Article;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.text.Span;

/**
 * The examples of {@code spec/*.txt}: a heading, paragraphs, and what is found in them, a line
 * each: kind, words, cue, speaker, clause, via, and whether they continue an utterance. {@code
 * -Dsynoptic.overwrite=true} writes what is found now.
 */
class SpecTest {
  private static final Path SPEC = Path.of("src/test/resources/synoptic/quotation/spec");

  /** A language that the heading of an example begins with. */
  private static final Pattern STATED = Pattern.compile("## ([a-z]{2}): ");

  static Stream<Path> files() throws IOException {
    try (var files = Files.list(SPEC)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void check(Path file) throws IOException {
    String expected = Files.readString(file);
    String actual = found(expected, language(file));
    if (Boolean.getBoolean("synoptic.overwrite")) {
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(expected);
  }

  /** The language that the name of a file begins with; none is stated for English. */
  private static @Nullable String language(Path file) {
    return file.getFileName().toString().startsWith("german") ? "de" : null;
  }

  /** The examples with the lines that are found in place of those that are expected. */
  private static String found(String spec, @Nullable String language) {
    StringBuilder out = new StringBuilder();
    for (String example : spec.strip().split("\n\n")) {
      List<String> given = example.lines().filter(l -> !l.startsWith("=")).toList();
      String text = String.join("\n", given.subList(1, given.size()));
      out.append(out.isEmpty() ? "" : "\n").append(String.join("\n", given)).append('\n');
      Matcher stated = STATED.matcher(given.getFirst());
      lines(Texts.article("spec", text, stated.lookingAt() ? stated.group(1) : language))
          .forEach(l -> out.append("= ").append(l).append('\n'));
    }
    return out.toString();
  }

  static List<String> lines(Article article) {
    List<String> lines = new ArrayList<>();
    for (Quotation q : new QuotationFinder().find(article)) {
      Cue cue = q.cue();
      Span clause = q.clause();
      lines.add(
          String.join(
              " | ",
              force(q) + q.kind().name().toLowerCase(java.util.Locale.ROOT),
              article.text(q.span()),
              cue == null ? "-" : article.text(cue.span()),
              speaker(article, q.attribution()),
              clause == null || clause.equals(q.span()) ? "-" : article.text(clause),
              (q.via() == null ? "-" : q.via()) + (q.utterance() == null ? "" : " | continues")));
    }
    return lines;
  }

  private static String force(Quotation q) {
    Cue cue = q.cue();
    if (q.isSpeech() && q.isWhole() || cue == null) {
      return "";
    }
    return cue.force().name().toLowerCase(Locale.ROOT) + " ";
  }

  private static String speaker(Article article, Attribution attribution) {
    return switch (attribution) {
      case Attribution.Named(Speaker speaker, var mention) ->
          speaker.name() + (speaker.role() == null ? "" : " (" + speaker.role() + ")");
      case Attribution.Anonymous(Span mention, boolean document) ->
          (document ? "document: " : "anonymous: ") + article.text(mention);
      case Attribution.NotStated() -> "not stated";
    };
  }
}
