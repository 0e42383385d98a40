package synoptic.claim.unit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.language.Language;
import synoptic.quotation.Quotation;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * A passage that can be a witness: a sentence of the prose, the part of it that is a quotation, or
 * what remains of it beside one. Units of one article may overlap; witnesses of different claims do
 * not.
 */
public final class Unit {
  private final Article article;
  private final Span span;
  private final @Nullable Quotation quotation;
  private final Language language;

  /** Looked for when first asked for: a unit is compared with many others. */
  private @Nullable List<Span> words;

  /**
   * @param quotation the quotation that makes up half of the passage or more; null for the
   *     reporter's own words
   * @param language of the article
   */
  public Unit(Article article, Span span, @Nullable Quotation quotation, Language language) {
    this.article = requireNonNull(article);
    this.span = requireNonNull(span);
    this.quotation = quotation;
    this.language = requireNonNull(language);
  }

  public Unit(Article article, Span span, @Nullable Quotation quotation) {
    this(article, span, quotation, article.language());
  }

  /** A passage of no article. */
  public static Unit of(String text) {
    var nowhere = Provenance.unread("");
    var article =
        new Article("", Metadata.NONE, text, List.of(), List.of(), nowhere, Language.ENGLISH);
    return new Unit(article, new Span(0, text.length()), null);
  }

  public Article article() {
    return article;
  }

  public Span span() {
    return span;
  }

  public @Nullable Quotation quotation() {
    return quotation;
  }

  public Language language() {
    return language;
  }

  public String text() {
    return article.text(span);
  }

  /** The words of a part of the article. */
  public String text(Span part) {
    return article.text(part);
  }

  /** Where its words stand. */
  public List<Span> words() {
    List<Span> known = words;
    if (known == null) {
      known = List.copyOf(Words.in(article.text(), span));
      words = known;
    }
    return known;
  }

  public boolean isDirect() {
    return quotation != null && quotation.kind() == Quotation.Kind.DIRECT;
  }

  public boolean isOfArticle(Unit other) {
    return article.id().equals(other.article.id());
  }

  public boolean overlaps(Unit other) {
    return isOfArticle(other) && span.overlaps(other.span);
  }

  /** A place of one article has one unit. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unit unit && isOfArticle(unit) && span.equals(unit.span);
  }

  @Override
  public int hashCode() {
    return Objects.hash(article.id(), span);
  }
}
