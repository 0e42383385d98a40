package synoptic.page.data;

import static synoptic.page.data.StoryJson.names;
import static synoptic.page.data.StoryJson.strings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import synoptic.digest.CorpusStatement;
import synoptic.digest.Digest;
import synoptic.digest.entry.SpeakerEntry;
import synoptic.digest.entry.StoryEntry;
import synoptic.digest.entry.article.ArticleEntry;
import synoptic.digest.passage.Source;
import synoptic.page.Page;
import synoptic.page.Renderer;
import synoptic.page.text.JsonText;
import synoptic.text.Parallel;

/**
 * The digest as data: {@code digest.json}, described by {@code assets/digest.schema.json}. Of a
 * large digest it is the index, and each story's differences and claims stand beside its page.
 */
public final class DigestJsonRenderer implements Renderer {
  /** Readings that make 5 MB, at 1.34 KB for each: measured on 100 articles. */
  private static final int LARGEST = 3_700;

  @Override
  public List<Page> render(Digest digest) {
    boolean isDivided = readings(digest) > LARGEST;
    String content = JsonText.write(null, json -> digest(json, digest, isDivided));
    Stream<Page> parts =
        isDivided ? Parallel.map(digest.stories(), StoryJson::file).stream() : Stream.of();
    return Stream.concat(
            Stream.of(new Page("digest.json", "application/json", content + "\n")), parts)
        .toList();
  }

  private static int readings(Digest digest) {
    return digest.stories().stream()
        .flatMap(s -> s.allClaims().stream())
        .mapToInt(c -> c.readings().size())
        .sum();
  }

  private static void digest(JsonGenerator json, Digest digest, boolean isDivided)
      throws IOException {
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
      StoryJson.story(json, story, digest.beside(story), isDivided);
    }
    json.writeEndArray();
    StoryJson.claims(json, isDivided ? List.of() : digest.stories());
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
}
