package synoptic.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.article.Role;
import synoptic.article.SourceFile;
import synoptic.text.Reported;
import synoptic.text.Span;

/** Plain text: the decoded file, character for character, each line a paragraph. */
final class PlainTextFormat implements ArticleFormat {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean accepts(SourceFile file) {
    return file.extension().equals("txt");
  }

  @Override
  public Reported<List<Article>> read(SourceFile file) {
    String text = new String(file.bytes(), UTF_8);
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
    var provenance = new Provenance(file.path(), name(), file.sha256(), SourceFile.sha256(text.getBytes(UTF_8)));
    return Reported.of(List.of(Article.of(file.path(), Metadata.NONE, text, blocks, provenance)));
  }
}
