package synoptic.article;

import static java.util.Objects.requireNonNull;

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
 */
public record Provenance(
    String path,
    String format,
    String fileSha256,
    String textSha256,
    List<String> also,
    @Nullable String versionOf) {
  /** Of an article that no other file holds. */
  public Provenance(String path, String format, String fileSha256, String textSha256) {
    this(path, format, fileSha256, textSha256, List.of(), null);
  }

  public Provenance {
    also = List.copyOf(also);
    requireNonNull(path);
    requireNonNull(format);
    requireNonNull(fileSha256);
    requireNonNull(textSha256);
  }
}
