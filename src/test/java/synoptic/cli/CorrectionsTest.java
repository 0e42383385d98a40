package synoptic.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.cli.console.Console;

/** What an editor states against articles is shown as the editor's, and rules that meet nothing. */
class CorrectionsTest {
  private static final String FIRST =
      """
      ---
      title: Harbour of Lorn closes
      outlet: The Lorn Gazette
      published: 2025-03-03
      ---
      The harbour of Lorn will close for nine days in March, the council decided on Monday.

      “The pier is weak and the cranes are far too old for the winter,” said Ada Quill, the mayor.

      Boats at anchor below the old lighthouse of Lorn on Sunday morning.
      """;
  private static final String SECOND =
      FIRST
          .replace("The Lorn Gazette", "Coast Courier")
          .replace("the council decided on Monday", "the town said");

  @TempDir Path folder;

  @BeforeEach
  void seeds() throws IOException {
    write("seeds/a.md", FIRST);
    write("seeds/b.md", SECOND);
  }

  @Test
  void whatNobodyCorrectsIsTheArticles() throws IOException {
    assertThat(build("")).doesNotContain("warning");
    assertThat(pages()).contains("Ada Quill").doesNotContain("stated by this digest’s editor");
    assertThat(claim()).contains("\"creator\":{\"@type\":\"Person\",\"name\":\"Ada Quill\"}");
    assertThat(data()).contains("\"role\" : \"mayor\"").doesNotContain("\"byEditor\" : true");
    assertThat(pages()).contains("Boats at anchor");
  }

  @Test
  void aSpeakerIsTheEditors() throws IOException {
    build(
        """
        attribute:
          - {article: a.md, text: The pier is weak, speaker: Mara Holt, role: harbour master}
          - {article: b.md, text: The pier is weak, speaker: Mara Holt}
        """);
    assertThat(pages())
        .contains("speaker and role stated by this digest’s editor")
        .contains("; stated by the digest’s editor: speaker")
        .contains("Named so by this digest’s editor, not by the articles.")
        .doesNotContain("Called harbour master", "Ada Quill</");
    assertThat(page("assets/search-index.js"))
        .contains("Mara Holt (speaker stated by this digest’s editor)");
    assertThat(claim()).contains("Mara Holt").doesNotContain("\"creator\"", "\"Mara Holt\"");
    assertThat(data())
        .contains("\"byEditor\" : [ \"speaker\", \"role\" ]")
        .contains("\"byEditor\" : true");
  }

  @Test
  void whomOneArticleNamesIsNotTheEditors() throws IOException {
    build("attribute:\n  - {article: a.md, text: The pier is weak, speaker: Ada Quill}\n");
    assertThat(pages()).doesNotContain("stated by this digest’s editor");
    assertThat(claim()).contains("\"creator\"");
  }

  @Test
  void aRoleIsTheEditorsWhereTheNameIsNot() throws IOException {
    build("attribute:\n  - {article: a.md, text: The pier is weak, role: deputy mayor}\n");
    assertThat(pages()).contains("role stated by this digest’s editor");
    assertThat(pages()).doesNotContain("speaker stated", "speaker and role stated");
    assertThat(claim()).contains("\"creator\":{\"name\":\"Ada Quill\"}");
  }

  @Test
  void nobodyIsStatedByTheEditor() throws IOException {
    build(
        """
        attribute:
          - {article: a.md, text: The pier is weak, speaker: not stated}
          - {article: b.md, text: The pier is weak, speaker: not stated}
        """);
    assertThat(pages())
        .contains("speaker not stated")
        .contains("speaker stated by this digest’s editor")
        .doesNotContain("Ada Quill</");
    assertThat(claim()).doesNotContain("\"creator\"");
    assertThat(data()).contains("\"kind\" : \"not-stated\"").contains("[ \"speaker\" ]");
  }

  @Test
  void whomNobodyStatesIsNotWhomTheProgramMissed() throws IOException {
    write(
        "seeds/a.md",
        FIRST + "\nA bell rang.\n\n“Not one boat will ever leave this town again.”\n");
    build(
        """
        attribute:
          - {article: a.md, text: The pier is weak, speaker: not stated}
          - {article: b.md, text: The pier is weak, speaker: not stated}
        """);
    assertThat(pages()).contains("<b>speaker not stated</b>", "<b>speaker not found</b>");
  }

