package synoptic.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import synoptic.article.SourceFile;
import synoptic.format.reader.ArticleReader;

/** What is said of a file that cannot be read as it is, and what is read of it all the same. */
final class BadInputTest {
  private static final String PROSE =
      "The café on the quay opened again on Saturday, “at last”, the owner said.\n";

  @Test
  void filesThatAreNoArticleAreLeftOutWithAReason() {
    check(
        "a.txt",
        bytes(""),
        0,
        "a.txt: warning: The file is empty. Put an article into it or delete it.");
    check(
        "a.txt",
        bytes("%PDF-1.7 etc."),
        0,
        "a.txt: warning: The file is not text but a PDF document. Save the article as .txt, .md or"
            + " .html.");
    check(
        "a.md",
        new byte[] {1, 2, 3, 4, 5, 6, 7, 8},
        0,
        "a.md: warning: The file is not text but binary data. Save the article as .txt, .md or"
            + " .html.");
    check(
        "a.docx",
        bytes(PROSE),
        0,
        "a.docx: warning: No format reads this kind of file. Save it as .txt, .md, .html or a feed"
            + " as .xml.");
    check(
        "a.html",
        bytes("<html></html>"),
        0,
        "a.html: warning: No text of an article was found. Check that there is one, or save its"
            + " text as .txt.");
    String large =
        "a.html: warning: The page has over 250,000 elements or 1,600,000 characters of text; no"
            + " article's page has as many. Save the article's text as .txt.";
    check("a.html", bytes("<p>a</p>".repeat(260_000)), 0, large);
    check("a.html", bytes("<p>It closed on Monday, he said.</p>".repeat(60_000)), 0, large);
    check(
        "a.xml",
        bytes("<html/>"),
        0,
        "a.xml: warning: No feed with entries was found. Save an RSS, Atom or JSON feed, or the"
            + " article as .html.");
    check(
        "a.json",
        bytes("{"),
        0,
        "a.json:1:2: warning: Broken JSON: the feed cannot be read from here on. Save it again.");
    check(
        "a.txt",
        bytes("word ".repeat(200_000)),
        0,
        "a.txt:1: warning: The text has 1000000 characters; no article is that long. Cut it to the"
            + " article.");
    check(
        "a.txt",
        bytes("word ".repeat(2_000_000)),
        0,
        "a.txt: warning: The file has 10000000 bytes, more than an article can have. Cut it to the"
            + " article.");
  }

  @Test
  void undecodableBytesAreReportedWithTheirOffset() {
    check(
        "a.txt",
        PROSE.replaceAll("[“”]", "'").getBytes(ISO_8859_1),
        1,
        "a.txt:1:8: warning: The byte 0xE9 at offset 7 is not UTF-8; the file was read as"
            + " windows-1252. Save the file as UTF-8.");
    byte[] mixed = bytes("It said “no”. Then a b c d e f.");
    for (int i = 0; i < 6; i++) {
      mixed[mixed.length - 2 - 2 * i] = (byte) 0xE9;
    }
    check(
        "a.txt",
        mixed,
        1,
        "a.txt:1:24: warning: The byte 0xE9 at offset 23 is not UTF-8; the file was read as"
            + " windows-1252. Save the file as UTF-8.");
    byte[] cut = bytes(PROSE + "And é\n");
    cut[cut.length - 2] = '.';
    check(
        "a.txt",
        cut,
        1,
        "a.txt:2:5: warning: The byte 0xC3 at offset 83 is not UTF-8; it was replaced. Save the"
            + " file as UTF-8.");
  }

  @Test
  void filesInNoLatinScriptAreNotReadAsOne() {
    checkGuess("koi8-r", "В субботу кафе открылось, сказал хозяин.", "0xF7");
    checkGuess("windows-1253", "Το καφέ άνοιξε ξανά, είπε ο ιδιοκτήτης.", "0xD4");
    checkGuess("gb2312", "码头上的咖啡馆星期六重新开门，店主说道。", "0xC2");
    checkGuess("shift_jis", "埠頭の喫茶店は土曜日に再開したと、店主は語った。", "0x95");
    String icelandic = "Kaffihúsið opnaði aftur á laugardag. Þetta er æðislegt, sagði eigandinn.\n";
    check(
        "a.txt",
        icelandic.getBytes(ISO_8859_1),
        1,
        "a.txt:1:7: warning: The byte 0xFA at offset 6 is not UTF-8; the file was read as"
            + " windows-1252. Save the file as UTF-8.");
    String quoted = "It is open again, the owner said (“Кафе открылось”).\n";
    check(
        "a.txt",
        quoted.getBytes(Charset.forName("windows-1251")),
        1,
        "a.txt:1:35: warning: The byte 0x93 at offset 34 is not UTF-8; the file was read as"
            + " windows-1252. Save the file as UTF-8.");
  }

