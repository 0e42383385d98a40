package synoptic.quotation.german;

import java.util.List;
import synoptic.text.Span;

/** The tokens of one sentence; what stands in parentheses is left out. */
record Sentence(Span span, List<Token> tokens) {
  Sentence {
    tokens = List.copyOf(tokens);
  }

  int size() {
    return tokens.size();
  }

  Token get(int i) {
    return tokens.get(i);
  }

  boolean has(int i) {
    return i >= 0 && i < tokens.size();
  }

  boolean isSign(int i, String signs) {
    return has(i) && get(i).isSign(signs);
  }

  boolean isQuote(int i) {
    return has(i) && get(i).isQuote();
  }

  boolean isCapital(int i) {
    return has(i) && get(i).isCapital();
  }

  String lower(int i) {
    return has(i) ? get(i).lower() : "";
  }

  /** The text span of the tokens {@code [from, to)}. */
  Span span(int from, int to) {
    return new Span(get(from).span().start(), get(to - 1).span().end());
  }
}
