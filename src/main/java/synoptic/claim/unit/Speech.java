package synoptic.claim.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.language.Language;
import synoptic.quotation.Quotation;
import synoptic.text.Punctuation;
import synoptic.text.Span;
import synoptic.text.Words;

/** What of an article is speech, and what only says whose it is. */
final class Speech {
  /** After a name, up to the next comma or stop. */
  private static final Pattern APPOSED =
      Pattern.compile(
          ",\\s(?:"
              + Language.ENGLISH.lists("claim-patterns").either("apposed")
              + ")\\s[^,.;:!?\n"
              + Punctuation.ENGLISH.doubles()
              + "]{1,120}");

  private final Article article;
  private final List<Quotation> direct;

  private final Map<String, Quotation> byId = new HashMap<>();

  /** The ids of those that go on later. */
  private final Set<String> openings = new HashSet<>();

  /** Where the direct ones stand, and what says whose they are. */
  private final List<Span> taken = new ArrayList<>();

  Speech(Article article, List<Quotation> quotations) {
    this.article = article;
    this.direct = quotations.stream().filter(q -> q.kind() == Quotation.Kind.DIRECT).toList();
    for (Quotation quotation : quotations) {
      byId.putIfAbsent(quotation.id(), quotation);
      openings.add(quotation.utterance());
    }
    for (Quotation quotation : direct) {
      Span mention = quotation.attribution().mention();
      Span cue = quotation.cue() == null ? null : quotation.cue().span();
      Stream.of(quotation.span(), mention, cue, apposition(mention))
          .filter(Objects::nonNull)
          .forEach(taken::add);
    }
  }

  /**
   * The reported clause where the words themselves are a fragment, from its start where an
   * attribution parts it: {@code The bridge, she said, would close}.
   */
  Span content(Quotation quotation) {
    Span clause = quotation.clause();
    if (quotation.kind() == Quotation.Kind.PARTIAL && clause != null) {
      return clause;
    }
    return quotation.kind() != Quotation.Kind.INDIRECT
        ? quotation.span()
        : byId.getOrDefault(quotation.utterance(), quotation).span().cover(quotation.span());
  }

  /** Whether it is shown with the rest of its clause. */
  boolean isOpening(Quotation quotation) {
    return quotation.kind() == Quotation.Kind.INDIRECT && openings.contains(quotation.id());
  }

  /** Whether a whole direct quotation stands in a sentence. */
  boolean holdsQuotation(Span sentence) {
    return direct.stream().anyMatch(q -> sentence.contains(q.span()));
  }

  /** Whether a part holds what attributes a direct quotation beside it: {@code Quill said here}. */
  boolean isFrame(Span part) {
    return direct.stream()
        .filter(q -> !part.overlaps(q.span()))
        .anyMatch(q -> q.cue() != null && part.contains(q.cue().span()));
  }

  /**
   * How many words of a part are neither a direct quotation nor its speaker, his role or the cue.
   */
  long freeWords(Span part) {
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
