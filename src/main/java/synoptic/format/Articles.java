package synoptic.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import synoptic.article.Article;
import synoptic.article.Provenance;
import synoptic.article.SourceFile;

/** Articles with their provenance. */
final class Articles {
  private Articles() {}

  static Article of(SourceFile file, String id, String format, String text, Labeller.Reading reading) {
    var provenance = new Provenance(file.path(), format, file.sha256(), SourceFile.sha256(text.getBytes(UTF_8)));
    return Article.of(id, reading.metadata(), text, reading.blocks(), provenance);
  }
}
