package synoptic.cli.serve;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.cli.press.Proof;
import synoptic.page.Page;
import synoptic.text.Diagnostic;
import synoptic.text.Severity;
import synoptic.text.WordLists;

/**
 * What the preview shows for now.
 *
 * @param id differs from that of every other preview
 * @param pages by path
 * @param problems why the pages could not be made; empty if they could
 * @param doing what is being done while there are no pages yet; empty once there are
 */
record Preview(String id, Map<String, Page> pages, List<Diagnostic> problems, String doing) {
  private static final WordLists SAY = WordLists.read(Preview.class, "diagnostics.txt");

  /** Where a page of the preview asks whether it is out of date; no page of a site stands there. */
  static final String CHANGES = "/.synoptic/changes";

  static final String SCRIPT_PATH = "/.synoptic/reload.js";
  static final String SCRIPT =
      "new EventSource('"
          + CHANGES
          + "?since=' + document.currentScript.dataset.id).onmessage = () => location.reload();\n";

  Preview(String id, Map<String, Page> pages, List<Diagnostic> problems) {
    this(id, pages, problems, "");
  }

  /** What is shown until the first pages are made. */
  static Preview pending(String doing) {
    return new Preview(doing, Map.of(), List.of(), doing);
  }

  Preview {
    pages = Map.copyOf(pages);
    problems = List.copyOf(problems);
  }

  static Preview of(String id, Proof proof) {
    Map<String, Page> pages =
        proof.pages().stream().collect(Collectors.toMap(Page::path, Function.identity()));
    List<Diagnostic> errors =
        proof.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
    return new Preview(id, pages, errors);
  }

  /** The page at a path of the address, as it is shown here; null if there is none. */
  @Nullable Page page(String path) {
    String name = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    boolean html = name.endsWith(".html");
    if (html && !doing.isEmpty()) {
      return new Page(name, "text/html", reloading(pendingPage()));
    }
    if (html && !problems.isEmpty()) {
      return new Page(name, "text/html", reloading(problemPage()));
    }
    Page page = pages.get(name);
    return page != null && html
        ? new Page(name, page.mediaType(), reloading(page.content()))
        : page;
  }

  /** Of the pages, by RFC 9110. */
  int status() {
    return problems.isEmpty() ? 200 : 500;
  }

  /** The page may ask this server for changes, and does. */
  private String reloading(String html) {
    String script = "<script src=\"" + SCRIPT_PATH + "\" data-id=\"" + id + "\"></script>";
    String asking =
        html.contains("connect-src")
            ? html
            : html.replace("default-src 'none';", "default-src 'none'; connect-src 'self';");
    return asking.replace("</body>", script + "</body>");
  }

  private String pendingPage() {
    return "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>"
        + escaped(SAY.say("pending"))
        + "</title></head>\n<body>\n<h1>"
        + escaped(SAY.say("pending"))
        + "</h1>\n<p role=\"status\">"
        + escaped(doing)
        + "…</p>\n</body>\n</html>\n";
  }

  private String problemPage() {
    String lines =
        problems.stream()
            .map(p -> "<li><code>" + escaped(p.toString()) + "</code></li>")
            .collect(Collectors.joining("\n"));
    return """
    <!doctype html>
    <html lang="en">
    <head><meta charset="utf-8"><title>Cannot be built</title>
    <style>body { font: 1rem/1.6 system-ui; margin: 3rem; max-width: 60rem } li { margin: 1rem 0 }</style></head>
    <body>
    <h1>This digest cannot be built</h1>
    <ul>
    %s
    </ul>
    <p>The page comes back as soon as the files are mended.</p>
    </body>
    </html>
    """
        .formatted(lines);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
