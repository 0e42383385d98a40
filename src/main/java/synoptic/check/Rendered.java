package synoptic.check;

import java.util.List;
import synoptic.page.Page;

/**
 * A site as it would be written.
 *
 * @param files all of it, in order
 * @param html what the HTML pages among them hold, in their order
 */
public record Rendered(List<Page> files, List<PageFacts> html) {
  public Rendered {
    files = List.copyOf(files);
    html = List.copyOf(html);
  }

  /** Reads the pages, once for all checks. */
  public static Rendered of(List<Page> files) {
    return new Rendered(
        files, files.stream().filter(f -> f.mediaType().equals("text/html")).toList().parallelStream().map(PageFacts::of).toList());
  }
}
