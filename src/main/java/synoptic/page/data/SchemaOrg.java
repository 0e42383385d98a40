package synoptic.page.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.digest.Digest;
import synoptic.digest.Stamp;
import synoptic.digest.entry.SpeakerEntry;
import synoptic.digest.entry.StoryEntry;
import synoptic.digest.entry.article.ArticleEntry;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.passage.Headline;
import synoptic.digest.passage.Reading;
import synoptic.digest.passage.Source;
import synoptic.digest.passage.SpeakerLabel;
import synoptic.page.text.JsonText;
import synoptic.page.text.PageTitles;

/**
 * schema.org descriptions: the digest is a {@code CollectionPage} that cites {@code NewsArticle}s,
 * a quotation a {@code Quotation}, a claim a {@code Claim} with its appearances. No {@code
 * ClaimReview}, since there are no verdicts.
 */
public final class SchemaOrg {
  private SchemaOrg() {}

  /**
   * The front page.
   *
   * @param stories that stand on it
   */
  public static String site(Digest digest, List<StoryEntry> stories) {
    List<ArticleEntry> listed = stories.stream().flatMap(s -> s.articles().stream()).toList();
    return write(
        digest,
        "CollectionPage",
        "index.html",
        digest.site().title(),
        json -> articles(json, listed));
  }

  public static String story(Digest digest, StoryEntry story) {
    return write(
        digest,
        "CollectionPage",
        story.page(),
        story.headline().text(),
        json -> articles(json, story.articles()));
  }

  public static String claim(Digest digest, StoryEntry story, ClaimEntry claim) {
    return write(
        digest,
        "WebPage",
        claim.href(),
        PageTitles.of(claim),
        json -> {
          json.writeArrayFieldStart("citation");
          for (ArticleEntry article : story.articles()) {
            if (claim.readings().stream().anyMatch(r -> r.source().equals(article.source()))) {
              newsArticle(json, article.source(), article.headline(), true);
            }
          }
          json.writeEndArray();
          json.writeFieldName("mainEntity");
          item(json, digest, claim);
        });
  }

  public static String speaker(Digest digest, SpeakerEntry speaker) {
    return write(
        digest,
        "ProfilePage",
        speaker.page(),
        speaker.person().name(),
        json -> {
          json.writeObjectFieldStart("mainEntity");
          optional(json, "@type", typeOfSpeaker(!speaker.person().roles().isEmpty()));
          json.writeStringField("name", speaker.person().name());
          strings(
              json,
              "alternateName",
              speaker.person().spellings().stream()
                  .filter(s -> !s.equals(speaker.person().name()))
                  .toList());
          strings(json, "jobTitle", speaker.person().roles());
          json.writeEndObject();
        });
  }

  public static String article(Digest digest, ArticleEntry article) {
    return write(
        digest,
        "WebPage",
        article.source().page(),
        article.headline().text(),
        json -> {
          json.writeFieldName("mainEntity");
          newsArticle(json, article.source(), article.headline(), false);
        });
  }

  private static void articles(JsonGenerator json, List<ArticleEntry> articles) throws IOException {
    json.writeArrayFieldStart("citation");
    for (ArticleEntry article : articles) {
      newsArticle(json, article.source(), article.headline(), false);
    }
    json.writeEndArray();
  }

  /**
   * @param isReferred whether the same description names it again
   */
  private static void newsArticle(
      JsonGenerator json, Source source, Headline headline, boolean isReferred) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "NewsArticle");
    if (isReferred) {
      json.writeStringField("@id", node(source));
    }
    if (headline.stated()) {
      json.writeStringField("headline", headline.text());
    }
    optional(json, "url", source.url());
    optional(json, "datePublished", source.isDayByEditor() ? null : source.published());
    optional(json, "inLanguage", source.language());
    if (source.isOutletStated()) {
      json.writeObjectFieldStart("publisher");
      json.writeStringField("@type", "NewsMediaOrganization");
      json.writeStringField("name", source.outlet());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** What an article is called within one description. */
  private static String node(Source source) {
    return "#" + source.page();
  }

  /** Who is called something is a person; a name alone may be that of a body or a country. */
  private static @Nullable String typeOfSpeaker(boolean hasRole) {
    return hasRole ? "Person" : null;
  }

  private static void item(JsonGenerator json, Digest digest, ClaimEntry claim) throws IOException {
    boolean quotation = claim.base().isWholeQuotation();
    json.writeStartObject();
    json.writeStringField("@type", quotation ? "Quotation" : "Claim");
    optional(json, "url", absolute(digest, claim.href()));
    json.writeStringField("text", claim.base().passage().text());
    SpeakerLabel speaker = claim.speaker();
    if (quotation && speaker.isNamed() && !speaker.isByEditor()) {
      json.writeObjectFieldStart("creator");
      optional(json, "@type", typeOfSpeaker(speaker.bare().role() != null));
      json.writeStringField("name", speaker.name());
      json.writeEndObject();
    }
    json.writeArrayFieldStart(quotation ? "isBasedOn" : "appearance");
    for (Reading reading : claim.readings()) {
      json.writeStartObject();
      json.writeStringField("@id", node(reading.source()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private static String write(Digest digest, String type, String path, String name, Body body) {
    return JsonText.write(
        ESCAPES,
        json -> {
          json.writeStartObject();
          json.writeStringField("@context", "https://schema.org");
          json.writeStringField("@type", type);
          json.writeStringField("name", name);
          optional(json, "url", absolute(digest, path));
          Stamp stamp = digest.stamp(path);
          optional(
              json, "dateModified", stamp == null ? digest.site().generated() : stamp.changed());
          body.write(json);
          json.writeEndObject();
        });
  }

  private static @Nullable String absolute(Digest digest, String path) {
    return digest.site().baseUrl() == null ? null : digest.site().baseUrl() + path;
  }

  private static void optional(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
  }

  /** So that no text can end the script element or open a comment in it. */
  public static final CharacterEscapes ESCAPES =
      new CharacterEscapes() {
        private final int[] ascii = escapes();

        private static int[] escapes() {
          int[] codes = standardAsciiEscapesForJSON();
          codes['<'] = ESCAPE_STANDARD;
          codes['>'] = ESCAPE_STANDARD;
          codes['&'] = ESCAPE_STANDARD;
          return codes;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
          return ascii;
        }

        @Override
        public @Nullable SerializedString getEscapeSequence(int ch) {
          return null;
        }
      };
}
