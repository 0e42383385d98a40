package synoptic.format.bytes;

import java.nio.charset.Charset;

/**
 * The characters of a file.
 *
 * @param undecodable offset in bytes of the first byte that {@code charset}, or UTF-8 where it is
 *     guessed, cannot read; or -1
 * @param guessed whether nothing said or proved the charset
 */
public record Decoded(String text, Charset charset, int undecodable, boolean guessed) {}
