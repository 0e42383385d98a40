package synoptic.article;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.language.Language;
import synoptic.text.Span;

/**
 * One text published by one outlet.
 *
 * @param id the path of its file relative to the seeds folder; a feed's articles add {@code #} and
 *     a number
 * @param text what every offset refers to: the decoded file for plain text and Markdown, the
 *     extracted text otherwise
 * @param blocks its paragraphs and labelled parts, in order, not overlapping
 * @param passages the sentences of its blocks, in order, and what stands inside them that is none
 *     of their words, as {@link Role#INTRUSION}
 * @param language that it states, or its words show
 */
public record Article(
    String id,
    Metadata metadata,
    String text,
    List<Block> blocks,
    List<Passage> passages,
    Provenance provenance,
    Language language)
    implements Serializable {
  public Article {
    requireNonNull(id);
    requireNonNull(metadata);
    requireNonNull(text);
    requireNonNull(provenance);
    requireNonNull(language);
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
    return of(id, metadata, text, blocks, List.of(), provenance);
  }

  /**
   * An article whose passages are the sentences of its blocks, and what intrudes there.
   *
   * @param intrusions in order, not overlapping
   */
  public static Article of(
      String id,
      Metadata metadata,
      String text,
      List<Block> blocks,
      List<Span> intrusions,
      Provenance provenance) {
    Language language = language(metadata, text, blocks);
    Stream<Passage> sentences =
        blocks.stream()
            .flatMap(
                b ->
                    language.sentences().in(text, b.span()).stream()
                        .map(s -> new Passage(id, s, b.role())));
    Stream<Passage> intruding = intrusions.stream().map(s -> new Passage(id, s, Role.INTRUSION));
    List<Passage> passages =
        Stream.concat(sentences, intruding).sorted(Comparator.comparing(Passage::span)).toList();
    return new Article(id, metadata, text, blocks, passages, provenance, language);
  }

  /** The spans of what stands inside its sentences and is none of their words, in order. */
  public List<Span> intrusions() {
    return passages.stream().filter(p -> p.role() == Role.INTRUSION).map(Passage::span).toList();
  }

  /** The text with blanks where something intrudes, each other character where it was. */
  public String textOfItsOwn() {
    var own = new StringBuilder(text);
    intrusions().forEach(s -> own.replace(s.start(), s.end(), " ".repeat(s.length())));
    return own.toString();
  }

  /** By the words of the prose: front matter, credits and captions may be in another language. */
  private static Language language(Metadata metadata, String text, List<Block> blocks) {
    String prose =
        blocks.stream()
            .filter(b -> b.role().isProse())
            .map(b -> b.span().of(text))
            .collect(Collectors.joining("\n"));
    return Language.of(metadata.language(), prose);
  }

  public String text(Span span) {
    return span.of(text);
  }

  /** The same with its parts labelled otherwise. */
  public Article with(List<Block> others) {
    return of(id, metadata, text, others, intrusions(), provenance);
  }

  /** The same, stating otherwise of itself. */
  public Article with(Metadata stated) {
    Language spoken =
        Objects.equals(stated.language(), metadata.language())
            ? language
            : language(stated, text, blocks);
    return new Article(id, stated, text, blocks, passages, provenance, spoken);
  }

  /** The same with what is known of it from other files. */
  public Article with(Provenance known) {
    return new Article(id, metadata, text, blocks, passages, known, language);
  }
}
