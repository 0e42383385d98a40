package synoptic.page.html;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.digest.passage.Messages;

/** What templates can do beyond Pebble itself. */
final class PageExtension extends AbstractExtension {
  @Override
  public Map<String, Filter> getFilters() {
    return Map.of(
        "day", new TextFilter(PageExtension::day),
        "address", new TextFilter((url, messages) -> address(url)),
        "markdown", new TextFilter((note, messages) -> new SafeString(Markdown.html(note))));
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of("say", new SayFunction(), "time", new TimeFunction());
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
}
