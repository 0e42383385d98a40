package synoptic.digest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.claim.ClaimSettings;
import synoptic.digest.build.DigestBuilder;
import synoptic.digest.entry.Agreed;
import synoptic.digest.entry.StoryEntry;
import synoptic.digest.entry.TimelineDay;
import synoptic.digest.entry.article.ArticleEntry;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.entry.claim.DiscrepancyEntry;
import synoptic.digest.excerpt.Excerpts;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Headline;
import synoptic.digest.passage.MarkedPassage;
import synoptic.digest.passage.Messages;
import synoptic.digest.passage.RelatedPassage;
import synoptic.digest.passage.SpeakerLabel;
import synoptic.story.ArticleChoice;
import synoptic.story.StoryRules;
import synoptic.text.SpecFiles;

/**
 * The examples of {@code spec/*.txt}: a story as {@link SpecCorpus} reads it, {@code % words share}
 * for caps on excerpts, which else are off, {@code $ id} for the article whose headline an editor
 * chose, {@code $ id words} for a heading of the editor's own for its story, and {@code ? view ...}
 * for what of its entry is looked at.
 */
class SpecTest {
  static Stream<Path> files() {
    return SpecFiles.of("digest");
  }

  @ParameterizedTest
  @MethodSource("files")
  void check(Path file) throws IOException {
    SpecFiles.check(file, SpecTest::found);
  }

  private static List<String> found(List<String> given) {
    Excerpts excerpts =
        given.stream()
            .filter(l -> l.startsWith("% "))
            .findFirst()
            .map(l -> excerpts(l.split(" ")))
            .orElse(new Excerpts(false, 0, 0));
    List<String> corpus = given.stream().filter(l -> !l.matches("[%?$] .*")).toList();
    var settings =
        new DigestSettings(
            "Spec",
            null,
            null,
            excerpts,
            ClaimSettings.DEFAULT,
            rules(given),
            List.of(),
            Locale.ENGLISH);
    Digest digest = new DigestBuilder(settings).build(SpecCorpus.of(corpus), Instant.EPOCH);
    StoryEntry story = digest.stories().getFirst();
    return given.stream()
        .filter(l -> l.startsWith("? "))
        .flatMap(l -> Arrays.stream(l.substring(2).split(" ")))
        .flatMap(
            view ->
                Stream.concat(DigestViews.look(digest, view), look(story, view))
                    .map(l -> view + ": " + l))
        .toList();
  }

  private static StoryRules rules(List<String> given) {
    List<ArticleChoice> headlines =
        given.stream()
            .filter(l -> l.startsWith("$ "))
            .map(l -> l.substring(2).split(" ", 2))
            .map(l -> new ArticleChoice(List.of(l[0]), 1, l.length > 1 ? l[1] : null))
            .toList();
    return new StoryRules(List.of(), List.of(), headlines, List.of());
  }

  private static Excerpts excerpts(String[] caps) {
    return caps[1].equals("default")
        ? Excerpts.DEFAULT
        : new Excerpts(true, Integer.parseInt(caps[1]), Double.parseDouble(caps[2]));
  }

  private static String headline(Headline headline) {
    return headline.text() + (headline.byEditor() ? " (" + headline.credit() + ")" : "");
  }

  private static Stream<String> look(StoryEntry story, String view) {
    return switch (view) {
      case "best" -> Stream.of(ids(story.foremost().best()));
      case "agreed" -> Stream.of(ids(story.foremost().agreedClaims()));
      case "rows" -> story.foremost().agreed().stream().map(SpecTest::row);
      case "leads" ->
          story.lineages().stream()
              .map(l -> l.number() + ": " + (l.lead() == null ? "-" : marked(l.lead())));
      case "above" ->
          story.claims().stream()
              .flatMap(c -> c.readings().stream())
              .filter(r -> story.isOfLead(r.setting()))
              .map(r -> r.source().siglum() + " " + r.setting().text());
      case "alone" -> Stream.of(String.valueOf(story.isToldAlone()));
      case "claims" -> Stream.of(ids(story.claims()));
      case "singles" ->
          story.singles().stream()
              .map(s -> s.source().id() + ": " + ids(s.claims()) + ", kept back " + s.withheld());
      case "matter" ->
          story.allClaims().stream()
              .filter(c -> !c.related().isEmpty())
              .map(
                  c ->
                      c.id()
                          + ": "
                          + c.related().stream()
                              .map(SpecTest::related)
                              .collect(Collectors.joining(" / ")));
      case "speakers" ->
          story.speakers().stream().map(s -> label(s.speaker()) + ": " + ids(s.claims()));
      case "disputes" -> story.ledger().disputes().stream().map(SpecTest::discrepancy);
      case "ledger" -> story.ledger().entries().stream().map(SpecTest::discrepancy);
      case "line" ->
          story.ledger().entries().stream().map(d -> d.isBrief() ? discrepancy(d) : d.title());
      case "timeline" -> story.timeline().stream().map(SpecTest::day);
      case "ink" ->
          story.claims().stream()
              .map(
                  c ->
                      c.base().runs().stream()
                          .map(r -> r.faint() ? "{" + r.text() + "}" : r.text())
                          .collect(Collectors.joining()));
      case "manner" -> story.allClaims().stream().flatMap(SpecTest::manners);
      case "apparatus" ->
          story.claims().stream().map(c -> c.id() + ": " + c.apparatus() + brief(c));
      case "head" -> story.allClaims().stream().map(c -> c.head().text() + c.endOf(c.head()));
      case "table" ->
          story.table().rows().stream()
              .map(
                  r ->
                      r.claim().id()
                          + ": "
                          + r.cells().stream()
                              .map(cell -> Messages.ENGLISH.say(cell.message()))
                              .collect(Collectors.joining(", ")));
      case "page" -> story.articles().stream().map(a -> a.source().page());
      case "state" -> story.articles().stream().map(a -> a.source().shortSha());
      case "shown" ->
          story.articles().stream()
              .map(a -> a.count().shown() + " of " + a.count().all() + " words: " + blocks(a));
      case "count" -> story.articles().stream().map(a -> String.valueOf(a.count().shown()));
      case "withheld" -> Stream.of(String.valueOf(story.withheld()));
      case "facts" -> Stream.of(String.valueOf(story.facts()));
      case "section" -> Stream.of(String.valueOf(story.foremost().section()));
      case "headline" -> Stream.of(headline(story.headline()));
      case "original" ->
          story.claims().stream()
              .flatMap(c -> c.readings().stream())
              .map(r -> String.valueOf(r.passage().original()));
      case "opening" ->
          story.articles().stream()
              .map(a -> Objects.requireNonNull(story.opening(a.source())).text());
      default -> Stream.empty();
    };
  }

