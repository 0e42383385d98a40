package synoptic.quotation;

import java.util.ArrayList;
import java.util.List;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.article.Role;
import synoptic.text.Span;

/** Articles made of texts alone. */
final class Texts {
  private Texts() {}

  /** A text whose lines are paragraphs. */
  static Article article(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span line = new Span(start, end).trim(text);
      if (!line.isEmpty()) {
        blocks.add(new Block(line, Role.BODY));
      }
      start = end + 1;
    }
    return Article.of(id, Metadata.NONE, text, blocks, new Provenance(id, "text", "", ""));
  }
}
