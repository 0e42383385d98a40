package synoptic.page;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.digest.CitedPassage;
import synoptic.digest.ClaimEntry;
import synoptic.digest.Digest;
import synoptic.digest.Headline;
import synoptic.digest.Reading;
import synoptic.digest.Source;
import synoptic.digest.SpeakerEntry;
import synoptic.digest.StoryEntry;

/**
 * What the search page searches: headlines, speakers and claims, as a script that assigns it, since
 * a page opened from disk cannot fetch.
 */
final class SearchIndexRenderer implements Renderer {
  @Override
  public List<Page> render(Digest digest) {
    String json = JsonText.write(SchemaOrg.ESCAPES, j -> documents(j, digest));
    return List.of(
        new Page(
            "assets/search-index.js",
            "text/javascript",
            "window.synopticDocuments = " + json + ";\n"));
  }

  private static void documents(JsonGenerator json, Digest digest) throws IOException {
    json.writeStartArray();
    for (StoryEntry story : digest.stories()) {
      document(
          json,
          story.page(),
          digest.site().messages().say("search.story"),
          credit(story.headline()),
          story.headline().text(),
          story.headline().passage(),
          story.facts().last(),
          null,
          List.of());
    }
    for (SpeakerEntry speaker : digest.speakers()) {
      document(
          json,
          speaker.page(),
          digest.site().messages().say("search.speaker"),
          names(speaker),
          speaker.person().name(),
          null,
          null,
          null,
          List.of());
    }
    for (StoryEntry story : digest.stories()) {
      for (ClaimEntry claim : story.allClaims()) {
        CitedPassage passage = claim.base().passage();
        document(
            json,
            claim.href(),
            claim.speaker().credited(),
            outlet(passage.source()),
            passage.text(),
            passage,
            passage.source().published(),
            story.page(),
            claim.readings().subList(1, claim.readings().size()));
      }
    }
    json.writeEndArray();
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

  private static void document(
      JsonGenerator json,
      String href,
      String who,
      String by,
      String text,
      @Nullable CitedPassage passage,
      @Nullable String day,
      @Nullable String story,
      List<Reading> others)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", href);
    json.writeStringField("who", who);
    json.writeStringField("by", by);
    if (passage == null) {
      json.writeStringField("text", text);
    } else {
      place(json, passage);
    }
    if (day != null) {
      json.writeStringField("day", day);
    }
    if (story != null) {
      json.writeStringField("story", story);
    }
    readings(json, others);
    json.writeEndObject();
  }

  /** What other articles print for it: searched too. */
  private static void readings(JsonGenerator json, List<Reading> others) throws IOException {
    if (!others.isEmpty()) {
      json.writeArrayFieldStart("readings");
      for (Reading reading : others) {
        json.writeStartObject();
        place(json, reading.passage());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void place(JsonGenerator json, CitedPassage passage) throws IOException {
    json.writeStringField("exact", passage.text());
    json.writeStringField("article", passage.source().id());
    json.writeNumberField("start", passage.start());
    json.writeNumberField("end", passage.end());
    if (passage.source().isForeign()) {
      json.writeStringField("lang", passage.source().lang());
    }
    if (passage.source().isRightToLeft()) {
      json.writeStringField("dir", "rtl");
    }
  }
}
