package synoptic.digest.passage;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import synoptic.text.Shipped;

/**
 * What pages and feeds say, in one language: patterns of {@link MessageFormat} by key. A pattern
 * may hold HTML. What a language has no words for is said in English.
 */
public final class Messages {
  public static final Messages ENGLISH = new Messages(Locale.ENGLISH, Map.of());

  private static final Map<Locale, Messages> OTHERS = new ConcurrentHashMap<>();

  private final Locale language;
  private final Map<String, MessageFormat> patterns;

  private Messages(Locale language, Map<String, MessageFormat> otherwise) {
    Map<String, MessageFormat> all = new HashMap<>(otherwise);
    try (InputStream in = resource(language)) {
      if (in == null) {
        throw new IllegalArgumentException("no message " + language);
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      properties.forEach(
          (key, pattern) ->
              all.put(key.toString(), new MessageFormat(pattern.toString(), language)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.language = language;
    this.patterns = Map.copyOf(all);
  }

  private static @Nullable InputStream resource(Locale language) {
    return Shipped.find(Messages.class, "messages_" + language.getLanguage() + ".properties");
  }

  /** Whether there are messages in a language. */
  public static boolean speak(Locale language) {
    try (InputStream in = resource(language)) {
      return in != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The messages in a language.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Messages in(Locale language) {
    return language.equals(ENGLISH.language)
        ? ENGLISH
        : OTHERS.computeIfAbsent(language, l -> new Messages(l, ENGLISH.patterns));
  }

  public Locale language() {
    return language;
  }

  public boolean isEnglish() {
    return equals(ENGLISH);
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** All that can be said. */
  public Set<String> keys() {
    return patterns.keySet();
  }

  /**
   * The message of a key, filled in.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String say(String key, @Nullable Object... filled) {
    MessageFormat pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    return ((MessageFormat) pattern.clone()).format(filled);
  }

  /** {@code a, b and c}. */
  public String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " " + say("and") + " " + items.get(last);
  }

  /** {@code 20 May 2025}, by this list of months and no system's. */
  public String day(LocalDate date) {
    String month = say("language.months").split(" ")[date.getMonthValue() - 1];
    return say("language.day", date.getDayOfMonth(), month, date.getYear());
  }
}
