package synoptic.quotation.german.sentence;

import java.util.List;
import synoptic.text.Span;

/** The tokens of one sentence; what stands in parentheses is left out. */
public record Sentence(Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public int size() {
    return tokens.size();
  }

  public Token get(int i) {
    return tokens.get(i);
  }

  public boolean has(int i) {
    return i >= 0 && i < tokens.size();
  }

  public boolean isSign(int i, String signs) {
    return has(i) && get(i).isSign(signs);
  }

  public boolean isQuote(int i) {
    return has(i) && get(i).isQuote();
  }

  public boolean isCapital(int i) {
    return has(i) && get(i).isCapital();
  }

  public String lower(int i) {
    return has(i) ? get(i).lower() : "";
  }

  /** The text span of the tokens {@code [from, to)}. */
  public Span span(int from, int to) {
    return new Span(get(from).span().start(), get(to - 1).span().end());
  }
}
