package synoptic.quotation.german.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import synoptic.language.Language;
import synoptic.quotation.german.sentence.Token.Kind;
import synoptic.quotation.sentence.Marked;
import synoptic.quotation.sentence.QuotationMarks;
import synoptic.text.Span;
import synoptic.text.Words;

/** The sentences of a paragraph as tokens; none ends inside marks. */
public final class Sentences {
  /** Tokens in parentheses at most that are left out: (CDU), (45), (Stand: 3. Mai). */
  private static final int LONGEST_ASIDE = 8;

  /** Tokens of a sentence at most; what is longer is no prose. */
  private static final int LONGEST = 300;

  private final String text;

  public Sentences(String text) {
    this.text = text;
  }

  public List<Sentence> in(Span block) {
    List<Marked> marks = QuotationMarks.in(text, block, Language.GERMAN.punctuation());
    Map<Integer, Marked> byStart = new HashMap<>();
    marks.forEach(m -> byStart.put(m.outer().start(), m));
    List<Sentence> found = new ArrayList<>();
    for (Span span : Language.GERMAN.sentences().around(text, block, Marked.enclosed(marks))) {
      List<Token> tokens = tokens(span, byStart);
      for (int from = 0; from < tokens.size(); from += LONGEST) {
        found.add(
            new Sentence(span, tokens.subList(from, Math.min(tokens.size(), from + LONGEST))));
      }
    }
    return found;
  }

  private List<Token> tokens(Span sentence, Map<Integer, Marked> marks) {
    List<Token> tokens = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      Marked mark = marks.get(at);
      char c = text.charAt(at);
      if (mark != null) {
        tokens.add(new Token(mark.outer(), mark.span().of(text), "", Kind.QUOTE, mark));
        at = mark.outer().end();
      } else if (Character.isLetterOrDigit(c)) {
        Span word = Words.in(text, new Span(at, sentence.end())).getFirst();
        Token token = word(word, sentence);
        tokens.add(token);
        at = token.span().end();
      } else {
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          tokens.add(sign(at));
        }
        at++;
      }
    }
    return withoutAsides(tokens);
  }

  /** A word with the point of an abbreviation or ordinal, unless it ends the sentence. */
  private Token word(Span word, Span sentence) {
    Span whole = address(word, sentence);
    if (whole.length() > word.length()) {
      String written = whole.of(text);
      return new Token(whole, written, written.toLowerCase(Locale.GERMAN), Kind.WORD, null);
    }
    boolean number = Character.isDigit(word.of(text).charAt(0));
    int end = word.end();
    boolean point = end + 1 < sentence.end() && text.charAt(end) == '.';
    Span span = new Span(word.start(), point ? end + 1 : end);
    String written = span.of(text);
    return new Token(
        span, written, written.toLowerCase(Locale.GERMAN), number ? Kind.NUMBER : Kind.WORD, null);
  }

  /** A word with the points that join it to others: t-online.de. */
  private Span address(Span word, Span sentence) {
    int end = word.end();
    while (end + 2 < sentence.end()
        && text.charAt(end) == '.'
        && Character.isLowerCase(text.charAt(end + 1))
        && Character.isLetter(text.charAt(end - 1))
        && Character.isLetter(text.charAt(end + 2))) {
      end = Words.in(text, new Span(end + 1, sentence.end())).getFirst().end();
    }
    return new Span(word.start(), end);
  }

  private Token sign(int at) {
    Span span = new Span(at, at + 1);
    return new Token(span, span.of(text), span.of(text), Kind.SIGN, null);
  }

  private static List<Token> withoutAsides(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens);
    for (int open = 0; open < kept.size(); open++) {
      if (!kept.get(open).isSign("(")) {
        continue;
      }
      int close = open + 1;
      while (close < kept.size() && !kept.get(close).isSign(")")) {
        close++;
      }
      List<Token> aside = kept.subList(open, Math.min(close + 1, kept.size()));
      if (aside.size() <= LONGEST_ASIDE && aside.stream().noneMatch(Token::isQuote) && open > 0) {
        aside.clear();
        open--;
      }
    }
    return kept;
  }
}
