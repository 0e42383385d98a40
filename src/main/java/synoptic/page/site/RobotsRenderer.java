package synoptic.page.site;

import java.util.List;
import synoptic.digest.Digest;
import synoptic.page.Page;
import synoptic.page.Renderer;

/** What crawlers and GitHub Pages look for: {@code robots.txt} (RFC 9309) and {@code .nojekyll}. */
final class RobotsRenderer implements Renderer {
  @Override
  public List<Page> render(Digest digest) {
    String base = digest.site().baseUrl();
    String sitemap = base == null ? "" : "Sitemap: " + base + "sitemap.xml\n";
    return List.of(
        new Page("robots.txt", "text/plain", "User-agent: *\nAllow: /\n" + sitemap),
        new Page(".nojekyll", "text/plain", ""));
  }
}
