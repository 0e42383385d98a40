/**
 * Quotations in German. A sister of the English walkers, since German shows by its commas, the
 * place of its verb and the subjunctive what English shows by the order of words; and its capitals
 * mark nouns, not names. Read {@code GermanQuotations} first.
 */
@NullMarked
package synoptic.quotation.german;

import org.jspecify.annotations.NullMarked;
