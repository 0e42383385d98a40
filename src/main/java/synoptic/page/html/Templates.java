package synoptic.page.html;

import static java.util.Objects.requireNonNull;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import synoptic.page.TemplateException;
import synoptic.page.TemplateSource;
import synoptic.page.text.HtmlText;

/**
 * Pebble templates from a {@link TemplateSource}: unknown names are errors, all text is escaped.
 */
final class Templates {
  private final PebbleEngine engine;
  private final TemplateSource source;
  private final TemplateErrors errors;

  Templates(TemplateSource source) {
    this.source = requireNonNull(source);
    errors = new TemplateErrors(source);
    engine =
        new PebbleEngine.Builder()
            .loader(new SourceLoader(source))
            .strictVariables(true)
            .defaultLocale(Locale.ENGLISH)
            .addEscapingStrategy("carried", HtmlText::escape)
            .defaultEscapingStrategy("carried")
            .extension(new PageExtension())
            .build();
  }

  /** The template of a name that is written in a language; in English, or of none, without. */
  String of(String name, String ending, Locale language) {
    String own = name + "_" + language.getLanguage() + ending;
    boolean isIts = !language.equals(Locale.ENGLISH) && source.load(own) != null;
    return isIts ? own : name + ending;
  }

  /**
   * A template filled in.
   *
   * @param language of what it says
   * @throws TemplateException if it, or one that it uses, has an error
   */
  String render(String name, Map<String, Object> context, Locale language) {
    var out = new StringWriter();
    try {
      engine.getTemplate(name).evaluate(out, context, language);
    } catch (PebbleException e) {
      throw errors.located(name, e);
    } catch (StackOverflowError e) {
      throw errors.endless(name, e);
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes all that is written to it", e);
    }
    return out.toString();
  }
}
