package synoptic.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.digest.ArticleEntry;
import synoptic.digest.CitedPassage;
import synoptic.digest.ClaimEntry;
import synoptic.digest.CorpusStatement;
import synoptic.digest.Digest;
import synoptic.digest.DiscrepancyEntry;
import synoptic.digest.Headline;
import synoptic.digest.LineageEntry;
import synoptic.digest.Reading;
import synoptic.digest.RelatedPassage;
import synoptic.digest.Source;
import synoptic.digest.SpeakerEntry;
import synoptic.digest.SpeakerLabel;
import synoptic.digest.StoryEntry;

/** The digest as data: {@code digest.json}, described by {@code assets/digest.schema.json}. */
final class DigestJsonRenderer implements Renderer {
  @Override
  public List<Page> render(Digest digest) {
    return List.of(
        new Page(
            "digest.json",
            "application/json",
            JsonText.write(null, json -> digest(json, digest)) + "\n"));
  }

  private static void digest(JsonGenerator json, Digest digest) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "assets/digest.schema.json");
    json.writeStringField("title", digest.site().title());
    json.writeStringField("generated", digest.site().generated());
    json.writeStringField("baseUrl", digest.site().baseUrl());
    corpus(json, digest.corpus());
    json.writeArrayFieldStart("articles");
    for (ArticleEntry article : digest.articles()) {
      article(json, article);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("stories");
    for (StoryEntry story : digest.stories()) {
      story(json, story);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("claims");
    for (StoryEntry story : digest.stories()) {
      for (ClaimEntry claim : story.allClaims()) {
        claim(json, claim);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("speakers");
    for (SpeakerEntry speaker : digest.speakers()) {
      speaker(json, speaker);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void corpus(JsonGenerator json, CorpusStatement corpus) throws IOException {
    json.writeObjectFieldStart("corpus");
    json.writeNumberField("filesRead", corpus.filesRead());
    json.writeNumberField("articles", corpus.articles());
    json.writeNumberField("withoutOutlet", corpus.withoutOutlet());
    json.writeNumberField("withoutTitle", corpus.withoutTitle());
    json.writeNumberField("undated", corpus.undated());
    json.writeNumberField("incomplete", corpus.incomplete());
    json.writeNumberField("quotations", corpus.quotations());
    json.writeNumberField("withheld", corpus.withheld());
    strings(
        json,
        "omissions",
        corpus.omissions().stream().map(o -> o.path() + ": " + o.problem()).toList());
    strings(
        json,
        "remarks",
        corpus.remarks().stream().map(o -> o.path() + ": " + o.problem()).toList());
    json.writeObjectFieldStart("thresholds");
    json.writeNumberField("withinStory", corpus.matching().withinStory());
    json.writeNumberField("acrossCorpus", corpus.matching().acrossCorpus());
    json.writeNumberField("weakestLink", corpus.matching().weakestLink());
    json.writeNumberField("stories", corpus.grouping().threshold());
    json.writeEndObject();
    json.writeObjectFieldStart("excerpts");
    json.writeBooleanField("on", corpus.excerpts().on());
    json.writeNumberField("maxWords", corpus.excerpts().maxWords());
    json.writeNumberField("maxShare", corpus.excerpts().maxShare());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void article(JsonGenerator json, ArticleEntry article) throws IOException {
    Source source = article.source();
    json.writeStartObject();
    json.writeStringField("id", source.id());
    json.writeStringField("page", source.page());
    json.writeStringField("story", article.story().id());
    json.writeStringField("siglum", source.siglum());
    json.writeStringField("title", source.metadata().title());
    json.writeStringField("outlet", source.isOutletStated() ? source.outlet() : null);
    strings(json, "authors", source.metadata().authors());
    json.writeStringField("published", source.published());
    json.writeStringField("updated", source.metadata().updated());
    json.writeStringField("url", source.url());
    json.writeStringField("language", source.language());
    strings(json, "origins", source.metadata().origins().stream().map(o -> o.name()).toList());
    names(json, "byEditor", source.provenance().filing().byEditor());
    json.writeStringField("retrieved", source.provenance().filing().retrieved());
    json.writeNumberField("lineage", article.lineage().number());
    json.writeObjectFieldStart("words");
    json.writeNumberField("all", article.count().all());
    json.writeNumberField("shown", article.count().shown());
    json.writeNumberField("quoted", article.count().quoted());
    json.writeNumberField("shared", article.count().shared());
    json.writeEndObject();
    json.writeStringField("fileSha256", source.provenance().fileSha256());
    json.writeStringField("textSha256", source.provenance().textSha256());
    json.writeEndObject();
  }

  private static void story(JsonGenerator json, StoryEntry story) throws IOException {
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
      strings(
          json,
          "evidence",
          lineage.evidence().stream().map(LineageEntry.Evidence::reason).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
    List<DiscrepancyEntry> disputes = story.ledger().disputes();
    json.writeNumberField("differences", disputes.size());
    json.writeNumberField("heldBack", story.withheld().held());
    json.writeArrayFieldStart("discrepancies");
    for (DiscrepancyEntry discrepancy : story.ledger().entries()) {
      discrepancy(json, discrepancy, disputes.contains(discrepancy));
    }
    json.writeEndArray();
    json.writeEndObject();
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
    for (DiscrepancyEntry.Account account : discrepancy.accounts()) {
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
      json.writeStringField("form", reading.manner().form());
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

  private static void receipt(JsonGenerator json, Reading.@Nullable Receipt receipt)
      throws IOException {
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

  private static void speaker(JsonGenerator json, SpeakerEntry speaker) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", speaker.person().id());
    json.writeStringField("name", speaker.person().name());
    json.writeStringField("page", speaker.page());
    strings(json, "spellings", speaker.person().spellings());
    strings(json, "roles", speaker.person().roles());
    json.writeBooleanField("byEditor", speaker.isByEditor());
    json.writeNumberField("quotations", speaker.quotations());
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

  private static void names(JsonGenerator json, String name, Set<? extends Enum<?>> values)
      throws IOException {
    strings(json, name, values.stream().map(v -> v.name().toLowerCase(Locale.ROOT)).toList());
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
