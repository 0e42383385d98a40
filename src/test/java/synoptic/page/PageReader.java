package synoptic.page;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody who reads a site on disk in a real browser. */
public final class PageReader implements AutoCloseable {
  /** Tenths of a second in which a page has come to its target. */
  private static final int GLIDING = 30;

  private final Path site;
  private final Browser browser;
  private final String axe;

  private PageReader(Path site, Browser browser, String axe) {
    this.site = site;
    this.browser = browser;
    this.axe = axe;
  }

  /** Skips the test, and says so, where there is no Chromium. */
  public static PageReader of(Path site) throws IOException, InterruptedException {
    try (InputStream script = requireNonNull(PageReader.class.getResourceAsStream("/axe.min.js"))) {
      String axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      return new PageReader(site, Browser.open(Browser.orSkip()), axe);
    }
  }

  public void visit(String page, int width, boolean dark) throws IOException, InterruptedException {
    browser.show(width, 900, dark);
    browser.visit(site.resolve(page).toUri());
  }

  /** Goes where the first element that the selector finds leads to. */
  public void follow(String selector) throws IOException, InterruptedException {
    browser.visit(URI.create(browser.evaluate("document.querySelector('" + selector + "').href")));
  }

  /** The value of a JavaScript expression as text; a promise is awaited. */
  public String evaluate(String expression) throws IOException, InterruptedException {
    return browser.evaluate(expression);
  }

  /** What axe finds against WCAG 2.2 AA and its own best practices, readings opened. */
  public String violations() throws IOException, InterruptedException {
    browser.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    browser.evaluate(axe + ";1");
    return browser.evaluate(
        "axe.run({runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']}).then(r"
            + " => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target).join('"
            + " ')).join('\\n"
            + "'))");
  }

  /**
   * The words at the address's anchor, if they are in view and stand out from the page; empty
   * otherwise.
   */
  public String markedWords() throws IOException, InterruptedException {
    String words = "";
    // the page glides to its target
    for (int i = 0; words.isEmpty() && i < GLIDING; i++) {
      Thread.sleep(100);
      words = marked();
    }
    return words;
  }

  private String marked() throws IOException, InterruptedException {
    return browser.evaluate(
        """
        (() => {
          const target = document.querySelector(':target');
          const box = target.getBoundingClientRect();
          const seen = box.top >= 0 && box.bottom <= innerHeight;
          return seen && getComputedStyle(target).backgroundColor !== 'rgba(0, 0, 0, 0)' ? target.textContent : '';
        })()\
        """);
  }

  /**
   * What the search page says to some words typed into its box: how many are found, and the first
   * of them.
   */
  public String search(String words) throws IOException, InterruptedException {
    visit("search.html", 1280, false);
    browser.evaluate("document.getElementById('q').focus()");
    return browser.evaluate(
        """
        new Promise(done => {
          const box = document.getElementById('q');
          const found = document.getElementById('found');
          new MutationObserver(() => done(found.textContent + document.getElementById('results').textContent))
            .observe(found, {childList: true});
          box.value = '%s';
          box.dispatchEvent(new Event('input'));
        })\
        """
            .formatted(words));
  }

  /**
   * What the keyboard does not reach, or reaches without showing where it is, as HTML. Of radio
   * buttons of one name it reaches the one that is chosen, and the others by arrows from there.
   */
  public List<String> missedByKeyboard() throws IOException, InterruptedException {
    int all =
        Integer.parseInt(
            browser.evaluate(
                """
                window.reachable = [...document.querySelectorAll('a[href], summary, input, [tabindex="0"]')]
                  .filter(e => e.checkVisibility() && (e.type !== 'radio' || e.checked));
                window.missed = new Set(window.reachable);
                String(window.reachable.length)\
                """));
    for (int i = 0; i < all; i++) {
      browser.press("Tab", 9);
      browser.evaluate(
          """
          getComputedStyle(document.activeElement).outlineStyle === 'solid' && window.missed.delete(document.activeElement), ''\
          """);
    }
    int missed = Integer.parseInt(browser.evaluate("String(window.missed.size)"));
    List<String> found = new ArrayList<>();
    for (int i = 0; i < missed; i++) {
      found.add(browser.evaluate("[...window.missed][" + i + "].outerHTML"));
    }
    return found;
  }

  /** The printed page as a PDF file. */
  public byte[] print() throws IOException, InterruptedException {
    return browser.pdf();
  }

  @Override
  public void close() throws IOException {
    browser.close();
  }
}
