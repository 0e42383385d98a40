package synoptic.claim.lineage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Origin;
import synoptic.article.Passage;
import synoptic.language.Language;
import synoptic.text.Span;

/** The reporting that an article says it follows, and where it says so. */
public record Credit(Article article, Origin origin) {
  private static final Pattern TOLD = Language.ENGLISH.lists("claim-patterns").anyOf("of a clause");

  /** Paragraphs that make up a lead, in which an article says whose reporting it follows. */
  private static final int LEAD = 2;

  /** Sentences of a lead, where a text has lost its paragraphs. */
  private static final int SENTENCES = 3;

  public Credit {
    requireNonNull(article);
    requireNonNull(origin);
  }

  /**
   * Whether it is for the whole article: beside the text or in its lead, not for a passage further
   * down, nor for what somebody told.
   */
  boolean isWhole() {
    Span credit = origin.credit();
    if (credit == null) {
      return true;
    }
    return !isOfAClause()
        && isEarly(
            credit,
            article.blocks().stream().filter(b -> b.role().isProse()).map(Block::span),
            LEAD)
        && isEarly(
            credit,
            article.passages().stream().filter(p -> p.role().isProse()).map(Passage::span),
            SENTENCES);
  }

  /**
   * Whether it stands beside the text: the article is then the other's, and printed by its outlet.
   */
  boolean isBeside() {
    Span credit = origin.credit();
    return credit == null
        || article.passages().stream()
            .filter(p -> p.role().isProse())
            .map(Passage::span)
            .noneMatch(credit::overlaps);
  }

  /** Whether it stands in one of the first parts, or beside all of them. */
  private static boolean isEarly(Span credit, Stream<Span> parts, int first) {
    List<Span> all = parts.toList();
    return all.stream().limit(first).anyMatch(credit::overlaps)
        || all.stream().noneMatch(credit::overlaps);
  }

  /** Whether it says only to whom somebody spoke: {@code told the Coast Times}. */
  public boolean isOfAClause() {
    Span credit = origin.credit();
    return credit != null && TOLD.matcher(article.text(credit)).lookingAt();
  }
}
