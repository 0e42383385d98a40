package synoptic.page.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.digest.Beside;
import synoptic.digest.entry.StoryEntry;
import synoptic.digest.entry.article.Evidence;
import synoptic.digest.entry.article.LineageEntry;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.entry.claim.DifferingAccount;
import synoptic.digest.entry.claim.DiscrepancyEntry;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Headline;
import synoptic.digest.passage.Reading;
import synoptic.digest.passage.Receipt;
import synoptic.digest.passage.RelatedPassage;
import synoptic.digest.passage.Source;
import synoptic.digest.passage.SpeakerLabel;
import synoptic.page.Page;
import synoptic.page.text.JsonText;

/** What {@code digest.json} says of one story and of its claims. */
final class StoryJson {
  private StoryJson() {}

  /** What a divided digest says of a story in a file of its own. */
  static Page file(StoryEntry story) {
    String content =
        JsonText.write(
            null,
            json -> {
              json.writeStartObject();
              json.writeStringField("$schema", "../assets/digest.schema.json#/$defs/part");
              json.writeStringField("story", story.ref().id());
              discrepancies(json, story);
              claims(json, List.of(story));
              json.writeEndObject();
            });
    return new Page(path(story), "application/json", content + "\n");
  }

  private static String path(StoryEntry story) {
    return story.page().replaceFirst("[.]html$", ".json");
  }

  /**
   * A story.
   *
   * @param beside the stories on the same matter
   * @param isDivided whether its differences and claims stand in a file of their own
   */
  static void story(JsonGenerator json, StoryEntry story, Beside beside, boolean isDivided)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", story.ref().id());
    json.writeStringField("page", story.page());
    json.writeStringField("headline", story.headline().text());
    Headline headline = story.headline();
    json.writeStringField("headlineFrom", headline.byEditor() ? null : headline.source().id());
    json.writeBooleanField("headlineByEditor", headline.byEditor());
    strings(json, "articles", story.articles().stream().map(a -> a.source().id()).toList());
    json.writeNumberField("outlets", story.facts().outlets());
    json.writeNumberField("lineagesAtMost", story.facts().lineages());
    json.writeArrayFieldStart("lineages");
    for (LineageEntry lineage : story.lineages()) {
      json.writeStartObject();
      json.writeNumberField("number", lineage.number());
      strings(json, "articles", lineage.articles().stream().map(Source::id).toList());
      strings(json, "evidence", lineage.evidence().stream().map(Evidence::reason).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
    strings(json, "earlier", ids(beside.earlier()));
    strings(json, "later", ids(beside.later()));
    strings(json, "parts", ids(beside.parts()));
    json.writeNumberField("differences", story.ledger().disputes().size());
    json.writeNumberField("heldBack", story.withheld().held());
    if (isDivided) {
      json.writeStringField("file", path(story));
    } else {
      discrepancies(json, story);
    }
    json.writeEndObject();
  }

  private static List<String> ids(List<StoryEntry> stories) {
    return stories.stream().map(s -> s.ref().id()).toList();
  }

  private static void discrepancies(JsonGenerator json, StoryEntry story) throws IOException {
    List<DiscrepancyEntry> disputes = story.ledger().disputes();
    json.writeArrayFieldStart("discrepancies");
    for (DiscrepancyEntry discrepancy : story.ledger().entries()) {
      discrepancy(json, discrepancy, disputes.contains(discrepancy));
    }
    json.writeEndArray();
  }

  /**
   * Claims of stories, in the order of these.
   *
   * @param stories whose claims they are
   */
  static void claims(JsonGenerator json, List<StoryEntry> stories) throws IOException {
    json.writeArrayFieldStart("claims");
    for (StoryEntry story : stories) {
      for (ClaimEntry claim : story.allClaims()) {
        claim(json, claim);
      }
    }
    json.writeEndArray();
  }

  /**
   * @param counted whether it is one of the differences that pages count: not of renderings of one
   *     report, and the first of its kind in its claim
   */
  private static void discrepancy(JsonGenerator json, DiscrepancyEntry discrepancy, boolean counted)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", discrepancy.kindName());
    json.writeBooleanField("withinLineage", discrepancy.withinLineage());
    json.writeBooleanField("counted", counted);
    json.writeStringField("claim", discrepancy.claim());
    json.writeArrayFieldStart("accounts");
    for (DifferingAccount account : discrepancy.accounts()) {
      json.writeStartArray();
      for (var marked : account.passages()) {
        passage(json, marked.passage());
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void claim(JsonGenerator json, ClaimEntry claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    json.writeStringField("story", claim.story().id());
    json.writeStringField("href", claim.href());
    json.writeFieldName("speaker");
    label(json, claim.speaker());
    json.writeNumberField("articles", claim.coverage().articles());
    json.writeNumberField("outlets", claim.coverage().outlets());
    json.writeNumberField("lineagesAtMost", claim.coverage().lineages());
    strings(json, "unshown", claim.coverage().unshown().stream().map(Source::id).toList());
    json.writeStringField("apparatus", claim.apparatus());
    json.writeArrayFieldStart("readings");
    for (Reading reading : claim.readings()) {
      json.writeStartObject();
      json.writeFieldName("passage");
      passage(json, reading.passage());
      json.writeStringField("form", reading.manner().form().label());
      json.writeStringField("via", reading.manner().via());
      json.writeStringField("difference", reading.wording().inWords());
      receipt(json, reading.receipt());
      json.writeEndObject();
    }
    json.writeEndArray();
    strings(json, "marks", claim.marks());
    json.writeArrayFieldStart("related");
    for (RelatedPassage related : claim.related()) {
      if (related.passage() != null) {
        passage(json, related.passage());
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void receipt(JsonGenerator json, @Nullable Receipt receipt) throws IOException {
    if (receipt != null) {
      json.writeObjectFieldStart("receipt");
      json.writeStringField("with", receipt.with().id());
      json.writeNumberField("score", Math.round(receipt.score() * 1000) / 1000.0);
      strings(json, "reasons", receipt.reasons());
      json.writeEndObject();
    }
  }

  private static void label(JsonGenerator json, SpeakerLabel speaker) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", speaker.kindName());
    json.writeStringField("name", speaker.name());
    json.writeStringField("role", speaker.role());
    json.writeStringField("page", speaker.page());
    names(json, "byEditor", speaker.byEditor());
    json.writeEndObject();
  }

  /** A passage with its selectors, in the form of the W3C Web Annotation Data Model. */
  private static void passage(JsonGenerator json, CitedPassage passage) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", passage.source().id());
    json.writeStringField("href", passage.href());
    json.writeStringField("original", passage.original());
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", passage.text());
    json.writeStringField("prefix", passage.selector().prefix());
    json.writeStringField("suffix", passage.selector().suffix());
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", passage.start());
    json.writeNumberField("end", passage.end());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  static void names(JsonGenerator json, String name, Set<? extends Enum<?>> values)
      throws IOException {
    strings(json, name, values.stream().map(v -> v.name().toLowerCase(Locale.ROOT)).toList());
  }

  static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
