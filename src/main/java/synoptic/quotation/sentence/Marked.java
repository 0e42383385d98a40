package synoptic.quotation.sentence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.quotation.Quotation;
import synoptic.text.Enclosed;
import synoptic.text.Span;

/**
 * Words that a publisher set apart as somebody's, by marks or by an attribution dash.
 *
 * @param span the words alone, without marks, dashes and outer white space
 * @param outer with their marks
 */
public record Marked(Span span, Span outer, Style style) {
  /** How they are set apart. */
  public enum Style {
    PAIRED,
    /** One mark is missing. */
    UNBALANCED,
    /** No mark at all, attributed by a dash. */
    DASH
  }

  /** Whether no mark closes it, so that the next paragraph may go on with it. */
  public boolean isOpen() {
    return style == Style.UNBALANCED && outer.end() == span.end();
  }

  /** Words in which no sentence ends. */
  public static List<Enclosed> enclosed(List<Marked> marks) {
    return marks.stream().map(m -> new Enclosed(m.span, m.outer)).toList();
  }

  /** Gives those quotations their marks whose words are set apart by some. */
  public static void addTo(List<Quotation> quotations, List<List<Sentence>> blocks) {
    Map<Span, Span> outers = new HashMap<>();
    for (List<Sentence> block : blocks) {
      for (Sentence sentence : block) {
        for (Token token : sentence.tokens()) {
          Marked quote = token.quote();
          if (quote != null && quote.style != Style.DASH) {
            outers.put(quote.span, quote.outer);
          }
        }
      }
    }
    quotations.replaceAll(
        q -> {
          Span outer = outers.get(q.span());
          return outer == null ? q : q.within(outer);
        });
  }
}
