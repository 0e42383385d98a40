package synoptic.article;

import static java.util.Objects.requireNonNull;

/**
 * What an article was read from, so that it can be read again and compared.
 *
 * @param path of the source file, relative to the seeds folder, with forward slashes
 * @param format the name of the format that read it
 * @param fileSha256 of the bytes, in lower-case hexadecimal
 * @param textSha256 of the article's text in UTF-8
 */
public record Provenance(String path, String format, String fileSha256, String textSha256) {
  public Provenance {
    requireNonNull(path);
    requireNonNull(format);
    requireNonNull(fileSha256);
    requireNonNull(textSha256);
  }
}
