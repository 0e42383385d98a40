package synoptic.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Quotation;
import synoptic.text.Span;

/**
 * One article's reading of a claim.
 *
 * @param article its id
 * @param span the passage
 * @param repeats other places where the same article says it again
 * @param quotation the quotation that the passage is, or is part of; null for the reporter's own
 *     words
 * @param variants how it differs from the base reading, in the order of this reading; empty for the
 *     base
 */
public record Witness(
    String article,
    Span span,
    List<Span> repeats,
    @Nullable Quotation quotation,
    List<Variant> variants)
    implements Serializable {
  public Witness {
    requireNonNull(article);
    requireNonNull(span);
    repeats = List.copyOf(repeats);
    variants = List.copyOf(variants);
  }
}
