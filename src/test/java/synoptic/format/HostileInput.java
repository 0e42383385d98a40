package synoptic.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import synoptic.article.SourceFile;

/** Files made to cost more than they should, by name. */
final class HostileInput {
  private HostileInput() {}

  /**
   * The files.
   *
   * @param size rough number of bytes of each
   */
  static Map<String, String> files(int size) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("deep.html", repeat("<div class=author>", size) + "text");
    files.put(
        "deep-article.html",
        repeat("<div><span>", 8_000)
            + repeat("<p>A sentence that is long enough to be prose.</p>", size));
    files.put("wide.html", repeat("<p>a</p>", size));
    files.put("wide-named.html", repeat("<i class='byline date author'>x</i>", size));
    files.put("headings.html", repeat("<h1>a b c</h1>", size));
    files.put("metas.html", repeat("<meta name=date content=x>", size));
    files.put("times.html", repeat("<time>never</time>", size));
    files.put("links.html", "<p>" + repeat("<a href='javascript:alert(1)'>x</a> ", size));
    files.put("unclosed.html", repeat("<b><p><table><td>", size));
    files.put("attributes.html", "<p " + repeat("a ", size) + ">text</p>");
    files.put(
        "ld.html",
        "<script type='application/ld+json'>" + repeat("[", size) + "</script><p>text</p>");
    files.put(
        "entities.xml",
        "<!DOCTYPE rss [<!ENTITY a \""
            + repeat("b", 1000)
            + "\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><rss><channel><item><description>"
            + repeat("&a;&c;", size)
            + "</description></item></channel></rss>");
    files.put("deep.xml", "<rss><channel>" + repeat("<item>", size));
    files.put(
        "items.xml",
        "<rss><channel>" + repeat("<item><title>a</title></item>", size) + "</channel></rss>");
    files.put("deep.json", "{\"items\":" + repeat("[", size));
    files.put("quotes.md", repeat(">", size) + " text");
    files.put("emphasis.md", repeat("**a *b ", size));
    files.put("brackets.md", repeat("[", size));
    files.put("links.md", repeat("[a](", size));
    files.put(
        "bomb.md",
        "---\na: &a [x]\nb: [*a, *a]\n---\nThe text is read without the front matter.\n");
    files.put(
        "deep-yaml.md",
        "---\na: "
            + repeat("[", Math.min(size, 60_000))
            + "\n---\nThe text is read without the front matter.\n");
    files.put("capitals.txt", repeat("A", size / 20));
    files.put("names.txt", repeat("A'", size / 40));
    files.put("words.txt", repeat("The Aa of ", size / 20));
    files.put("brackets.txt", repeat("(Aa ", size / 20));
    files.put("lines.txt", repeat("Aa aa\n", size / 20));
    files.put("datelines.txt", repeat("ROME, May 2 (AP) --\n", size / 20));
    files.put("credits.txt", repeat("Source: Aa\n", size / 20));
    files.put("line.txt", repeat("one line without an end ", size));
    return files;
  }

  static SourceFile file(String name, String content) {
    return new SourceFile(name, content.getBytes(UTF_8));
  }

  private static String repeat(String part, int size) {
    return part.repeat(Math.max(1, size / part.length()));
  }
}
