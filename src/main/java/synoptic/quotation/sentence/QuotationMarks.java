package synoptic.quotation.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import synoptic.text.Punctuation;
import synoptic.text.Span;

/**
 * Pairs the quotation marks of one paragraph. Each mark is read by the spaces around it first and
 * by its shape second, for shapes are often mixed up; one broken mark costs at most its own
 * quotation and never inverts the rest.
 */
public final class QuotationMarks {
  private enum Side {
    OPEN,
    CLOSE,
    EITHER
  }

  private record Mark(int start, int end, Side side) {}

  private final String text;
  private final Span block;
  private final Punctuation signs;
  private final IntPredicate attributed;
  private final IntPredicate attributionFollows;
  private final List<Marked> found = new ArrayList<>();

  private QuotationMarks(
      String text,
      Span block,
      Punctuation signs,
      IntPredicate attributed,
      IntPredicate attributionFollows) {
    this.text = text;
    this.block = block;
    this.signs = signs;
    this.attributed = attributed;
    this.attributionFollows = attributionFollows;
  }

  /**
   * The outermost marked spans of a block, in order, not overlapping.
   *
   * @param attributed whether an attribution such as "- said" begins at an offset: the evidence
   *     that mends a missing mark
   * @param attributionFollows the same for one without a dash, "Hall said", which counts only after
   *     a closing mark
   */
  public static List<Marked> in(
      String text,
      Span block,
      QuotationRules rules,
      IntPredicate attributed,
      IntPredicate attributionFollows) {
    var marks =
        new QuotationMarks(text, block, rules.punctuation(), attributed, attributionFollows);
    List<Mark> doubles = marks.marks();
    marks.pair(doubles);
    List<Marked> singles = new SingleMarks(text, block, rules).in();
    if (doubles.isEmpty()) {
      return singles;
    }
    boolean nests =
        singles.stream().anyMatch(s -> marks.found.stream().anyMatch(d -> within(d, s)));
    return nests ? outermost(marks.found, singles) : marks.found;
  }

  /**
   * The outermost marked spans of a block by their signs alone: double marks, and where a block has
   * none of them single ones that differ from an apostrophe.
   */
  public static List<Marked> in(String text, Span block, Punctuation signs) {
    var single =
        new Punctuation(signs.doubles(), "", signs.opening(), signs.closing(), signs.dashes());
    var doubles = new QuotationMarks(text, block, single, at -> false, at -> false);
    doubles.pair(doubles.marks());
    if (!doubles.found.isEmpty()) {
      return doubles.found;
    }
    var shaped =
        new Punctuation(
            signs.singles().replaceAll("['’]", ""), "", signs.opening(), signs.closing(), "");
    var singles = new QuotationMarks(text, block, shaped, at -> false, at -> false);
    singles.pair(singles.marks());
    return singles.found;
  }

  private static boolean within(Marked inner, Marked outer) {
    return outer.span().contains(inner.outer());
  }

  /** The single marks that cut no double ones, and the double ones outside them. */
  private static List<Marked> outermost(List<Marked> doubles, List<Marked> singles) {
    List<Marked> all = new ArrayList<>();
    singles.stream()
        .filter(s -> doubles.stream().allMatch(d -> within(d, s) || !d.outer().overlaps(s.outer())))
        .forEach(all::add);
    doubles.stream()
        .filter(d -> all.stream().noneMatch(s -> within(d, s)))
        .toList()
        .forEach(all::add);
    all.sort(Comparator.comparing(Marked::outer));
    return all;
  }

  private void pair(List<Mark> marks) {
    Mark open = null;
    int free = block.start();
    for (Mark mark : marks) {
      boolean opens = mark.side == Side.OPEN || (mark.side == Side.EITHER && open == null);
      if (opens) {
        if (open != null) {
          mend(open, mark.start);
        }
        open = mark;
      } else if (open != null) {
        add(open.start, open.end, mark.start, mark.end, Marked.Style.PAIRED);
        open = null;
        free = mark.end;
      } else if (free == block.start() && unopened(mark, marks)) {
        add(free, free, mark.start, mark.end, Marked.Style.UNBALANCED);
        free = mark.end;
      }
    }
    if (open != null) {
      mend(open, block.end());
    }
  }

  /**
   * A closing mark with none before it, but with an attribution or the next opening mark right
   * after it.
   */
  private boolean unopened(Mark mark, List<Mark> marks) {
    boolean first = marks.getFirst() == mark;
    boolean ends = mark.start > block.start() && ",.?!…".indexOf(text.charAt(mark.start - 1)) >= 0;
    return first
        && (attributed.test(mark.end)
            || startsAt(marks, mark.end)
            || (ends && attributionFollows.test(mark.end)));
  }

  private static boolean startsAt(List<Mark> marks, int offset) {
    return marks.stream().anyMatch(m -> m.start == offset);
  }

  /**
   * A quotation that never closes ends where it is attributed; one that fills the rest of its
   * paragraph goes on in the next.
   */
  private void mend(Mark open, int limit) {
    for (int i = open.end; i < limit; i++) {
      if (attributed.test(i)) {
        add(open.start, open.end, i, i, Marked.Style.UNBALANCED);
        return;
      }
    }
    if (limit == block.end() && (open.start == block.start() || startsSentence(open))) {
      add(open.start, open.end, limit, limit, Marked.Style.UNBALANCED);
    }
  }

  private boolean startsSentence(Mark open) {
    int before = open.start - 1;
    while (before > block.start() && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return ".!?:,".indexOf(text.charAt(Math.max(before, 0))) >= 0;
  }

  private void add(int outerStart, int start, int end, int outerEnd, Marked.Style style) {
    Span inner = new Span(start, Math.max(start, end)).trim(text);
    if (!inner.isEmpty()) {
      found.add(new Marked(inner, new Span(outerStart, outerEnd).trim(text), style));
    }
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (int i = block.start(); i < block.end(); i++) {
      int length = doubleMark(i);
      if (length > 0) {
        marks.add(new Mark(i, i + length, side(i, i + length)));
        i += length - 1;
      }
    }
    return marks;
  }

  /**
   * The length of the double mark at an offset; two single marks in a row make one. 0 if there is
   * none.
   */
  private int doubleMark(int i) {
    char c = text.charAt(i);
    if (signs.closes(c)
        && i == block.start()
        && i + 1 < block.end()
        && Character.isWhitespace(text.charAt(i + 1))) {
      return 0; // a bullet
    }
    if (signs.isDouble(c)) {
      return 1;
    }
    boolean twice = i + 1 < block.end() && text.charAt(i + 1) == c;
    return twice && signs.doublesUp(c) ? 2 : 0;
  }

  private Side side(int start, int end) {
    boolean spaceBefore = start == block.start() || opensWord(text.charAt(start - 1));
    boolean spaceAfter = end >= block.end() || closesWord(text.charAt(end));
    if (spaceBefore != spaceAfter) {
      return spaceBefore ? Side.OPEN : Side.CLOSE;
    }
    char sign = text.charAt(start);
    if (signs.opens(sign)) {
      return Side.OPEN;
    } else if (signs.closes(sign) || end < block.end() && signs.isDouble(text.charAt(end))) {
      return Side.CLOSE;
    }
    return start > block.start() && signs.isDouble(text.charAt(start - 1))
        ? Side.OPEN
        : Side.EITHER;
  }

  static boolean opensWord(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([{—–-/".indexOf(c) >= 0;
  }

  static boolean closesWord(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || ")]},.;:!?—–".indexOf(c) >= 0;
  }
}
