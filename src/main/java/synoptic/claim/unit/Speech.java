package synoptic.claim.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.quotation.Quotation;
import synoptic.text.Punctuation;
import synoptic.text.Span;
import synoptic.text.Words;

/** What of an article is speech, and what only says whose it is. */
final class Speech {
  /** After a name, up to the next comma or stop. */
  private static final Pattern APPOSED =
      Pattern.compile(",\\s(?:the|an?)\\s[^,.;:!?\n" + Punctuation.ENGLISH.doubles() + "]{1,120}");

  private final Article article;
  private final List<Quotation> quotations;

  Speech(Article article, List<Quotation> quotations) {
    this.article = article;
    this.quotations = quotations;
  }

  /** Whether a whole direct quotation stands in a sentence. */
  boolean holdsQuotation(Span sentence) {
    return quotations.stream()
        .anyMatch(q -> q.kind() == Quotation.Kind.DIRECT && sentence.contains(q.span()));
  }

  /** Whether a part holds what attributes a direct quotation beside it: {@code Quill said here}. */
  boolean isFrame(Span part) {
    return quotations.stream()
        .filter(q -> q.kind() == Quotation.Kind.DIRECT && !part.overlaps(q.span()))
        .anyMatch(q -> q.cue() != null && part.contains(q.cue().span()));
  }

  /**
   * How many words of a part are neither a direct quotation nor its speaker, his role or the cue.
   */
  long freeWords(Span part) {
    List<Span> taken = new ArrayList<>();
    for (Quotation quotation : quotations) {
      if (quotation.kind() == Quotation.Kind.DIRECT) {
        taken.add(quotation.span());
        Span mention = quotation.attribution().mention();
        Stream.of(
                mention,
                quotation.cue() == null ? null : quotation.cue().span(),
                apposition(mention))
            .filter(Objects::nonNull)
            .forEach(taken::add);
      }
    }
    return Words.in(article.text(), part).stream()
        .filter(w -> taken.stream().noneMatch(t -> t.overlaps(w)))
        .count();
  }

  /**
   * What the speaker is, where it follows his name: {@code said Ada Quill, the harbour master of
   * the city}.
   */
  private @Nullable Span apposition(@Nullable Span mention) {
    if (mention == null) {
      return null;
    }
    Matcher apposed =
        APPOSED.matcher(article.text()).region(mention.end(), article.text().length());
    return apposed.lookingAt() ? new Span(apposed.start(), apposed.end()) : null;
  }
}
