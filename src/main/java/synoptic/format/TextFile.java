package synoptic.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.text.Diagnostic;
import synoptic.text.Lines;
import synoptic.text.Reported;

/** What every format does before and after its own work: decode, refuse what is no article, report what is odd. */
final class TextFile {
  /** Bytes; the largest page of 2,500 looked at has 6 MB. */
  static final int LARGEST = 24 << 20;

  /** UTF-16 units; a long magazine article has 100,000. */
  private static final int LONGEST = 1_000_000;

  /** The work of one format: its articles, and diagnostics added to the list. */
  interface Body {
    List<Article> read(String text, List<Diagnostic> report);
  }

  private TextFile() {}

  static Reported<List<Article>> read(SourceFile file, @Nullable String declared, Body body) {
    byte[] bytes = file.bytes();
    if (bytes.length == 0) {
      return left(file, "The file is empty.", "Put an article into it or delete it.");
    }
    if (bytes.length > LARGEST) {
      return left(file, "The file has " + bytes.length + " bytes, more than an article can have.", "Cut it to the article.");
    }
    String kind = Binary.kind(bytes);
    if (kind != null) {
      return left(file, "The file is not text but " + kind + ".", "Save the article as .txt, .md or .html.");
    }
    Decoder.Decoded decoded = Decoder.decode(bytes, declared);
    List<Diagnostic> report = new ArrayList<>();
    if (decoded.undecodable() >= 0 || decoded.guessed()) {
      report.add(undecodable(file, bytes, decoded));
    }
    List<Article> found = new ArrayList<>();
    for (Article article : body.read(decoded.text(), report)) {
      if (article.text().length() > LONGEST) {
        report.add(Diagnostic.warning(file.path(), "The text has " + article.text().length() + " characters; no article is that long.", "Cut it to the article.").at(1, 0));
      } else if (article.passages().stream().noneMatch(p -> p.role().isProse())) {
        report.add(Diagnostic.warning(article.id(), "No text of an article was found.", "Check that the file holds one, or save its text as .txt."));
      } else {
        report.addAll(Characters.report(article));
        found.add(article);
      }
    }
    return new Reported<>(found, report);
  }

  private static Diagnostic undecodable(SourceFile file, byte[] bytes, Decoder.Decoded decoded) {
    int offset = decoded.undecodable() >= 0 ? decoded.undecodable() : firstBeyondAscii(bytes);
    String problem =
        String.format(
            Locale.ROOT,
            "The byte 0x%02X at offset %d is not %s.",
            bytes[offset] & 0xFF,
            offset,
            decoded.guessed() ? "UTF-8; the file was read as " + decoded.charset().name() : decoded.charset().name() + "; it was replaced");
    var lines = new Lines(new String(bytes, 0, offset, java.nio.charset.StandardCharsets.ISO_8859_1));
    return Diagnostic.warning(file.path(), problem, "Save the file as UTF-8.").at(lines.line(offset), lines.column(offset));
  }

  private static int firstBeyondAscii(byte[] bytes) {
    int i = 0;
    while (i + 1 < bytes.length && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  private static Reported<List<Article>> left(SourceFile file, String problem, String remedy) {
    return new Reported<>(List.of(), List.of(Diagnostic.warning(file.path(), problem, remedy)));
  }
}
