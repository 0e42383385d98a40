package synoptic.format.label;

import synoptic.text.Span;

/** A name and the words that credit it. */
record Credit(String name, Span span) {}
