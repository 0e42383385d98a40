package synoptic.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.check.page.DataFile;
import synoptic.check.page.DataPassage;
import synoptic.check.page.PageFacts;
import synoptic.check.page.ShownPassage;
import synoptic.digest.Digest;
import synoptic.digest.excerpt.Excerpts;
import synoptic.text.Diagnostic;
import synoptic.text.Span;
import synoptic.text.WordIndex;
import synoptic.text.WordLists;

/**
 * Of no article do all pages and data files together show more words than the excerpt caps allow.
 */
final class ExcerptsAreWithinCaps implements Check {
  private static final WordLists SAY =
      WordLists.read(ExcerptsAreWithinCaps.class, "diagnostics.txt");

  private final Rereader rereader;

  ExcerptsAreWithinCaps(Rereader rereader) {
    this.rereader = rereader;
  }

  @Override
  public List<Finding> check(Rendered site, Digest digest) {
    Excerpts excerpts = digest.corpus().excerpts();
    if (!excerpts.on()) {
      return List.of();
    }
    var articles = new Rereading(rereader, digest);
    return spans(site, articles).entrySet().parallelStream()
        .map(shown -> finding(articles.article(shown.getKey()), shown.getValue(), excerpts))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable Finding finding(
      @Nullable Article article, List<Span> spans, Excerpts excerpts) {
    if (article == null) {
      return null;
    }
    var words = new WordIndex(article.text());
    BitSet shown = new BitSet();
    spans.forEach(s -> words.mark(s, shown));
    int cap = excerpts.cap(words.size());
    return shown.cardinality() <= cap
        ? null
        : Finding.ofSite(
            Diagnostic.error(
                "",
                SAY.say("shows-words", shown.cardinality(), article.id(), cap),
                SAY.say("raise-excerpt")));
  }

  private static Map<String, List<Span>> spans(Rendered site, Rereading articles) {
    Map<String, List<Span>> spans = new TreeMap<>();
    for (PageFacts page : site.html()) {
      for (ShownPassage passage : page.passages()) {
        if (passage.span() != null) {
          spans
              .computeIfAbsent(articles.id(passage.article()), a -> new ArrayList<>())
              .add(passage.span());
        }
      }
    }
    for (DataFile file : site.data()) {
      for (DataPassage passage : file.passages()) {
        Span span = passage.selector().position();
        int start = span.start() - passage.selector().prefix().length();
        int end = span.end() + passage.selector().suffix().length();
        spans
            .computeIfAbsent(articles.id(passage.article()), a -> new ArrayList<>())
            .add(new Span(Math.max(0, start), end));
      }
    }
    return spans;
  }
}
