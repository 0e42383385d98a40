package synoptic.format.plain;

import java.util.List;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Role;
import synoptic.article.SourceFile;
import synoptic.format.ArticleFormat;
import synoptic.format.Articles;
import synoptic.format.bytes.TextFile;
import synoptic.format.label.Paragraphs;
import synoptic.format.note.FoundFrontMatter;
import synoptic.format.note.FrontMatter;
import synoptic.format.note.OneLine;
import synoptic.text.Reported;

/** Plain text: the decoded file, character for character, with or without front matter. */
public final class PlainTextFormat implements ArticleFormat {
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
    return TextFile.read(
        file,
        null,
        (text, report) -> {
          FoundFrontMatter front = FrontMatter.in(text, file.path());
          report.addAll(front.diagnostics());
          if (!front.isReadable()) {
            return List.of();
          }
          List<Block> paragraphs =
              Paragraphs.in(text, front.end()).stream()
                  .map(span -> new Block(span, Role.BODY))
                  .toList();
          List<Article> articles =
              new Articles(file, name(), report)
                  .of(file.path(), text, paragraphs, front.metadata(), true);
          return OneLine.judged(articles, text, front, report);
        });
  }
}
