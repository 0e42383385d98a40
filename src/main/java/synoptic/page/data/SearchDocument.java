package synoptic.page.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Reading;

/**
 * What the search page searches.
 *
 * @param others what other articles print for it
 */
record SearchDocument(
    String href,
    String who,
    String by,
    String text,
    @Nullable CitedPassage passage,
    @Nullable String day,
    @Nullable String story,
    List<Reading> others) {
  /** As an object of its own. */
  void write(JsonGenerator json) throws IOException {
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
    writeReadings(json);
    json.writeEndObject();
  }

  /** What other articles print for it: searched too. */
  private void writeReadings(JsonGenerator json) throws IOException {
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
