package synoptic.page.data;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import synoptic.digest.Digest;
import synoptic.digest.entry.SpeakerEntry;
import synoptic.digest.entry.StoryEntry;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Headline;
import synoptic.digest.passage.Source;
import synoptic.page.Page;
import synoptic.page.Renderer;
import synoptic.page.text.JsonText;
import synoptic.text.Parallel;

/**
 * What the search page searches: headlines, speakers and claims, as scripts that assign them, since
 * a page opened from disk cannot fetch. A long index is in parts, each of which names the next.
 */
public final class SearchIndexRenderer implements Renderer {
  /** Of a part, in characters of which gzip makes a quarter: measured on 100 articles. */
  private static final int LONGEST = 1_200_000;

  private static final String PATH = "assets/search-index";

  @Override
  public List<Page> render(Digest digest) {
    List<List<String>> parts = parts(documents(digest));
    List<Page> pages = new ArrayList<>();
    for (List<String> part : parts) {
      int number = pages.size() + 1;
      String onward = number == parts.size() ? "null" : '"' + path(number + 1) + '"';
      String index = "{\"onward\":" + onward + ",\"entries\":[" + String.join(",", part) + "]}";
      String script = "window.synopticIndex = " + index + ";\n";
      pages.add(new Page(path(number), "text/javascript", script));
    }
    return pages;
  }

  private static String path(int part) {
    return PATH + (part == 1 ? "" : "." + part) + ".js";
  }

  private static List<List<String>> parts(List<String> documents) {
    List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    int length = 0;
    for (String document : documents) {
      if (length > 0 && length + document.length() > LONGEST) {
        parts.add(new ArrayList<>());
        length = 0;
      }
      parts.getLast().add(document);
      length += document.length();
    }
    return parts;
  }

  /** Stories, speakers, claims; each as JSON. */
  private static List<String> documents(Digest digest) {
    Stream<JsonText.Body> stories = digest.stories().stream().map(s -> j -> story(j, digest, s));
    Stream<JsonText.Body> speakers =
        digest.speakers().stream().map(s -> j -> speaker(j, digest, s));
    Stream<JsonText.Body> claims =
        digest.stories().stream()
            .flatMap(s -> s.allClaims().stream().map(c -> (JsonText.Body) j -> claim(j, s, c)));
    return Parallel.map(
        Stream.of(stories, speakers, claims).flatMap(s -> s).toList(),
        body -> JsonText.write(SchemaOrg.ESCAPES, body));
  }

  private static void story(JsonGenerator json, Digest digest, StoryEntry story)
      throws IOException {
    new SearchDocument(
            story.page(),
            digest.site().messages().say("search.story"),
            credit(story.headline()),
            story.headline().text(),
            story.headline().passage(),
            story.facts().last(),
            null,
            List.of())
        .write(json);
  }

  private static void speaker(JsonGenerator json, Digest digest, SpeakerEntry speaker)
      throws IOException {
    new SearchDocument(
            speaker.page(),
            digest.site().messages().say("search.speaker"),
            names(speaker),
            speaker.person().name(),
            null,
            null,
            null,
            List.of())
        .write(json);
  }

  private static void claim(JsonGenerator json, StoryEntry story, ClaimEntry claim)
      throws IOException {
    CitedPassage passage = claim.base().passage();
    new SearchDocument(
            claim.href(),
            claim.speaker().credited(),
            outlet(passage.source()),
            passage.text(),
            passage,
            passage.source().published(),
            story.page(),
            claim.readings().subList(1, claim.readings().size()))
        .write(json);
  }

  /** Empty where none is stated: no hit is found by that, nor says it again. */
  private static String outlet(Source source) {
    return source.isOutletStated() ? source.outlet() : "";
  }

  private static String credit(Headline headline) {
    return headline.byEditor() ? headline.credit() : outlet(headline.source());
  }

  private static String names(SpeakerEntry speaker) {
    Stream<String> own =
        speaker.isByEditor()
            ? Stream.of(speaker.person().name())
            : speaker.person().spellings().stream();
    return Stream.concat(own, speaker.misnamed().stream()).collect(joining(", "));
  }
}
