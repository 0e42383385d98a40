package synoptic.cli.press;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.article.SourceFile;
import synoptic.config.Settings;
import synoptic.digest.Corpus;
import synoptic.digest.Digest;
import synoptic.digest.build.DigestBuilder;
import synoptic.text.Reported;

/** What somebody was called in another story is not what he is here. */
class RolesByStoryTest {
  private static final List<SourceFile> FILES =
      List.of(
          file(
              "a.md",
              "---\npublished: 2031-05-02\n---\n"
                  + "“The harbour of Lorn closes on Monday for nine days,” said Ada Quill.\n\n"
                  + "“We have no choice,” said Mayor Ada Quill.\n"),
          file(
              "b.md",
              "---\npublished: 2035-01-07\n---\n"
                  + "Presidential candidate Ada Quill walked in Marl. “I will win,” Quill said.\n\n"
                  + "“Nobody knows Norland as I do,” said presidential candidate Ada Quill.\n"));

  @Test
  void eachStoryKnowsItsOwn() {
    Corpus corpus = new Pipeline(Settings.DEFAULT).corpus(Reported.of(FILES));
    Digest digest =
        new DigestBuilder(Settings.DEFAULT.digest())
            .build(corpus, Instant.parse("2035-02-01T00:00:00Z"));
    assertThat(
            digest.stories().stream()
                .flatMap(s -> s.allClaims().stream())
                .map(c -> c.base().source().id() + ": " + c.speaker().role()))
        .containsExactly(
            "b.md: Presidential candidate",
            "b.md: Presidential candidate",
            "a.md: Mayor",
            "a.md: Mayor");
  }

  private static SourceFile file(String path, String text) {
    return new SourceFile(path, text.getBytes(UTF_8));
  }
}
