package synoptic.page.html;

import static java.util.Objects.requireNonNull;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.page.TemplateException;
import synoptic.page.TemplateSource;
import synoptic.page.text.HtmlText;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/**
 * Pebble templates from a {@link TemplateSource}: unknown names are errors, all text is escaped.
 */
final class Templates {
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?:Root attribute|Attribute) \\[(?<name>[^\\]]*)\\].*does not exist", Pattern.DOTALL);
  private static final Pattern UNEXPECTED =
      Pattern.compile("Unexpected token \"?[A-Z_]+\"? of value \"(?<text>[^\"]*)\"");

  private static final Pattern USED = Pattern.compile("\\{%-?\\s*\\w+\\s+[\"']([^\"']+)");

  private static final WordLists SAY = WordLists.read(Templates.class, "diagnostics.txt");

  private final PebbleEngine engine;
  private final TemplateSource source;

  Templates(TemplateSource source) {
    this.source = requireNonNull(source);
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
      throw located(name, e);
    } catch (StackOverflowError e) {
      throw endless(name, e);
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes all that is written to it", e);
    }
    return out.toString();
  }

  /** A template that uses itself, or one that does; or a macro that calls itself. */
  private TemplateException endless(String name, StackOverflowError cause) {
    String file = selfUsing(name, new ArrayList<>());
    return new TemplateException(
        Diagnostic.error(file, SAY.say("endless"), remedy(name, file)), cause);
  }

  /** The first template on a way back to itself; the given one if there is none. */
  private String selfUsing(String name, List<String> way) {
    if (way.contains(name)) {
      return name;
    }
    String text = source.load(name);
    if (text != null) {
      way.add(name);
      for (Matcher used = USED.matcher(text); used.find(); ) {
        String found = selfUsing(used.group(1), way);
        if (way.contains(found)) {
          return found;
        }
      }
      way.removeLast();
    }
    return way.isEmpty() ? name : "";
  }

  /** What Pebble says of the two commonest slips, without its names for things. */
  private static String plain(String message) {
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.lookingAt()) {
      return SAY.say("unknown", unknown.group("name"));
    }
    Matcher unexpected = UNEXPECTED.matcher(message);
    return unexpected.lookingAt() ? SAY.say("unexpected", unexpected.group("text")) : message;
  }

  /** Pebble knows the file and line of most errors, and never the template that was asked for. */
  private static TemplateException located(String name, PebbleException problem) {
    String file = problem.getFileName() == null ? name : problem.getFileName();
    int line = problem.getLineNumber() == null ? 0 : problem.getLineNumber();
    String message = plain(problem.getPebbleMessage().strip()).replaceFirst("[.]*$", ".");
    return new TemplateException(
        Diagnostic.error(file, message, remedy(name, file)).at(line, 0), problem);
  }

  /**
   * @param asked the template that was asked for
   * @param file the one at fault, which it may use
   */
  private static String remedy(String asked, String file) {
    return file.equals(asked) ? SAY.say("mend") : SAY.say("mend-used", asked);
  }

  private record SourceLoader(TemplateSource source) implements Loader<String> {
    @Override
    public Reader getReader(String name) {
      String text = source.load(name);
      if (text == null) {
        throw new LoaderException(null, SAY.say("no-template", name));
      }
      return new StringReader(text);
    }

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}

    /** Names are relative to the templates folder, wherever they are used. */
    @Override
    public String resolveRelativePath(String relative, String anchor) {
      return relative;
    }

    @Override
    public String createCacheKey(String name) {
      return requireNonNull(name);
    }

    @Override
    public boolean resourceExists(String name) {
      return source.load(name) != null;
    }
  }
}
