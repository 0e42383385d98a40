package synoptic.digest.excerpt;

import synoptic.text.Span;

/** A span of an article. */
public record ArticleSpan(String article, Span span) {}
