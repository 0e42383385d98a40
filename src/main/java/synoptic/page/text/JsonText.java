package synoptic.page.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes JSON to a string. */
public final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** What is written. */
  public interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private JsonText() {}

  /**
   * One JSON value.
   *
   * @param escapes beyond those of the standard; null for none
   */
  public static String write(@Nullable CharacterEscapes escapes, Body body) {
    var out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      if (escapes != null) {
        json.setCharacterEscapes(escapes);
      } else {
        json.useDefaultPrettyPrinter();
      }
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes all that is written to it", e);
    }
    return withoutForbidden(out.toString());
  }

  /**
   * What no document may hold stands only within JSON's strings, and there it can be written by its
   * number.
   */
  private static String withoutForbidden(String json) {
    if (HtmlText.mayStand(json)) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            point -> {
              if (HtmlText.mayStand(point)) {
                escaped.appendCodePoint(point);
              } else {
                Character.toString(point)
                    .chars()
                    .forEach(c -> escaped.append(String.format(Locale.ROOT, "\\u%04x", c)));
              }
            });
    return escaped.toString();
  }
}
