package synoptic.digest.excerpt;

import synoptic.text.Span;

/**
 * A span of an article, in UTF-16 units of its text, half-open.
 *
 * @param article its id
 */
public record ArticleSpan(String article, Span span) {}
