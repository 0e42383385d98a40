package synoptic.page;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What templates can do beyond Pebble itself. */
final class PageExtension extends AbstractExtension {
  @Override
  public Map<String, Filter> getFilters() {
    return Map.of("day", new Day(), "markdown", new MarkdownFilter());
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of("count", new Count());
  }

  /** {@code 2025-05-20T08:00:00Z | day}: {@code 20 May 2025}; what is no ISO 8601 date stays as it is. */
  static String day(String iso) {
    try {
      LocalDate date = LocalDate.parse(iso.substring(0, Math.min(10, iso.length())));
      return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
    } catch (DateTimeParseException e) {
      return iso;
    }
  }

  private static final class Day implements Filter {
    @Override
    public @Nullable List<String> getArgumentNames() {
      return null;
    }

    @Override
    public Object apply(
        @Nullable Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      return input == null ? "" : day(input.toString());
    }
  }

  /** An editor's Markdown as HTML, which needs no further escaping. */
  private static final class MarkdownFilter implements Filter {
    @Override
    public @Nullable List<String> getArgumentNames() {
      return null;
    }

    @Override
    public Object apply(
        @Nullable Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      return new SafeString(input == null ? "" : Markdown.html(input.toString()));
    }
  }

  /** {@code count(2, "article", "articles")}: {@code 2 articles}. */
  private static final class Count implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("number", "one", "many");
    }

    @Override
    public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      long number = ((Number) Objects.requireNonNull(args.get("number"))).longValue();
      return String.format(Locale.ENGLISH, "%,d %s", number, args.get(number == 1 ? "one" : "many"));
    }
  }
}
