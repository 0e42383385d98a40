package synoptic.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import synoptic.claim.Difference;
import synoptic.claim.Mark;

/** What kinds are called on the pages. */
final class Labels {
  private static final String RESOURCE = "differences.properties";
  private static final Properties LABELS = shipped();

  private Labels() {}

  private static Properties shipped() {
    var properties = new Properties();
    try (InputStream in = Labels.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + RESOURCE);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** Of readings that differ in the words of a quotation and in nothing graver. */
  static String changedWords() {
    return LABELS.getProperty("changed-words", "");
  }

  /** In a list of differences. */
  static String of(Difference kind) {
    return LABELS.getProperty(kind.label(), kind.label());
  }

  /** In a cell of the table. */
  static String of(ComparisonTable.State state) {
    return LABELS.getProperty("cell." + state.name().toLowerCase(Locale.ROOT), state.name());
  }

  /** As a title of accounts that differ so. */
  static String title(Difference kind) {
    return LABELS.getProperty(kind.label() + ".title", of(kind));
  }

  /**
   * The same for accounts that no claim joins: that they are of one event is likely, and no more.
   */
  static String titleInStory(Difference kind) {
    return LABELS.getProperty(kind.label() + ".title.story", title(kind));
  }

  /**
   * A mark in words.
   *
   * @param first the letters of the articles on its one side
   * @param second those on its other
   */
  static String mark(Mark.Kind kind, List<String> first, List<String> second) {
    return String.format(
        Locale.ROOT,
        LABELS.getProperty(kind.label() + ".mark", kind.label()),
        list(first),
        list(second));
  }

  /** {@code a, b and c}. */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
