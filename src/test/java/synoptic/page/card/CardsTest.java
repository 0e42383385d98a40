package synoptic.page.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import synoptic.digest.Corpus;
import synoptic.digest.Digest;
import synoptic.digest.DigestSettings;
import synoptic.digest.SpecCorpus;
import synoptic.page.Page;
import synoptic.page.SampleSite;
import synoptic.story.StoryRules;
import synoptic.text.Sha256;

class CardsTest {
  private static final Card CARD =
      new Card("cards/a.png", "The Tarn Digest", "Łukasz “Kit” Ørn wins in Tarn", "Post", "Two", 2);

  @BeforeAll
  static void needsFonts() {
    assumeTrue(CardPainter.isAble(), "this Java has no fonts");
  }

  @Test
  void hasTheSizeThatReadersOfOpenGraphAsk() throws IOException {
    BufferedImage image = image(CARD);
    assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1200, 630);
    assertThat(image.getRGB(0, 0)).isEqualTo(0xfffdfcf8);
  }

  /** The points, not the bytes: a system may bring a compression of its own. */
  @Test
  void drawsTheSameOnEachJava() throws IOException {
    int[] points = image(CARD).getRGB(0, 0, 1200, 630, null, 0, 1200);
    ByteBuffer bytes = ByteBuffer.allocate(4 * points.length);
    bytes.asIntBuffer().put(points);
    assertThat(Sha256.of(bytes.array())).startsWith("031ea380170d8e39");
  }

  @Test
  void drawsTheSameTwice() {
    assertThat(CardPainter.paint(CARD)).isEqualTo(CardPainter.paint(CARD));
  }

  @Test
  void cutsWhatHasNoRoom() throws IOException {
    String endless = "Ministers of nine coastal provinces ".repeat(30);
    BufferedImage image = image(new Card("", "Digest", endless, "Post", "Two", 40));
    int[] margin = image.getRGB(1140, 0, 60, 630, null, 0, 60);
    assertThat(Arrays.stream(margin)).containsOnly(0xfffdfcf8);
  }

  @Test
  void standsForStoriesOfSeveralArticlesOnASiteWithAnAddress() {
    String pair =
        """
        @ a | The Lorn Gazette | 2031-05-02 | Mill burns
        A mill burned in Tarn.
        @ b | The Brack Post | 2031-05-02 | Fire in Tarn
        A mill burned in Tarn.\
        """;
    assertThat(cards(pair, "https://d.example/"))
        .singleElement()
        .satisfies(
            path -> {
              assertThat(path).matches("cards/story-[0-9a-f]{8}[.]png");
              assertThat(
                      SampleSite.of(corpus(pair), settings("https://d.example/"))
                          .page("stories/story.html"))
                  .contains("<meta property=\"og:image\" content=\"https://d.example/" + path);
            });
    assertThat(cards(pair, null)).isEmpty();
    assertThat(cards(pair.substring(0, pair.indexOf("@ b")), "https://d.example/")).isEmpty();
  }

  @Test
  void leavesOutWhatTheTypefaceCannotWrite() {
    String pair =
        """
        @ a | The Lorn Gazette | 2031-05-02 | 火事
        A mill burned in Tarn.
        @ b | The Brack Post | 2031-05-02 | 火事
        A mill burned in Tarn.\
        """;
    assertThat(cards(pair, "https://d.example/")).isEmpty();
  }

  @Test
  void keepsWhatWasDrawnForTheSameWords() {
    var drawn = new byte[] {(byte) 0x89, 'P', 'N', 'G'};
    assertThat(new Cards(path -> drawn).picture(CARD)).isEqualTo(drawn);
    assertThat(Page.of("a.png", "image/png", drawn).bytes()).isEqualTo(drawn);
  }

  private static List<String> cards(String lines, @Nullable String baseUrl) {
    Digest digest = SampleSite.of(corpus(lines), settings(baseUrl)).digest();
    return new CardRenderer(new Cards(path -> null))
        .render(digest).stream().map(Page::path).toList();
  }

  private static Corpus corpus(String lines) {
    return SpecCorpus.of(lines.lines().toList());
  }

  private static DigestSettings settings(@Nullable String baseUrl) {
    DigestSettings plain = DigestSettings.DEFAULT;
    return new DigestSettings(
        "Tarn",
        baseUrl,
        null,
        plain.excerpts(),
        plain.matching(),
        StoryRules.NONE,
        plain.notes(),
        Locale.ENGLISH);
  }

  private static BufferedImage image(Card card) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(CardPainter.paint(card)));
  }
}