  private static String row(Agreed agreed) {
    return agreed.claim().id()
        + ": "
        + agreed.row().source().id()
        + " "
        + agreed.words().text()
        + (agreed.above() ? ", above" : "")
        + agreed.alone().stream()
            .map(CitedPassage::text)
            .collect(Collectors.joining(", ", "; alone: ", ""));
  }

  private static String ids(List<ClaimEntry> claims) {
    return claims.stream().map(ClaimEntry::id).collect(Collectors.joining(" "));
  }

  private static String related(RelatedPassage related) {
    return related.source().id()
        + (related.passage() == null ? ", kept back" : " " + related.passage().text());
  }

  private static String label(SpeakerLabel speaker) {
    return speaker.name() + (speaker.role() == null ? "" : " (" + speaker.role() + ")");
  }

  private static String discrepancy(DiscrepancyEntry d) {
    return d.title()
        + (d.claim() == null ? ", of the story" : ", of a claim")
        + (d.withinLineage() ? ", within a lineage: " : ": ")
        + d.accounts().stream()
            .map(
                a ->
                    a.passages().stream()
                        .map(m -> m.passage().source().id() + " " + focus(m))
                        .collect(Collectors.joining(" = ")))
            .collect(Collectors.joining(" / "));
  }

  private static String marked(MarkedPassage passage) {
    return passage.pieces().stream()
        .map(
            p ->
                switch (p.mark()) {
                  case FOCUS -> "[" + p.text() + "]";
                  case ALONE -> "{" + p.text() + "}";
                  default -> p.text();
                })
        .collect(Collectors.joining());
  }

  private static String focus(MarkedPassage passage) {
    return passage.focus().collect(Collectors.joining());
  }

  private static String day(TimelineDay day) {
    return day.date()
        + (day.day() == null ? "" : " (" + day.day() + ")")
        + ": "
        + day.entries().stream()
            .map(
                e ->
                    Stream.concat(Stream.of(e.passage().passage()), e.also().stream())
                        .map(p -> p.source().id() + " " + p.text())
                        .collect(Collectors.joining(" = ")))
            .collect(Collectors.joining(" / "));
  }

  private static Stream<String> manners(ClaimEntry claim) {
    return claim.readings().stream()
        .map(
            r ->
                claim.id()
                    + " "
                    + r.source().id()
                    + ": "
                    + Messages.ENGLISH.say(r.manner().message())
                    + (r.manner().mention() == null ? "" : ", " + r.manner().mention().text())
                    + (r.manner().otherwise() ? ", attributed otherwise" : ""));
  }

  private static String brief(ClaimEntry claim) {
    return claim.readings().stream()
        .skip(1)
        .map(
            r ->
                r.wording().brief().stream()
                        .map(d -> " " + words(d.base()) + " > " + words(d.reading()))
                        .collect(Collectors.joining(";"))
                    + (r.wording().isLonger() ? " and more" : ""))
        .collect(Collectors.joining(" |", " |", ""));
  }

  private static String words(@Nullable CitedPassage passage) {
    return passage == null ? "-" : passage.text().strip();
  }

  private static String blocks(ArticleEntry article) {
    return article.blocks().stream()
        .flatMap(b -> b.parts().stream())
        .map(p -> p.passage() == null ? "[" + p.skipped() + "]" : p.text())
        .collect(Collectors.joining(" "));
  }
}
