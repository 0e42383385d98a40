package synoptic.page.site;

import java.util.List;
import synoptic.digest.Digest;
import synoptic.edition.EditionFile;
import synoptic.page.Page;
import synoptic.page.Renderer;

/** {@code editions.json}: by which the next edition keeps the addresses of this one. */
final class EditionRenderer implements Renderer {
  @Override
  public List<Page> render(Digest digest) {
    return List.of(
        new Page(EditionFile.NAME, "application/json", EditionFile.write(digest.edition())));
  }
}
