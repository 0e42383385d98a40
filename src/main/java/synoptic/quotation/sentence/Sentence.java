package synoptic.quotation.sentence;

import java.util.List;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.text.Span;

/** The tokens of one sentence, with its marked quotations as single tokens. */
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

  /** Whether there is a token at an index, and it has one of these tags. */
  public boolean is(int i, Token.Tag... tags) {
    return i >= 0 && i < size() && get(i).is(tags);
  }

  /** Whether a token of a range has a tag. */
  public boolean has(Range range, Token.Tag tag) {
    for (int i = range.from(); i < range.to(); i++) {
      if (get(i).tag() == tag) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words, in lower case, stand from an index on. */
  public boolean startsWith(int i, List<String> lower) {
    for (int k = 0; k < lower.size(); k++) {
      if (i < 0 || i + k >= size() || !get(i + k).is(lower.get(k))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The noun of a phrase, before what a preposition, a comma or a clause hangs on it; the phrase's
   * first token where nothing else is before that.
   */
  public int noun(Range phrase) {
    int end = phrase.from() + 1;
    while (end < phrase.to() && !is(end, Tag.PREP, Tag.TO, Tag.COMMA, Tag.WH, Tag.ED)) {
      end++;
    }
    return end - 1;
  }

  /** Whether marked words in it are a question. */
  public boolean asks() {
    return tokens.stream().anyMatch(t -> t.quote() != null && t.text().endsWith("?"));
  }

  /** The text span of the tokens {@code [from, to)}. */
  public Span span(int from, int to) {
    return new Span(get(from).start(), get(to - 1).end());
  }

  /** One past the run of tokens with a tag that begins at an index; the index where none does. */
  public int runEnd(int start, Token.Tag tag) {
    int i = start;
    while (is(i, tag)) {
      i++;
    }
    return i;
  }
}
