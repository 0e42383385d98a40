package synoptic.format.label;

import java.util.List;
import synoptic.article.Block;
import synoptic.article.Role;

/** Which paragraphs of a text head those below them. */
final class Headings {
  private final String text;
  private final List<Block> paragraphs;

  Headings(String text, List<Block> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /**
   * Whether the words of a paragraph are a heading: by their form, with something below, and no
   * line of a list.
   */
  boolean isHeading(String words, int index) {
    return index + 1 < paragraphs.size() && HeadingLines.isHeading(words) && !isList(index);
  }

  /** Lines without stops above and below make a list; labels between do not count. */
  private boolean isList(int index) {
    return isOpenLine(index, -1) && isOpenLine(index, 1);
  }

  private boolean isOpenLine(int index, int step) {
    int at = index + step;
    while (at > 0 && at < paragraphs.size() && Boilerplate.isLabel(words(at))) {
      at += step;
    }
    return at > 0
        && at < paragraphs.size()
        && paragraphs.get(at).role() == Role.BODY
        && HeadingLines.isHeading(words(at));
  }

  private String words(int index) {
    return paragraphs.get(index).span().of(text);
  }
}
