package synoptic.format.bytes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.text.Diagnostic;
import synoptic.text.Lines;
import synoptic.text.Reported;
import synoptic.text.WordLists;

/**
 * What every format does before and after its own work: decode, refuse what is no article, report
 * what is odd.
 */
public final class TextFile {
  private static final WordLists SAY = WordLists.read(TextFile.class, "diagnostics.txt");

  /** Bytes; the largest of 530 saved pages looked at has 1.8 million. */
  private static final int LARGEST = 6 << 20;

  /** The work of one format: its articles, and diagnostics added to the list. */
  public interface Body {
    List<Article> read(String text, List<Diagnostic> report);
  }

  private TextFile() {}

  public static Reported<List<Article>> read(
      SourceFile file, @Nullable String declared, Body body) {
    byte[] bytes = file.bytes().length > LARGEST ? DataAddresses.cut(file.bytes()) : file.bytes();
    if (bytes.length == 0) {
      return left(file, SAY.say("file-empty"), SAY.say("file-empty-remedy"));
    }
    if (bytes.length > LARGEST) {
      String problem = SAY.say("file-bytes", bytes.length);
      return left(file, problem, SAY.say("cut-article"));
    }
    String kind = Binary.kind(bytes);
    if (kind != null) {
      return left(file, SAY.say("file-text", kind), SAY.say("file-text-remedy"));
    }
    Decoded decoded = Decoder.decode(bytes, declared);
    List<Diagnostic> report = new ArrayList<>();
    if (decoded.undecodable() >= 0 || decoded.guessed()) {
      report.add(
          undecodable(file, bytes, decoded, decoded.guessed() ? "byte-guessed" : "byte-replaced"));
    }
    List<Article> articles = body.read(decoded.text(), report);
    if (decoded.guessed()
        && articles.stream().anyMatch(article -> !Decoder.isLatin(article.text()))) {
      return new Reported<>(List.of(), List.of(undecodable(file, bytes, decoded, "byte-unknown")));
    }
    articles.forEach(article -> report.addAll(Characters.report(article, decoded.text())));
    return new Reported<>(articles, report);
  }

  private static Diagnostic undecodable(
      SourceFile file, byte[] bytes, Decoded decoded, String key) {
    int offset = decoded.undecodable() >= 0 ? decoded.undecodable() : firstBeyondAscii(bytes);
    String problem = SAY.say(key, bytes[offset] & 0xFF, offset, decoded.charset().name());
    var lines = new Lines(new String(bytes, 0, offset, StandardCharsets.ISO_8859_1));
    Diagnostic warning = Diagnostic.warning(file.path(), problem, SAY.say("save-file"));
    return warning.at(lines.line(offset), lines.column(offset));
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
