package synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.check.Checks;
import synoptic.check.Rendered;
import synoptic.digest.Digest;
import synoptic.digest.entry.SpeakerEntry;
import synoptic.page.data.DigestJsonRenderer;
import synoptic.page.data.SearchIndexRenderer;
import synoptic.page.html.Leaf;
import synoptic.page.site.Renderers;

/** Lists that are too long for one page, and data too large for one file. */
class LargeDigestTest {
  /** As often makes lists long, and the second as often data large. */
  private static final int TIMES = 120;

  private static final int MANY_TIMES = 600;
  private static final int LARGEST_PAGE = 150_000;

  /** The sample, all of it many times over; every entry keeps its page. */
  private static final Digest DIGEST = grown(SampleSite.plain().digest(), TIMES);

  private static final List<Page> PAGES =
      Renderers.all(SampleSite::template).stream().flatMap(r -> r.render(DIGEST).stream()).toList();

  private static final List<Page> DATA = data();

  private static List<Page> data() {
    Digest digest = grown(SampleSite.plain().digest(), MANY_TIMES);
    return Stream.of(new DigestJsonRenderer(), new SearchIndexRenderer())
        .flatMap(r -> r.render(digest).stream())
        .toList();
  }

  private static Digest grown(Digest one, int times) {
    SpeakerEntry first = one.speakers().getFirst();
    return new Digest(
        one.site(),
        times(times, one.stories()),
        Stream.concat(
                Stream.of(
                    new SpeakerEntry(first.person(), first.page(), times(times, first.stories()))),
                times(5 * times, one.speakers().subList(1, 2)).stream())
            .toList(),
        one.articles(),
        one.corpus(),
        one.notes(),
        one.edition(),
        one.pages());
  }

  private static <T> List<T> times(int times, List<T> list) {
    return Collections.nCopies(times, list).stream().flatMap(List::stream).toList();
  }

  private static List<Page> leaves(String first) {
    Pattern leaf = Pattern.compile(first.replace(".html", "([.]\\d+)?[.]html"));
    return PAGES.stream().filter(p -> leaf.matcher(p.path()).matches()).distinct().toList();
  }

  private static int count(String what, List<Page> pages) {
    return pages.stream().mapToInt(p -> p.content().split(what, -1).length - 1).sum();
  }

  @Test
  void noPageIsLong() {
    assertThat(PAGES)
        .filteredOn(p -> p.path().endsWith(".html"))
        .allSatisfy(p -> assertThat(p.bytes().length).isLessThanOrEqualTo(LARGEST_PAGE));
  }

  @Test
  void theFrontPageGoesOn() {
    List<Page> front = leaves("index.html");
    assertThat(front).hasSizeGreaterThan(2);
    assertThat(count("<article class=\"teaser\">", front)).isEqualTo(TIMES);
    assertThat(count("<li><a href=\"stories/library.html\">", front)).isEqualTo(TIMES);
    String second = front.get(1).content();
    assertThat(second)
        .contains("rel=\"prev\" href=\"index.html\"", "rel=\"next\" href=\"index.3.html\"")
        .contains("<title>Synoptic, page 2</title>")
        .contains("<a href=\"index.html\" aria-current=\"page\">");
    assertThat(front.getFirst().content()).doesNotContain("rel=\"prev\"");
    assertThat(front.getLast().content()).doesNotContain("rel=\"next\"");
  }

  /** It holds the time of the build on its first page alone, so that the others stay. */
  @Test
  void theOtherPagesDoNotSayWhenTheyWereMade() {
    assertThat(leaves("index.html").get(1).content()).doesNotContain(DIGEST.site().generated());
  }

  @Test
  void speakersAreFoundByTheirLetter() {
    List<Page> index = leaves("speakers.html");
    assertThat(index).hasSizeGreaterThan(1);
    String letter = DIGEST.speakers().getFirst().person().name().substring(0, 1);
    assertThat(index)
        .allSatisfy(
            p ->
                assertThat(p.content())
                    .containsPattern("<a href=\"speakers.html\"[^>]*>" + letter + "</a>"));
  }

  @Test
  void aSpeakerGoesOn() {
    SpeakerEntry speaker = DIGEST.speakers().getFirst();
    List<Page> pages = leaves(speaker.page());
    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(count("<div class=\"dated\">", pages)).isEqualTo(speaker.quotations());
    assertThat(pages.get(1).content()).contains("rel=\"prev\" href=\"../" + speaker.page() + '"');
  }

  @Test
  void theDataAreDivided() throws IOException {
    var schema = Objects.requireNonNull(SampleSite.template("assets/digest.schema.json"));
    String index = data("digest.json").content();
    assertThat(new JsonSchema(schema).faults(index)).isEmpty();
    assertThat(index)
        .contains("\"file\" : \"stories/library.json\"", "\"claims\" : [ ]")
        .doesNotContain("TextQuoteSelector");
    String part = data("stories/harbour-bridge.json").content();
    assertThat(new JsonSchema(schema).faults(part, "part")).isEmpty();
    assertThat(part).contains("\"kind\" : \"negation\"", "TextQuoteSelector");
  }

  @Test
  void theIndexOfTheSearchIsDivided() {
    List<Page> parts =
        DATA.stream().filter(p -> p.path().startsWith("assets/search-index")).toList();
    assertThat(parts).hasSizeGreaterThan(1);
    assertThat(parts.getFirst().content())
        .startsWith("window.synopticIndex = {\"onward\":\"assets/search-index.2.js\",");
    assertThat(parts.getLast().content()).contains("{\"onward\":null,");
  }

  @Test
  void feedsHoldTheLatest() {
    assertThat(page("feed.xml", PAGES).content().split("<entry>", -1)).hasSize(51);
    assertThat(page("feed.json", PAGES).content().split("\"date_modified\"", -1)).hasSize(51);
  }

  /** Nothing of it leads nowhere, and each passage in it is checked. */
  @Test
  void holdsWhatChecksAsk() {
    Set<String> seen = new TreeSet<>();
    List<Page> once = PAGES.stream().filter(p -> seen.add(p.path())).toList();
    assertThat(Checks.all(SampleSite.plain().rereader()))
        .allSatisfy(c -> assertThat(c.check(Rendered.of(once), DIGEST)).isEmpty());
  }

  private static Page data(String path) {
    return page(path, DATA);
  }

  private static Page page(String path, List<Page> pages) {
    return pages.stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
  }

  /** A list in pages is the list. */
  @Test
  void aLeafHoldsWhatThereIsRoomFor() {
    List<Leaf<Integer>> leaves = Leaf.of("a.html", List.of(3, 3, 9, 1, 2), i -> i, 6);
    assertThat(leaves.stream().map(Leaf::items))
        .containsExactly(List.of(3, 3), List.of(9), List.of(1, 2));
    assertThat(leaves.stream().map(Leaf::path)).containsExactly("a.html", "a.2.html", "a.3.html");
    assertThat(Stream.of(leaves.get(0).previous(), leaves.get(2).next())).containsOnlyNulls();
    assertThat(Leaf.of("a.html", List.<Integer>of(), i -> i, 6)).hasSize(1);
  }
}
