package synoptic.digest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.digest.entry.SpeakerEntry;
import synoptic.digest.entry.StoryEntry;
import synoptic.digest.entry.article.ArticleEntry;
import synoptic.digest.entry.article.Node;
import synoptic.digest.entry.article.ShownBlock;
import synoptic.digest.entry.article.WordCount;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.entry.claim.DiscrepancyEntry;
import synoptic.digest.passage.Messages;
import synoptic.digest.passage.Source;

/** What the records of a digest answer that pages and data files ask. */
final class DigestViews {
  private DigestViews() {}

  /** The answers that a view prints; none where it is one of {@link SpecTest}. */
  static Stream<String> look(Digest digest, String view) {
    return switch (view) {
      case "stories" -> digest.stories().stream().map(DigestViews::story);
      case "compared" ->
          Stream.of(
              digest.compared().size() + " compared, " + digest.alone().size() + " not compared");
      case "entries" ->
          digest.stories().stream().flatMap(s -> s.allClaims().stream()).map(DigestViews::claim);
      case "people" -> digest.speakers().stream().map(DigestViews::speaker);
      case "sources" -> digest.articles().stream().map(a -> source(a.source()));
      case "articles" -> digest.articles().stream().map(DigestViews::article);
      case "stamps" ->
          digest.pages().stamps().entrySet().stream()
              .map(
                  e ->
                      e.getKey()
                          + " "
                          + e.getValue().changed()
                          + (e.getValue().isNew() ? ", new" : "")
                          + (e.getValue().isChanged() ? ", changed" : ""));
      case "lacking" ->
          digest.stories().stream()
              .flatMap(
                  s ->
                      s.articles().stream()
                          .map(
                              a ->
                                  a.source().id()
                                      + ": "
                                      + s.notFoundIn(a).stream()
                                          .map(ClaimEntry::id)
                                          .collect(Collectors.joining(" "))));
      case "corpus" -> Stream.of(digest.corpus().toString());
      default -> Stream.empty();
    };
  }

  private static String story(StoryEntry story) {
    return String.join(
        "; ",
        story.feed(),
        story.facts().outletsInWords(Messages.ENGLISH),
        "no outlet: " + ids(story.outletless()),
        "in part: " + story.readInPart(),
        "leads: " + story.leads().size(),
        "later: "
            + story.ledger().later().stream()
                .map(DiscrepancyEntry::title)
                .collect(Collectors.joining(", ")),
        "renderings: "
            + story.ledger().renderings().stream()
                .map(DiscrepancyEntry::title)
                .collect(Collectors.joining(", ")),
        "also told: "
            + story.alsoTold().stream().map(ClaimEntry::id).collect(Collectors.joining(" ")));
  }

  private static String claim(ClaimEntry claim) {
    return String.join(
        "; ",
        claim.href(),
        claim.byLetter().stream().map(r -> r.source().siglum()).collect(Collectors.joining()),
        "speaker " + claim.speaker().kindName() + (claim.speaker().isRoleless() ? ", no role" : ""),
        "dated " + claim.published(),
        "misprint " + claim.misprint(),
        "shown beside it: "
            + claim.relatedShown().stream()
                .map(r -> Objects.requireNonNull(r.passage()).text())
                .collect(Collectors.joining(" / ")),
        "marks: " + String.join(" / ", claim.marks()));
  }

  private static String speaker(SpeakerEntry speaker) {
    return speaker.page()
        + "; "
        + speaker.quotations()
        + " quotations; misnamed "
        + speaker.misnamed();
  }

  private static String source(Source source) {
    return String.join(
        "; ",
        source.siglum() + " " + source.outlet() + (source.isOutletStated() ? "" : ", not stated"),
        "follows " + source.origins(),
        "language " + source.language());
  }

  private static String article(ArticleEntry article) {
    ShownBlock title = article.titleBlock();
    WordCount count = article.count();
    return article.source().id()
        + ": heading "
        + (title == null ? "-" : title.parts().getFirst().text())
        + "; "
        + List.of(count.all(), count.shown(), count.quoted(), count.shared())
        + ", "
        + count.percentShared()
        + " % shared; "
        + (article.isExcerpted() ? "excerpts; " : "")
        + article.original()
        + article.blocks().stream()
            .map(
                b ->
                    "; "
                        + b.label()
                        + " "
                        + b.margin().stream().map(ClaimEntry::id).toList()
                        + b.parts().stream()
                            .flatMap(p -> p.nodes().stream())
                            .map(DigestViews::node)
                            .collect(Collectors.joining()))
            .collect(Collectors.joining());
  }

  /** A text with its anchors: {@code <t5-9=claim|words>}. */
  private static String node(Node node) {
    String inner = node.nodes().stream().map(DigestViews::node).collect(Collectors.joining());
    return node.isPlain()
        ? node.text()
        : "<" + node.anchor() + "=" + node.claim() + "|" + node.text() + inner + ">";
  }

  private static String ids(List<Source> sources) {
    return sources.stream().map(Source::id).collect(Collectors.joining(" "));
  }
}
