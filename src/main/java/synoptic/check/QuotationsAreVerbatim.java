package synoptic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.check.page.DataFile;
import synoptic.check.page.DataPassage;
import synoptic.check.page.PageFacts;
import synoptic.check.page.ShownPassage;
import synoptic.check.page.ShownTitle;
import synoptic.digest.Digest;
import synoptic.page.text.HtmlText;
import synoptic.text.Diagnostic;
import synoptic.text.Span;
import synoptic.text.WordLists;

/** Each passage that a page shows stands in its article, at its place, character for character. */
final class QuotationsAreVerbatim implements Check {
  private static final WordLists SAY =
      WordLists.read(QuotationsAreVerbatim.class, "diagnostics.txt");

  private final Rereader rereader;

  QuotationsAreVerbatim(Rereader rereader) {
    this.rereader = rereader;
  }

  @Override
  public List<Finding> check(Rendered site, Digest digest) {
    var articles = new Rereading(rereader, digest);
    return Stream.concat(
            site.html().parallelStream().flatMap(page -> findings(page, articles)),
            site.data().parallelStream().flatMap(file -> findings(file, articles)))
        .toList();
  }

  private static Stream<Finding> findings(PageFacts page, Rereading articles) {
    List<Finding> findings = new ArrayList<>();
    for (ShownPassage passage : page.passages()) {
      String problem = problem(passage, articles.article(passage.article()));
      if (problem != null) {
        findings.add(finding(page.path(), passage.line(), problem, articles.id(passage.article())));
      }
    }
    for (ShownTitle title : page.titles()) {
      Article article = articles.article(title.article());
      String stated = article == null ? null : article.metadata().title();
      if (stated == null || !title.text().equals(HtmlText.carried(stated))) {
        String problem = SAY.say("article-states", title.text());
        findings.add(finding(page.path(), title.line(), problem, articles.id(title.article())));
      }
    }
    return findings.stream();
  }

  private static Stream<Finding> findings(DataFile file, Rereading articles) {
    List<Finding> findings = new ArrayList<>();
    for (DataPassage passage : file.passages()) {
      String problem = problem(passage, articles.article(passage.article()));
      if (problem != null) {
        findings.add(finding(file.path(), 0, problem, articles.id(passage.article())));
      }
    }
    return findings.stream();
  }

  private static Finding finding(String path, int line, String problem, String article) {
    return new Finding(
        Diagnostic.error(path, problem, SAY.say("build-again")).at(line, 0), article);
  }

  private static @Nullable String problem(ShownPassage passage, @Nullable Article article) {
    Span span = passage.span();
    String place = place(passage.article(), article, span);
    if (place != null || article == null || span == null) {
      return place;
    }
    if (!passage.isOf(article.provenance().textSha256())) {
      return SAY.say("text-changed", article.id());
    }
    return passage.text().equals(HtmlText.carried(span.of(article.text())))
        ? null
        : SAY.say("what-from", passage.text(), article.id(), span.start(), span.end());
  }

  private static @Nullable String problem(DataPassage passage, @Nullable Article article) {
    Span span = passage.selector().position();
    String place = place(passage.article(), article, span);
    if (place != null || article == null) {
      return place;
    }
    return passage.selector().matches(article.text())
        ? null
        : SAY.say("selector-does", passage.selector().exact(), article.id());
  }

  private static @Nullable String place(String id, @Nullable Article article, @Nullable Span span) {
    if (article == null) {
      return SAY.say("article-any", id);
    }
    return span == null || span.end() > Objects.requireNonNull(article).text().length()
        ? SAY.say("passage-place", id)
        : null;
  }
}
