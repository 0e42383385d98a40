package synoptic.cli.build;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import synoptic.article.Outlet;
import synoptic.cli.press.Proof;
import synoptic.digest.Corpus;
import synoptic.digest.build.LeftOut;
import synoptic.digest.entry.Facts;
import synoptic.digest.passage.Messages;
import synoptic.quotation.Quotation;
import synoptic.text.WordLists;
import synoptic.workspace.site.SiteChange;

/**
 * What a build has to say when it is done.
 *
 * @param counts a line each, of what was read and found
 * @param pages how many
 * @param files with the pages
 */
record Summary(List<String> counts, long pages, long files) {
  private static final WordLists SAY = WordLists.read(Summary.class, "diagnostics.txt");

  Summary {
    counts = List.copyOf(counts);
  }

  static Summary of(Proof proof) {
    long pages = proof.pages().stream().filter(p -> p.mediaType().equals("text/html")).count();
    return new Summary(counts(proof), pages, proof.pages().size());
  }

  private static List<String> counts(Proof proof) {
    Corpus corpus = proof.corpus();
    var comparisons = corpus.comparisons();
    int lineages = comparisons.stream().mapToInt(c -> c.lineages().size()).sum();
    long claims = comparisons.stream().mapToLong(c -> c.claims().size()).sum();
    long shared =
        comparisons.stream()
            .flatMap(c -> c.claims().stream())
            .filter(c -> c.witnesses().size() > 1)
            .count();
    long differing =
        proof.digest().stories().stream().mapToLong(s -> s.facts().discrepancies()).sum();
    List<String> counts = new ArrayList<>();
    counts.add(
        SAY.say(
            "read",
            count(corpus.articles().size(), "one-article"),
            outlets(corpus),
            count(comparisons.size(), "one-story"),
            count(lineages, "one-lineage")));
    counts.add(
        SAY.say(
            "found",
            count(
                corpus.quotations().stream().filter(Quotation::isSpeech).count(), "one-quotation"),
            count(claims, "one-claim"),
            shared,
            count(differing, "one-difference")));
    LeftOut leftOut = LeftOut.of(corpus);
    if (!leftOut.why().isEmpty()) {
      counts.add(SAY.say("left-out", leftOut(leftOut)));
    }
    return counts;
  }

  /**
   * Prints it.
   *
   * @param isFirst whether no edition was before
   */
  void print(PrintWriter out, boolean isFirst, SiteChange written, Duration took, Path site) {
    counts.forEach(out::println);
    out.println(
        SAY.say(
            "written",
            count(pages, "one-page"),
            count(files - pages, "one-other-file"),
            took.toMillis() / 1000.0,
            written.changed(),
            written.unchanged(),
            written.removed()));
    if (isFirst) {
      out.println(SAY.say("fresh-names"));
    }
    out.println(SAY.say("open", site.resolve("index.html")));
    out.flush();
  }

  private static String leftOut(LeftOut what) {
    String files = count(what.files(), "one-file");
    String entries = count(what.entries(), "one-entry");
    return what.entries() == 0
        ? files
        : what.files() == 0 ? entries : SAY.say("left-and-left", files, entries);
  }

  private static String outlets(Corpus corpus) {
    List<String> named =
        corpus.articles().stream()
            .map(a -> a.metadata().outlet())
            .filter(Objects::nonNull)
            .map(Outlet::name)
            .toList();
    return Facts.outletsInWords(
        Messages.ENGLISH,
        (int) named.stream().distinct().count(),
        corpus.articles().size() - named.size());
  }

  /** A number with the noun that it counts: the lines of a section are one of them, and several. */
  private static String count(long number, String noun) {
    List<String> forms = SAY.lines(noun);
    return String.format(Locale.ROOT, number == 1 ? forms.getFirst() : forms.getLast(), number);
  }
}
