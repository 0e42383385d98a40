package synoptic.page;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What templates can do beyond Pebble itself. */
final class PageExtension extends AbstractExtension {
  @Override
  public Map<String, Filter> getFilters() {
    return Map.of(
        "day", new TextFilter(PageExtension::day),
        "address", new TextFilter(PageExtension::address),
        "markdown", new TextFilter(note -> new SafeString(Markdown.html(note))));
  }

  @Override
  public Map<String, io.pebbletemplates.pebble.extension.Function> getFunctions() {
    return Map.of("count", new Count());
  }

  /**
   * {@code 2025-05-20T08:00:00Z | day}: {@code 20 May 2025}; what is no ISO 8601 date stays as it
   * is.
   */
  static String day(String iso) {
    try {
      LocalDate date = LocalDate.parse(iso.substring(0, Math.min(10, iso.length())));
      return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
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

  /** A filter without arguments; nothing becomes the empty text. */
  private record TextFilter(Function<String, Object> change) implements Filter {
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
      return input == null ? "" : change.apply(input.toString());
    }
  }

  /** {@code count(2, "article", "articles")}: {@code 2 articles}. */
  private static final class Count implements io.pebbletemplates.pebble.extension.Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("number", "one", "many");
    }

    @Override
    public Object execute(
        Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      long number = ((Number) Objects.requireNonNull(args.get("number"))).longValue();
      return count(number, String.valueOf(args.get("one")), String.valueOf(args.get("many")));
    }
  }

  /** {@code 2 articles}. */
  static String count(long number, String one, String many) {
    return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : many);
  }
}
