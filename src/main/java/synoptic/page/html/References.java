package synoptic.page.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Headline;
import synoptic.digest.passage.Messages;
import synoptic.digest.passage.Source;
import synoptic.page.text.HtmlText;
import synoptic.page.text.JsonText;
import synoptic.text.WordLists;

/**
 * A claim's base reading as reference managers read it: the article that prints it, and in a note
 * whose words they are and where they stand.
 *
 * @param headline of the article
 */
record References(ClaimEntry claim, Headline headline) {
  private static final WordLists FORMATS = WordLists.read(References.class, "formats.txt");

  private static final String TEX = "\\{}%&$#_~^";

  private enum Field {
    AUTHOR,
    TITLE,
    HOWPUBLISHED,
    YEAR,
    MONTH,
    DAY,
    URL,
    NOTE;

    private String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** An entry of BibTeX. */
  String bibTex() {
    Source source = source();
    List<String> fields = new ArrayList<>();
    field(
        fields,
        Field.AUTHOR,
        String.join(
            " " + FORMATS.say("joint") + " ",
            authors().stream().map(a -> "{" + tex(a) + "}").toList()));
    field(fields, Field.TITLE, "{" + tex(title()) + "}");
    if (source.isOutletStated()) {
      field(fields, Field.HOWPUBLISHED, tex(source.outlet()));
    }
    LocalDate day = source.metadata().day();
    if (day != null) {
      field(fields, Field.YEAR, String.valueOf(day.getYear()));
      field(fields, Field.MONTH, String.valueOf(day.getMonthValue()));
      field(fields, Field.DAY, String.valueOf(day.getDayOfMonth()));
    }
    if (source.url() != null) {
      field(fields, Field.URL, source.url()); // verbatim in BibLaTeX
    }
    field(fields, Field.NOTE, tex(note()));
    return "@misc{" + key() + ",\n" + String.join(",\n", fields) + "\n}";
  }

  /** An item of CSL-JSON, by the schema of the Citation Style Language 1.0. */
  String cslJson() {
    Source source = source();
    return JsonText.write(
        null,
        json -> {
          json.writeStartArray();
          json.writeStartObject();
          json.writeStringField("id", key());
          json.writeStringField("type", FORMATS.say("type"));
          json.writeStringField("title", title());
          authors(json);
          if (source.isOutletStated()) {
            json.writeStringField("container-title", source.outlet());
          }
          issued(json, source.metadata().day());
          if (source.url() != null) {
            json.writeStringField("URL", source.url());
          }
          if (source.language() != null) {
            json.writeStringField("language", source.language());
          }
          json.writeStringField(Field.NOTE.label(), note());
          json.writeEndObject();
          json.writeEndArray();
        });
  }

  private Source source() {
    return claim.base().source();
  }

  private List<String> authors() {
    return source().metadata().authors();
  }

  /** The stated title; else, in brackets, what stands for it. */
  private String title() {
    return headline.stated() ? headline.text() : "[" + headline.text() + "]";
  }

  private String key() {
    return claim.id();
  }

  /** Whose words, who prints them, and where they stand. */
  private String note() {
    CitedPassage words = claim.base().passage();
    Messages messages = source().tongues().pages();
    String printed =
        messages.say(
            claim.base().manner().quoted() ? "cite.printed" : "cite.reported", source().outlet());
    String place = messages.say("cite.characters", words.start(), words.end());
    String whose = claim.speaker().isReporter() ? "" : claim.speaker().name() + ", ";
    String text = messages.say("cite.text", source().shortSha());
    String stated = claim.speaker().statedWith(source());
    String byEditor = stated.isEmpty() ? "" : messages.say("cite.stated", stated);
    return whose + printed + ", " + place + " " + text + byEditor;
  }

  private void authors(JsonGenerator json) throws IOException {
    if (authors().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("author");
    for (String author : authors()) {
      json.writeStartObject();
      json.writeStringField("literal", author);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void issued(JsonGenerator json, @Nullable LocalDate day) throws IOException {
    if (day == null) {
      return;
    }
    json.writeObjectFieldStart("issued");
    json.writeArrayFieldStart("date-parts");
    json.writeArray(new int[] {day.getYear(), day.getMonthValue(), day.getDayOfMonth()}, 0, 3);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void field(List<String> fields, Field field, String value) {
    if (!value.isEmpty()) {
      fields.add(String.format(Locale.ROOT, "  %s = {%s}", field.label(), value));
    }
  }

  /** The text with what TeX reads as commands made letters. */
  private static String tex(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : HtmlText.carried(text).replaceAll("\\s+", " ").toCharArray()) {
      switch (c) {
        case '\\' -> out.append("\\textbackslash{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        default -> out.append(TEX.indexOf(c) < 0 ? "" : "\\").append(c);
      }
    }
    return out.toString();
  }
}
