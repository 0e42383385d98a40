package synoptic.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.cli.Main;
import synoptic.cli.console.Console;
import synoptic.desk.Doubt;
import synoptic.desk.DoubtKind;
import synoptic.desk.Item;
import synoptic.text.Span;

class DeskPageTest {
  @Test
  void marksTheWordsThatDifferWhereTheyStand() {
    assertThat(page(passage("only one on Monday", new Span(9, 11))))
        .contains("<q>only one <mark>on</mark> Monday</q>");
    assertThat(page(passage("only one", new Span(0, 0)))).contains("<q>only one</q>");
  }

  @Test
  void whatArticlesSayIsNoMarkup() {
    assertThat(page(passage("<b>\"A&B\"</b>", new Span(3, 4))))
        .contains("<q>&lt;b&gt;<mark>&quot;</mark>A&amp;B&quot;&lt;/b&gt;</q>")
        .contains("<h3>a &lt;i&gt;</h3>")
        .contains("<a href=\"http://127.0.0.1/a&quot;.html\">&lt;u&gt;</a>")
        .doesNotContain("<b>", "<i>", "<u>");
  }

  @Test
  void offersWhatARuleCanBeMadeOf() {
    Item named = new Item("a.md", "Rain fell.", new Span(0, 0), "A", null, "{x}", "{y}", true);
    Item unnamed = new Item("b.md", "Rain fell.", new Span(0, 0), "B", null, null, null, true);
    assertThat(page(named)).contains("data-action=\"hide\"", "data-action=\"accept\"");
    assertThat(page(unnamed)).doesNotContain("data-action");
  }

  @Test
  void showsSomeOfManyAndSaysHowManyMoreThereAre() {
    List<Doubt> doubts =
        IntStream.range(0, 60)
            .mapToObj(i -> new Doubt(DoubtKind.LEFT_OUT, "Empty " + i, List.of()))
            .toList();
    String page = DeskPage.of(new Desk("1", "", "", doubts, true));
    assertThat(page).contains("Left out <span>60</span>", "Empty 49<", "10 more");
    assertThat(page).doesNotContain("Empty 50<");
  }

  @Test
  void aPortThatIsTakenIsNamedByItsOption(@TempDir Path folder) throws IOException {
    Serving.seed(folder);
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      var said = new StringWriter();
      var console =
          new Console(new PrintWriter(new StringWriter()), new PrintWriter(said), false, Map.of());
      String[] args = {"serve", "-C", folder.toString(), "--port", "0", "--desk-port", port};
      assertThat(Main.run(console, args)).isEqualTo(2);
      assertThat(said.toString()).startsWith("--desk-port: error: Port " + port + " is taken.");
    }
  }

  private static Item passage(String words, Span focus) {
    return new Item("a.md", words, focus, "<u>", "a\".html", null, null, false);
  }

  private static String page(Item item) {
    Doubt doubt = new Doubt(DoubtKind.NAME, "a <i>", List.of(item));
    return DeskPage.of(new Desk("1", "http://127.0.0.1/", "", List.of(doubt), true));
  }
}
