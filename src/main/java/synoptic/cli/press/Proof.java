package synoptic.cli.press;

import static java.util.Objects.requireNonNull;

import java.util.List;
import synoptic.digest.Corpus;
import synoptic.digest.Digest;
import synoptic.page.Page;
import synoptic.text.Diagnostic;

/**
 * One making of the site, in memory.
 *
 * @param corpus all of it, also what waits for the editor
 * @param diagnostics what was found on the way, each naming its file as the user would: errors if
 *     it must not be written
 */
public record Proof(Corpus corpus, Digest digest, List<Page> pages, List<Diagnostic> diagnostics) {
  public Proof {
    requireNonNull(corpus);
    requireNonNull(digest);
    pages = List.copyOf(pages);
    diagnostics = List.copyOf(diagnostics);
  }
}
