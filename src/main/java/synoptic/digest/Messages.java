package synoptic.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * What pages, feeds and the summary of a build say: patterns of {@link MessageFormat} by key. A
 * pattern may hold HTML.
 */
public final class Messages {
  private static final Locale LANGUAGE = Locale.ENGLISH;
  private static final Map<String, MessageFormat> PATTERNS = shipped("messages_en.properties");

  private Messages() {}

  private static Map<String, MessageFormat> shipped(String resource) {
    var properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, MessageFormat> patterns = new HashMap<>();
    properties.forEach(
        (key, pattern) ->
            patterns.put(key.toString(), new MessageFormat(pattern.toString(), LANGUAGE)));
    return Map.copyOf(patterns);
  }

  public static boolean has(String key) {
    return PATTERNS.containsKey(key);
  }

  /**
   * The message of a key, filled in.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static String say(String key, Object... filled) {
    MessageFormat pattern = PATTERNS.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    return ((MessageFormat) pattern.clone()).format(filled);
  }

  /** {@code a, b and c}. */
  public static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " " + say("and") + " " + items.get(last);
  }
}
