package synoptic.quotation.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.text.Span;

/** The sentences of a block as tokens, each with the attribution that goes on after a question. */
public final class SentenceSplitter {
  /**
   * Longest sentence after a question that may be its attribution, and where its verb stands at the
   * latest, in tokens.
   */
  private static final int LONGEST_ATTRIBUTION = 30;

  private static final int LATEST_VERB = 14;

  /** Tokens after the verb at most: more of them are a sentence of its own. */
  private static final int LONGEST_REST = 12;

  /**
   * Tokens of a sentence at most, twenty times those of a usual one: each cue looks to the end of
   * its sentence, and what is longer is no prose.
   */
  private static final int LONGEST = 500;

  private final String text;
  private final QuotationRules rules;
  private final Tokenizer tokenizer;

  public SentenceSplitter(String text, QuotationRules rules) {
    this.text = text;
    this.rules = rules;
    this.tokenizer = new Tokenizer(text, rules);
  }

  public List<Sentence> sentences(Span block, List<Marked> marks) {
    List<Sentence> found = new ArrayList<>();
    Map<Integer, Marked> byStart = new HashMap<>();
    marks.forEach(mark -> byStart.putIfAbsent(mark.outer().start(), mark));
    for (Span span : rules.sentences().around(text, block, Marked.enclosed(marks))) {
      Sentence next = new Sentence(span, tokenizer.tokens(span, byStart));
      if (!found.isEmpty() && attributes(found.getLast(), next)) {
        Span joined = found.removeLast().span().cover(span);
        next = new Sentence(joined, tokenizer.tokens(joined, byStart));
      }
      for (Span pasted : new Pasted(rules.vocabulary()).parts(next)) {
        found.add(
            pasted.equals(next.span())
                ? next
                : new Sentence(pasted, tokenizer.tokens(pasted, byStart)));
      }
    }
    return found.stream().flatMap(SentenceSplitter::bounded).toList();
  }

  private static Stream<Sentence> bounded(Sentence s) {
    return s.size() <= LONGEST
        ? Stream.of(s)
        : IntStream.iterate(0, from -> from < s.size(), from -> from + LONGEST)
            .mapToObj(from -> part(s, from, Math.min(from + LONGEST, s.size())));
  }

  private static Sentence part(Sentence s, int from, int to) {
    return new Sentence(s.span(from, to), s.tokens().subList(from, to));
  }

  /** "Why?" Trump asked: a question or exclamation does not end the sentence that attributes it. */
  private boolean attributes(Sentence before, Sentence next) {
    Token end = before.get(before.size() - 1);
    if (before.size() == 1 && end.is(Tag.QUOTE) && next.is(0, Tag.DASH) && next.is(1, Tag.NAME)) {
      return next.size() <= LONGEST_REST; // a signature glued to its dash
    }
    boolean asks = end.is(Tag.QUOTE) && end.text().matches("(?s).*[?!…-]");
    if (!asks || !next.is(0, Tag.NAME, Tag.PRON, Tag.DET) || next.size() > LONGEST_ATTRIBUTION) {
      return false;
    }
    for (int i = 1; i < Math.min(next.size(), LATEST_VERB); i++) {
      if (rules.vocabulary().at(next, i, WordClass.AFTER_QUESTION)) {
        return next.size() - i < LONGEST_REST && !next.is(i + 1, Tag.THAT);
      }
    }
    return false;
  }
}
