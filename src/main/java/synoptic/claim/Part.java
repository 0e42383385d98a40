package synoptic.claim;

import synoptic.text.Span;

/** A part of a text. */
record Part(String text, Span span) {
  static Part of(Unit unit) {
    return new Part(unit.article().text(), unit.span());
  }

  static Part whole(String text) {
    return new Part(text, new Span(0, text.length()));
  }

  String words() {
    return span.of(text);
  }
}
