package synoptic.digest.passage;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A headline, verbatim from an article; or a story's heading in the editor's own words.
 *
 * @param source the article that it is credited to
 * @param passage where it stands in the article's text; null if only the article's metadata has it
 * @param stated false if the article states no title and its lead sentence stands in
 * @param byEditor whether the words are the editor's, and none of the article's
 */
public record Headline(
    String text, Source source, @Nullable CitedPassage passage, boolean stated, boolean byEditor) {
  /** UTF-16 units of a headline in a list. */
  private static final int LISTED = 200;

  public Headline {
    requireNonNull(text);
    requireNonNull(source);
  }

  /** The editor's words in place of it. */
  public Headline headed(String own) {
    return new Headline(own, source, null, true, true);
  }

  /** Whose words they are, of an outlet or the editor. */
  public String credit() {
    return byEditor ? source.tongues().pages().say("credit.editor") : source.outlet();
  }

  /** As lists have it: a long one cut where a word ends. */
  public Headline listed() {
    return new Headline(
        cut(text, LISTED),
        source,
        passage == null ? null : passage.first(LISTED),
        stated,
        byEditor);
  }

  /** Whether lists cut it. */
  public boolean isLong() {
    return text.length() > LISTED;
  }

  /** The text up to the last word that ends within a length; all of it where it is no longer. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = length;
    while (end > 0 && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    boolean isSplit = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, end > 0 ? end : isSplit ? length - 1 : length).stripTrailing();
  }
}
