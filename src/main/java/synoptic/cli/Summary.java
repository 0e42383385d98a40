package synoptic.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import synoptic.article.Article;
import synoptic.article.Outlet;
import synoptic.digest.Corpus;
import synoptic.quotation.Quotation;
import synoptic.workspace.SiteFolder.Written;

/** What a build has to say when it is done. */
record Summary(Corpus corpus, Written written, Duration took, Path site) {
  void print(PrintWriter out) {
    var comparisons = corpus.comparisons();
    int lineages = comparisons.stream().mapToInt(c -> c.lineages().size()).sum();
    long claims = comparisons.stream().mapToLong(c -> c.claims().size()).sum();
    long shared = comparisons.stream().flatMap(c -> c.claims().stream()).filter(c -> c.witnesses().size() > 1).count();
    long differing = comparisons.stream().mapToLong(c -> c.ledger().size()).sum();
    out.printf("%s of %s, %s, at most %s%n", count(corpus.articles().size(), "article"), count(outlets(), "outlet"),
        count(comparisons.size(), "story", "stories"), count(lineages, "lineage"));
    out.printf("%s, %s (%,d in more than one article), %s%n",
        count(corpus.quotations().stream().filter(Quotation::isSpeech).count(), "quotation"), count(claims, "claim"), shared,
        count(differing, "discrepancy", "discrepancies"));
    out.printf(Locale.ROOT, "%s in %.1f s: %,d changed, %,d unchanged, %,d removed%n",
        count(written.changed() + written.unchanged(), "page"), took.toMillis() / 1000.0, written.changed(),
        written.unchanged(), written.removed());
    out.printf("Open %s%n", site.resolve("index.html"));
    out.flush();
  }

  /** An article that does not state its outlet counts as an outlet of its own. */
  private long outlets() {
    long unstated = corpus.articles().stream().filter(a -> a.metadata().outlet() == null).count();
    return unstated + corpus.articles().stream().map(Summary::outlet).filter(n -> !n.isEmpty()).distinct().count();
  }

  private static String outlet(Article article) {
    Outlet outlet = article.metadata().outlet();
    return outlet == null ? "" : outlet.name();
  }

  private static String count(long number, String noun) {
    return count(number, noun, noun + "s");
  }

  private static String count(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
