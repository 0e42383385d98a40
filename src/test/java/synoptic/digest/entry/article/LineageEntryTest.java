package synoptic.digest.entry.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.digest.passage.Messages;
import synoptic.digest.passage.Source;
import synoptic.digest.passage.Tongues;
import synoptic.language.Language;

class LineageEntryTest {
  private static final Source SOURCE =
      new Source(
          "a.txt",
          "A",
          "articles/a.html",
          "1f2e3d4c",
          100,
          Metadata.NONE,
          new Provenance("a.txt", "text", "0".repeat(64), "1".repeat(64)),
          new Tongues(Language.ENGLISH, Messages.ENGLISH));

  @Test
  void listsFourSentencesAndCountsTheOthers() {
    Ground ground = ground(8);
    assertThat(ground.listed()).hasSize(4);
    assertThat(ground.more()).isEqualTo(4);
  }

  @Test
  void listsAllOfFew() {
    assertThat(ground(3).listed()).hasSize(3);
    assertThat(ground(3).more()).isZero();
  }

  private static Ground ground(int sentences) {
    List<Evidence> evidence =
        IntStream.range(0, sentences)
            .mapToObj(i -> new Evidence(SOURCE, null, "stands in both"))
            .toList();
    return new LineageEntry(1, List.of(SOURCE), evidence, null).grounds().getFirst();
  }
}
