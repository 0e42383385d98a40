package synoptic.quotation.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Quotation.Kind;
import synoptic.quotation.cue.Introduced;
import synoptic.quotation.cue.Unresolved;
import synoptic.quotation.sentence.Marked;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Token;
import synoptic.quotation.sentence.Token.Tag;

/**
 * Marked words of a sentence that no cue reaches: full sentences, and clauses that go on with what
 * was attributed before.
 */
final class Floating {
  /**
   * Marked words alone in a paragraph are a label or a title up to this length, in UTF-16 units.
   */
  private static final int LONGEST_TERM = 12;

  /** Letters of a word that may be small in a heading: "in", "the", "from". */
  private static final int SHORT_WORD = 4;

  /** Words of a sub-heading in marks. */
  private static final int LONGEST_LABEL = 8;

  /** Words of speech of its own, no term. */
  private static final int LONG = 5;

  /** Tokens of a sentence that its speaker signs. */
  private static final int LONGEST_SIGNED = 12;

  private final Sentence s;
  private final QuotationRules rules;

  Floating(Sentence s, QuotationRules rules) {
    this.s = s;
    this.rules = rules;
  }

  /**
   * @param unresolved what cues of the sentence attribute
   * @param attributed whether somebody spoke before in its paragraph
   * @param heads whether the sentence stands alone before others
   */
  List<Unresolved> find(List<Unresolved> unresolved, boolean attributed, boolean heads) {
    List<Unresolved> floating = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Marked quote = s.get(i).quote();
      if (quote == null
          || unresolved.stream().anyMatch(f -> f.span().overlaps(quote.span()))
          || isWhole(i) && heads(i, heads)) {
        continue;
      }
      Range signature = signature(i);
      if (signature != null) {
        floating.add(new Unresolved(quote.span(), Kind.DIRECT, null, null, signature, null, s));
      } else if (isSentence(i, quote, attributed)) {
        boolean named = unresolved.stream().noneMatch(QuotationFinder::isSpeech);
        Range subject = isIntroduced(i) ? subject(i - 1, named) : null;
        floating.add(new Unresolved(quote.span(), Kind.DIRECT, null, null, subject, null, s));
      } else if (attributed && isLong(s.get(i)) && !s.is(i - 1, Tag.NAME)) {
        floating.add(new Unresolved(quote.span(), Kind.PARTIAL, null, null, null, null, s));
      }
    }
    return floating;
  }

  private boolean isSentence(int i, Marked quote, boolean attributed) {
    return isWhole(i) && (attributed || quote.span().length() > LONGEST_TERM) || isIntroduced(i);
  }

  private boolean isWhole(int i) {
    return i == 0 && (i + 1 >= s.size() || s.is(i + 1, Tag.STOP, Tag.QUOTE));
  }

  private boolean isIntroduced(int i) {
    return s.is(i - 1, Tag.COLON) && !s.is(i + 1, Tag.WORD);
  }

  /** Whether marked words head what follows them. */
  private boolean heads(int i, boolean heads) {
    return isHeading(s.get(i).text()) || heads && s.size() == 1 && isLabel(s.get(i).text());
  }

  /** Who speaks after a colon that no verb of speech introduces; null where it is open. */
  private @Nullable Range subject(int colon, boolean named) {
    var introduced = new Introduced(s, rules);
    return named ? introduced.subject(colon) : introduced.beside(colon);
  }

  /** Words that all begin with capitals, the short ones aside: a sub-heading in marks. */
  private static boolean isHeading(String quoted) {
    List<String> words =
        Stream.of(quoted.split("\\s+")).filter(w -> w.length() > SHORT_WORD).toList();
    return words.size() >= 2
        && words.stream().allMatch(w -> Character.isUpperCase(w.charAt(0)))
        && quoted.chars().anyMatch(Character::isLowerCase);
  }

  /** Few words, alone, that nothing ends: what the text after them has for a heading. */
  private static boolean isLabel(String quoted) {
    return Character.isLetterOrDigit(quoted.charAt(quoted.length() - 1))
        && quoted.split("\\s+").length <= LONGEST_LABEL;
  }

  /** "…" — Paul Ryan: a name after a dash that ends the paragraph. */
  private @Nullable Range signature(int quote) {
    if (quote != 0 || !s.is(1, Tag.DASH) || !s.is(2, Tag.NAME) || s.size() > LONGEST_SIGNED) {
      return null;
    }
    int end = s.runEnd(2, Tag.NAME);
    return s.is(end, Tag.POSS) ? null : new Range(2, end); // "— Norby's old rocket"
  }

  /** Long enough to be speech of its own, not a term. */
  static boolean isLong(Token quote) {
    return quote.text().split("\\s+").length >= LONG;
  }
}
