package synoptic.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import synoptic.article.SourceFile;
import synoptic.format.reader.ArticleReader;

/** A development tool: prints what is read from each file named. */
final class ShowFiles {
  private ShowFiles() {}

  public static void main(String[] files) throws IOException {
    for (String file : files) {
      System.out.print(
          Shown.of(
              new ArticleReader().read(new SourceFile(file, Files.readAllBytes(Path.of(file))))));
    }
  }
}
