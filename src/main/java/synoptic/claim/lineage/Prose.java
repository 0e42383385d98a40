package synoptic.claim.lineage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.quotation.Quotation;
import synoptic.text.Fold;
import synoptic.text.Span;

/**
 * What an article tells in sentences.
 *
 * @param sentences of its prose, in order
 * @param quoted its direct quotations and the posts in it: all reports of a speech share their
 *     words
 */
record Prose(Article article, List<Span> sentences, List<Span> quoted) {
  Prose {
    requireNonNull(article);
    sentences = List.copyOf(sentences);
    quoted = List.copyOf(quoted);
  }

  static Prose of(Article article, List<Quotation> quotations) {
    return new Prose(
        article,
        article.passages().stream().filter(p -> p.role().isProse()).map(Passage::span).toList(),
        Stream.concat(
                quotations.stream()
                    .filter(
                        q -> q.article().equals(article.id()) && q.kind() == Quotation.Kind.DIRECT)
                    .map(Quotation::span),
                Posts.in(article).stream())
            .toList());
  }

  /** Sentences that are not for the greater part direct quotations. */
  List<Span> own() {
    return sentences.stream().filter(s -> !isQuoted(s)).toList();
  }

  private boolean isQuoted(Span sentence) {
    return 2 * quoted.stream().mapToInt(q -> q.overlap(sentence)).sum() > sentence.length();
  }

  /** Its words without case and marks. */
  String words() {
    return sentences.stream()
        .map(s -> Fold.words(article.text(s)))
        .collect(Collectors.joining(" "));
  }
}
