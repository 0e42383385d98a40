package synoptic.article;

import static java.util.Objects.requireNonNull;

import java.util.List;
import synoptic.text.Sentences;
import synoptic.text.Span;

/**
 * One text published by one outlet.
 *
 * @param id the path of its file relative to the seeds folder; a feed's articles add {@code #} and
 *     a number
 * @param text what every offset refers to: the decoded file for plain text and Markdown, the
 *     extracted text otherwise
 * @param blocks its paragraphs and labelled parts, in order, not overlapping
 * @param passages the sentences of its blocks, in order
 */
public record Article(
    String id,
    Metadata metadata,
    String text,
    List<Block> blocks,
    List<Passage> passages,
    Provenance provenance) {
  public Article {
    requireNonNull(id);
    requireNonNull(metadata);
    requireNonNull(text);
    requireNonNull(provenance);
    blocks = List.copyOf(blocks);
    passages = List.copyOf(passages);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            id + ": blocks overlap or leave the text at " + block.span());
      }
      end = block.span().end();
    }
  }

  /** An article whose passages are the sentences of its blocks. */
  public static Article of(
      String id, Metadata metadata, String text, List<Block> blocks, Provenance provenance) {
    List<Passage> passages =
        blocks.stream()
            .flatMap(
                b ->
                    Sentences.ENGLISH.in(text, b.span()).stream()
                        .map(s -> new Passage(id, s, b.role())))
            .toList();
    return new Article(id, metadata, text, blocks, passages, provenance);
  }

  public String text(Span span) {
    return span.of(text);
  }

  /** The same with what is known of it from other files. */
  public Article with(Provenance known) {
    return new Article(id, metadata, text, blocks, passages, known);
  }
}
