package synoptic.page.html;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.digest.passage.Messages;
import synoptic.page.text.HtmlText;
import synoptic.text.WordLists;

/** What templates can do beyond Pebble itself. */
final class PageExtension extends AbstractExtension {
  private static final WordLists DIAGNOSTICS =
      WordLists.read(PageExtension.class, "diagnostics.txt");

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of(
        "day", new TextFilter(PageExtension::day),
        "address", new TextFilter((url, messages) -> address(url)),
        "markdown", new TextFilter((note, messages) -> new SafeString(Markdown.html(note))));
  }

  @Override
  public Map<String, io.pebbletemplates.pebble.extension.Function> getFunctions() {
    return Map.of("say", new Say(), "time", new Time());
  }

  /**
   * {@code 2025-05-20T08:00:00Z | day}: {@code 20 May 2025}; what is no ISO 8601 date stays as it
   * is.
   */
  static String day(String iso, Messages messages) {
    try {
      return messages.day(LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))));
    } catch (DateTimeParseException e) {
      return iso;
    }
  }

  /**
   * An address as readers know it, its host in the letters of its language; as name servers know it
   * where letters of several scripts could pass for one another.
   */
  static String address(String url) {
    String host = URI.create(url).getHost();
    String shown = host == null ? "" : IDN.toUnicode(host);
    long scripts =
        shown
            .codePoints()
            .mapToObj(Character.UnicodeScript::of)
            .filter(s -> s != UnicodeScript.COMMON && s != UnicodeScript.INHERITED)
            .distinct()
            .count();
    return host == null || scripts > 1
        ? url
        : url.replaceFirst(Pattern.quote(host), Matcher.quoteReplacement(shown));
  }

  /** What is said in the language of the page. */
  private static Messages messages(EvaluationContext context) {
    return Messages.in(context.getLocale());
  }

  /** A filter without arguments; nothing becomes the empty text. */
  private record TextFilter(BiFunction<String, Messages, Object> change) implements Filter {
    @Override
    public @Nullable List<String> getArgumentNames() {
      return null;
    }

    @Override
    public Object apply(
        @Nullable Object input,
        Map<String, Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      return input == null ? "" : change.apply(input.toString(), messages(context));
    }
  }

  /**
   * {@code say("versions", 2)}: {@code 2 versions}, a message with what is filled in escaped, but
   * for numbers and what is HTML already.
   */
  private static final class Say implements io.pebbletemplates.pebble.extension.Function {
    private static final List<String> FILLED = List.of("a", "b", "c");

    @Override
    public List<String> getArgumentNames() {
      return Stream.concat(Stream.of("key"), FILLED.stream()).toList();
    }

    @Override
    public Object execute(
        Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      String key = String.valueOf(args.get("key"));
      Messages messages = messages(context);
      if (!messages.has(key)) {
        String problem = DIAGNOSTICS.say("message", key);
        throw new PebbleException(null, problem, line, self.getName());
      }
      return new SafeString(
          messages.say(key, FILLED.stream().map(args::get).map(Say::filled).toArray()));
    }

    private static @Nullable Object filled(@Nullable Object given) {
      return given == null || given instanceof Number
          ? given
          : given instanceof SafeString ? given.toString() : HtmlText.escape(given.toString());
    }
  }

  /** {@code time(iso)}: an element with the instant and, to be read, its day. */
  private static final class Time implements io.pebbletemplates.pebble.extension.Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("iso");
    }

    @Override
    public Object execute(
        Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      String iso = String.valueOf(args.get("iso"));
      return new SafeString(
          "<time datetime=\""
              + HtmlText.escape(iso)
              + "\">"
              + HtmlText.escape(day(iso, messages(context)))
              + "</time>");
    }
  }
}
