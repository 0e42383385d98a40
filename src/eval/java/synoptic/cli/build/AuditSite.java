package synoptic.cli.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xml.sax.SAXException;
import synoptic.page.HtmlChecker;
import synoptic.page.PageReader;

/**
 * By hand: what the HTML checker finds on each page of a site on disk, and a browser on one page of
 * each kind.
 */
final class AuditSite {
  private AuditSite() {}

  /** Takes the site's folder. */
  public static void main(String[] args) throws IOException, InterruptedException, SAXException {
    var site = new BuiltSite(Path.of(args[0]).toAbsolutePath(), "");
    int errors = 0;
    for (Path page : site.pages()) {
      for (String error : HtmlChecker.errors(page.toString(), Files.readString(page))) {
        System.out.println(error);
        errors++;
      }
    }
    System.out.printf("%,d pages, %,d errors of HTML%n", site.pages().size(), errors);
    try (PageReader reader = PageReader.of(site.root())) {
      for (String page : site.kinds()) {
        for (boolean dark : new boolean[] {false, true}) {
          reader.visit(page, 1280, dark);
          System.out.printf("%s%s: %s%n", page, dark ? ", dark" : "", reader.violations());
        }
        reader.visit(page, 390, false);
        System.out.printf(
            "%s: %s wide on a phone of 390%n",
            page, reader.evaluate("String(document.documentElement.scrollWidth)"));
      }
    }
  }
}
