package synoptic.check;

import java.util.List;
import java.util.Set;
import synoptic.check.page.DataFile;
import synoptic.check.page.PageFacts;
import synoptic.page.Page;
import synoptic.text.Parallel;

/**
 * A site as it would be written.
 *
 * @param files all of it, in order
 * @param absent paths of files that belong to it and cannot be looked at
 * @param html what the HTML pages among them hold, in their order
 * @param data what the data files among them hold, in their order
 */
public record Rendered(
    List<Page> files, Set<String> absent, List<PageFacts> html, List<DataFile> data) {
  public Rendered {
    files = List.copyOf(files);
    absent = Set.copyOf(absent);
    html = List.copyOf(html);
    data = List.copyOf(data);
  }

  /** Reads the pages, once for all checks. */
  public static Rendered of(List<Page> files) {
    return of(files, Set.of());
  }

  /** The same of a site of which some files are missing. */
  public static Rendered of(List<Page> files, Set<String> absent) {
    return new Rendered(
        files,
        absent,
        Parallel.map(
            files.stream().filter(f -> f.mediaType().equals("text/html")).toList(), PageFacts::of),
        Parallel.map(files.stream().filter(DataFile::isOne).toList(), DataFile::of));
  }
}