  private static void checkGuess(String charset, String sentence, String octet) {
    check(
        "a.txt",
        sentence.getBytes(Charset.forName(charset)),
        0,
        "a.txt:1:1: warning: The byte "
            + octet
            + " at offset 0 is not UTF-8, and read as windows-1252 most letters would"
            + " be accented. Save the file as UTF-8.");
  }

  @Test
  void hiddenCharactersStayAndAreReported() {
    check(
        "a.txt",
        bytes("He said \u202Ey\u202C and \u200Bleft the town on Friday."),
        1,
        "a.txt:1:9: note: U+202E turns the direction of writing (2 such characters). Delete it if"
            + " it does not belong there; it is not shown.",
        "a.txt:1:17: note: U+200B is invisible (1 such character). Delete it if it does not belong"
            + " there; it is not shown.");
    String below = "The port is open again,\nsaid **the mas\u200Bter** of the port.\n";
    check(
        "a.md",
        bytes("---\ntitle: Port\n---\n\n# Port\n\n" + below),
        1,
        "a.md:8:15: note: U+200B is invisible (1 such character). Delete it if it does not belong"
            + " there; it is not shown.");
    check(
        "a.html",
        bytes("<title>Port</title>\n<h1>Port</h1>\n<p>He said &#x200B;it was open again.</p>"),
        1,
        "a.html: note: U+200B is invisible (1 such character). Delete it if it does not belong"
            + " there; it is not shown.");
  }

  @Test
  void charsetsAreReadAsDeclared() {
    checkText("a.txt", ("\uFEFF" + PROSE).getBytes(UTF_8), PROSE);
    checkText("a.txt", ("\uFEFF" + PROSE).getBytes(UTF_16LE), PROSE);
    checkText("a.txt", PROSE.getBytes(UTF_16LE), PROSE);
    checkText("a.txt", ("\uFEFF" + PROSE).getBytes(UTF_16BE), PROSE);
    checkFeed("windows-1251", "В субботу кафе на набережной снова открылось, сказал хозяин.");
    checkFeed("utf-16", "В субботу кафе на набережной снова открылось, сказал хозяин.");
    checkPage("koi8-r", "В субботу кафе на набережной снова открылось, сказал хозяин.");
    checkPage("gb2312", "码头上的咖啡馆星期六重新开门，店主说道。大家都很高兴，终于等到了这一天。");
    checkPage("big5", "碼頭上的咖啡館星期六重新開門，店主說道。大家都很高興，終於等到了這一天。");
    checkPage("euc-kr", "부두의 카페가 토요일에 다시 문을 열었다고 주인이 말했다.");
    checkPage("shift_jis", "埠頭の喫茶店は土曜日に再開したと、店主は語った。やっとこの日が来た。");
    String page =
        "<meta charset=iso-8859-1><p>It’s open again — “at last”, the owner of the café said on"
            + " Saturday.</p>";
    checkText(
        "a.html",
        page.getBytes(Charset.forName("windows-1252")),
        "It’s open again — “at last”, the owner of the café said on Saturday.");
  }

  @Test
  void malformedFrontMatterCostsTheArticleAndStatedAuthorsStay() {
    var malformed =
        new ArticleReader()
            .read(new SourceFile("a.md", bytes("---\ntitle: [a\noutlet: X\n---\n" + PROSE)));
    assertThat(malformed.value()).isEmpty();
    assertThat(malformed.diagnostics()).hasSize(1);
    var stated =
        new ArticleReader()
            .read(new SourceFile("a.md", bytes("---\nauthor: Example Reporter\n---\n" + PROSE)));
    assertThat(stated.value())
        .singleElement()
        .satisfies(a -> assertThat(a.metadata().authors()).containsExactly("Example Reporter"));
  }

  private static void checkPage(String charset, String sentence) {
    String page =
        "<html><head><meta charset=\""
            + charset
            + "\"></head><body><p>"
            + sentence
            + "</p></body></html>";
    checkText("a.html", page.getBytes(Charset.forName(charset)), sentence);
  }

  private static void checkFeed(String charset, String sentence) {
    String prolog = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>";
    String feed =
        prolog + "<rss><channel><item><content>" + sentence + "</content></item></channel></rss>";
    checkText("a.rss", feed.getBytes(Charset.forName(charset)), sentence);
  }

  private static void checkText(String path, byte[] bytes, String expected) {
    var read = new ArticleReader().read(new SourceFile(path, bytes));
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value())
        .singleElement()
        .satisfies(article -> assertThat(article.text()).isEqualTo(expected));
  }

  private static void check(String path, byte[] bytes, int articles, String... diagnostics) {
    var read = new ArticleReader().read(new SourceFile(path, bytes));
    assertThat(read.diagnostics().stream().map(Object::toString)).containsExactly(diagnostics);
    assertThat(read.value()).hasSize(articles);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
