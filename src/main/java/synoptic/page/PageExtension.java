package synoptic.page;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What templates can do beyond Pebble itself. */
final class PageExtension extends AbstractExtension {
  @Override
  public Map<String, Filter> getFilters() {
    return Map.of(
        "day", new TextFilter(PageExtension::day),
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