  @Test
  void aDayIsTheEditors() throws IOException {
    build("date: {a.md: 2025-03-01}\n");
    assertThat(pages())
        .contains("1 March 2025</time> (stated by this digest’s editor)")
        .contains("(a day stated by this digest’s editor)")
        .contains("; stated by the digest’s editor: day of publication")
        .contains("Stated by this digest’s editor, not by the article: day of publication.")
        .doesNotContain("\"datePublished\":\"2025-03-01\"");
    assertThat(data()).contains("[ \"published\" ]").contains("\"published\" : \"2025-03-01\"");
  }

  @Test
  void aLabelIsTheEditors() throws IOException {
    build(
        """
        relabel:
          - {article: a.md, text: Boats at anchor, as: caption}
          - {article: b.md, text: Boats at anchor, as: caption}
        """);
    assertThat(data()).doesNotContain("Boats at anchor").contains("[ \"label\" ]");
    assertThat(pages())
        .contains("Stated by this digest’s editor, not by the article: the label of a passage.")
        .contains("; stated by the digest’s editor: the label of a passage")
        .contains("Called caption by this digest’s editor:</p>");
  }

  @Test
  void aHeadingOfTheirOwnIsTheEditors() throws IOException {
    build("headline: {article: b.md, heading: Nine days <without> a harbour}\n");
    String words = "Nine days &lt;without&gt; a harbour";
    assertThat(page("index.html"))
        .contains(words + "</a></h2>", "credit\">Heading by this digest’s editor</span>")
        .contains("The Lorn Gazette</span>", "Coast Courier</span>")
        .doesNotContain("Headline as printed by");
    assertThat(pages()).contains(words + "</h1>").doesNotContain("data-title-of=\"\"");
    assertThat(claim()).contains(words + "</a> <span class=\"role\">(heading by this digest’s");
    assertThat(pages()).contains("\"headline\":\"Harbour of Lorn closes\"");
    assertThat(pages().replace("\"name\":\"Nine days", ""))
        .doesNotContain("\":\"Nine days", "creator\":{\"name\":\"Nine");
    assertThat(claim()).contains("title = {{Harbour of Lorn closes}}");
    assertThat(data())
        .contains("\"headline\" : \"Nine days <without> a harbour\"")
        .contains("\"headlineFrom\" : null,\n    \"headlineByEditor\" : true");
    assertThat(page("feed.xml")).contains("Heading by this digest’s editor.");
    assertThat(page("assets/search-index.js")).contains("\"by\":\"Heading by this digest’s editor");
    assertThat(run("check")).isEmpty();
    assertThat(build("headline: {article: c.md, heading: Gone}\n")).contains("No article that was");
    assertThat(data()).contains("\"headlineFrom\" : \"a.md\",\n    \"headlineByEditor\" : false");
  }

  @Test
  void aDifferenceWaitsUntilItIsAccepted() throws IOException {
    write("seeds/b.md", SECOND.replace("nine days", "ten days"));
    String found = "\"differences\" : 1,\n    \"heldBack\" : 0";
    String waits = "\"differences\" : 0,\n    \"heldBack\" : 1";
    build("");
    assertThat(data()).contains(found);
    build("review: differences\n");
    assertThat(data()).contains(waits);
    assertThat(pages())
        .contains("1 difference waits for the editor")
        .doesNotContain("no difference");
    String accepted =
        """
        review: differences
        accept:
          - [{article: a.md, text: %s}, {article: b.md, text: ten days}]
        """;
    build(accepted.formatted("nine days"));
    assertThat(data()).contains(found);
    assertThat(run("check")).isEmpty();
    build(accepted.formatted("the council"));
    assertThat(data()).contains(waits);
    write("seeds/b.md", SECOND.replace("nine days", "six days"));
    assertThat(build(accepted.formatted("nine days"))).contains("b.md holds 'ten days'");
    assertThat(data()).contains(waits);
  }

