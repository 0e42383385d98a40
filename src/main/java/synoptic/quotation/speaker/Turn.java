package synoptic.quotation.speaker;

import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/**
 * What one side says in a printed conversation, without marks.
 *
 * @param line the whole line, its label included
 * @param words what is said; null for a question that the outlet asks
 * @param label who says it, as its line states; null for the person interviewed
 */
public record Turn(Span line, @Nullable Span words, @Nullable Span label) {}
