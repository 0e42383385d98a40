package synoptic.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Dating;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.article.Publication;
import synoptic.article.Role;
import synoptic.text.Span;

/** Articles made of texts alone. */
final class Texts {
  /** What begins a heading. */
  private static final String HEADING = "# ";

  private Texts() {}

  /**
   * A text whose lines are paragraphs, or headings after a hash; what stands in double angle
   * brackets intrudes there.
   */
  static Article article(String id, String marked) {
    return article(id, marked, null);
  }

  /** The same that states its language. */
  static Article article(String id, String marked, @Nullable String language) {
    var plain = new StringBuilder(marked);
    List<Span> intrusions = new ArrayList<>();
    for (int start = plain.indexOf("⟪"); start >= 0; start = plain.indexOf("⟪")) {
      plain.deleteCharAt(start);
      int end = plain.indexOf("⟫", start);
      plain.deleteCharAt(end);
      intrusions.add(new Span(start, end));
    }
    String text = plain.toString();
    List<Block> blocks = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span line = new Span(start, end).trim(text);
      if (text.startsWith(HEADING, start)) {
        blocks.add(new Block(new Span(start + HEADING.length(), line.end()), Role.HEADING));
      } else if (!line.isEmpty()) {
        blocks.add(new Block(line, Role.BODY));
      }
      start = end + 1;
    }
    Metadata metadata =
        new Metadata(null, Publication.NONE, List.of(), Dating.NONE, language, List.of());
    return Article.of(id, metadata, text, blocks, intrusions, new Provenance(id, "text", "", ""));
  }
}