  @Test
  void correctedTextIsFoundAgain() throws IOException {
    build(
        "relabel: {article: a.md, text: Boats at anchor, as: caption}\ndate: {a.md: 2025-03-01}\n");
    assertThat(run("check")).isEmpty();
  }

  @Test
  void aRuleThatMeetsNothingSaysWhatBecameOfItsArticle() throws IOException {
    String rules =
        """
        hide: [{article: a.md, text: will close for nine days}, {article: b.md, text: the town said}]
        attribute:
          - {article: a.md, text: will close for nine days, speaker: Mara Holt}
          - {article: b.md, text: The pier is weak, speaker: not stated}
          - {article: b.md, text: cranes are far, role: mayor of Lorn}
        relabel: [{article: b.md, text: nowhere, as: caption}, {article: b.md, text: below the old, as: caption}]
        date: {c.md: 2025-03-01}
        pin: [c.md]
        note: {article: b.md, text: Boats at anchor, note: Sure.}
        """;
    assertThat(warnings(build(rules)))
        .isEqualTo(
            """
            3: Nobody is quoted in a.md with 'will close for nine days'. Name words that stand in quotation marks there, or that the article attributes.
            5: Nobody is named in b.md as the speaker of 'cranes are far'. Add speaker: with a name; a role alone is nobody's.
            6: No passage of b.md holds 'nowhere'. Quote words of its text as they stand there.
            7: No article that was read is 'c.md'. Name it by its file's path inside the folder of articles, or take it out.
            8: No article that was read is 'c.md'. Name it by its file's path inside the folder of articles, or take it out.
            9: No passage of b.md holds 'Boats at anchor'. What stands there is no text of the article: relabel it first if it is.
            """);
    write("seeds/a.md", FIRST.replace("nine days", "ten days"));
    String changed =
        "The article a.md changed (2025-06-02): no passage of it holds 'will close for nine days'"
            + " any more. Nearest to it stands now: 'The harbour of Lorn will close for ten days in"
            + " March, the council decided on Monday.'.\n";
    assertThat(warnings(run("build", "--clock", "2025-06-02T00:00:00Z")))
        .contains("1: " + changed)
        .contains("3: " + changed);
    assertThat(warnings(run("build", "--clock", "2025-06-03T00:00:00Z"))).contains("1: " + changed);
    Files.move(folder.resolve("seeds/b.md"), folder.resolve("seeds/d.md"));
    assertThat(warnings(run("build", "--clock", "2025-06-03T00:00:00Z")))
        .contains(
            "1: No article that was read is 'b.md'. Its words stand in d.md: name that article.\n");
  }

  private static String warnings(String said) {
    return said.lines()
        .filter(l -> l.contains("synoptic.yml:"))
        .map(l -> l.replaceFirst(".*synoptic.yml:(\\d+):1: warning: ", "$1: ") + '\n')
        .collect(joining());
  }

  private String build(String settings) throws IOException {
    write("synoptic.yml", settings + "excerpts: false\n");
    return run("build", "--clock", "2025-06-01T00:00:00Z");
  }

  private String run(String... args) {
    StringWriter err = new StringWriter();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false, Map.of());
    var all = new ArrayList<>(List.of(args));
    all.addAll(List.of("-C", folder.toString()));
    assertThat(Main.run(console, all.toArray(String[]::new))).as(err.toString()).isZero();
    return err.toString();
  }

  private String pages() throws IOException {
    StringBuilder pages = new StringBuilder();
    try (var files = Files.walk(folder.resolve("site"))) {
      for (Path page : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        pages.append(Files.readString(page));
      }
    }
    return pages.toString();
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve("site").resolve(path));
  }

  /** The page of the claim that is a quotation. */
  private String claim() throws IOException {
    try (var files = Files.list(folder.resolve("site/claims"))) {
      return Files.readString(
          files.filter(f -> f.toString().contains("the-pier")).findFirst().orElseThrow());
    }
  }

  private String data() throws IOException {
    return Files.readString(folder.resolve("site/digest.json"));
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }
}
