package synoptic.article;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article was read from, so that it can be read again and compared.
 *
 * @param path of the source file, relative to the seeds folder, with forward slashes
 * @param format the name of the format that read it
 * @param fileSha256 of the bytes, in lower-case hexadecimal
 * @param textSha256 of the article's text in UTF-8
 * @param also ids of what other files hold of the same article
 * @param versionOf id of the earlier version of the same article; null if there is none
 * @param filing how it came among the others
 */
public record Provenance(
    String path,
    String format,
    String fileSha256,
    String textSha256,
    List<String> also,
    @Nullable String versionOf,
    Filing filing)
    implements Serializable {
  /** Of an article that no other file holds, and of which nothing else is known. */
  public Provenance(String path, String format, String fileSha256, String textSha256) {
    this(path, format, fileSha256, textSha256, List.of(), null, Filing.NONE);
  }

  /** Of a text that no format read. */
  public static Provenance unread(String path) {
    return new Provenance(path, "", "", "");
  }

  /** The same, held by other files too, or by an earlier version. */
  public Provenance with(List<String> others, @Nullable String earlier) {
    return new Provenance(path, format, fileSha256, textSha256, others, earlier, filing);
  }

  /** The same, filed so. */
  public Provenance with(Filing filed) {
    return new Provenance(path, format, fileSha256, textSha256, also, versionOf, filed);
  }

  public Provenance {
    also = List.copyOf(also);
    requireNonNull(path);
    requireNonNull(format);
    requireNonNull(fileSha256);
    requireNonNull(textSha256);
    requireNonNull(filing);
  }
}
