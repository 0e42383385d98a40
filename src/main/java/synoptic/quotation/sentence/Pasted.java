package synoptic.quotation.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import synoptic.quotation.sentence.Token.Tag;
import synoptic.text.Span;

/**
 * Where a sentence begins after words that no stop ends: a caption, a heading or the like, pasted
 * together with the text around it.
 */
public final class Pasted {
  /** Words in capitals that are a heading, and the letters of those that are no acronyms. */
  private static final int SHORTEST_HEADING = 2;

  private static final int SHOUT = 4;

  /** Words of what a page says of itself at most. */
  private static final int LONGEST_FURNITURE = 5;

  /** Signs that end a sentence, or lead on to the next block. */
  private static final String ENDS = ".!?…,:;-–—";

  private final Vocabulary words;

  public Pasted(Vocabulary words) {
    this.words = words;
  }

  /** The parts of a sentence, each one's text a sentence of its own; itself where it is one. */
  List<Span> parts(Sentence s) {
    List<Span> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < s.size(); i++) {
      if (begins(s, i)
          || followsHeading(s, from, i)
          || followsFurniture(s, from, i)
          || beginsHeading(s, i)
          || isCounter(s, i)) {
        parts.add(s.span(from, i));
        from = i;
      }
    }
    parts.add(from == 0 ? s.span() : new Span(s.get(from).start(), s.span().end()));
    return parts;
  }

  /** Whether no stop ends a sentence, so that the text after it does not go on from it. */
  public static boolean isAside(Sentence s) {
    Token last = s.get(s.size() - 1);
    String text = last.text();
    return !last.is(Tag.STOP)
        && !text.isEmpty()
        && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** Whether a sentence is what a page says of a picture, so that the next is its caption. */
  public boolean leadsCaption(Sentence s) {
    return IntStream.range(Math.max(0, s.size() - LONGEST_FURNITURE), s.size() - 1)
        .anyMatch(k -> words.phraseEnd(s, k, WordClass.FURNITURE) == s.size());
  }

  /** "… how good the bridge is He added": a subject with a capital; or a second quotation. */
  private boolean begins(Sentence s, int i) {
    if (s.is(i, Tag.QUOTE)) {
      return s.is(i - 1, Tag.QUOTE) && isSmall(s, i - 2) && isCapital(s, i);
    }
    boolean subject = s.is(i, Tag.PRON) && words.at(s, i, WordClass.CAPITALISED);
    boolean existential = words.at(s, i, WordClass.EXISTENTIAL) && words.at(s, i + 1, WordClass.BE);
    return (subject || existential)
        && isCapital(s, i)
        && s.get(i).text().length() > 1
        && isSmall(s, i - 1)
        && isSmall(s, i + 1);
  }

  /** "NEW BRIDGE Tom Hall": a name, or a sentence, after a heading in capitals. */
  private boolean followsHeading(Sentence s, int from, int i) {
    boolean name = isCapital(s, i) && s.get(i).text().chars().anyMatch(Character::isLowerCase);
    if (!name) {
      return false;
    }
    int start = i;
    int words = 0;
    while (start > from && isShouted(s.get(start - 1))) {
      start--;
      words += s.get(start).text().length() >= SHOUT ? 1 : 0;
    }
    return words >= (start == from ? 1 : SHORTEST_HEADING) && i - start >= SHORTEST_HEADING;
  }

  /** "… Norby says NEW BRIDGE FOR LORN": as long in capitals as no name is. */
  private static boolean beginsHeading(Sentence s, int i) {
    if (!isSmall(s, i - 1)) {
      return false;
    }
    int end = i;
    int words = 0;
    while (end < s.size() && isShouted(s.get(end))) {
      words += s.get(end).text().length() >= SHOUT ? 1 : 0;
      end++;
    }
    return words >= SHORTEST_HEADING && end - i > SHORTEST_HEADING;
  }

  /** "Sign up Tom Hall": after what a page says of itself. */
  private boolean followsFurniture(Sentence s, int from, int i) {
    return isCapital(s, i)
        && IntStream.rangeClosed(Math.max(from, i - LONGEST_FURNITURE), i - 2)
            .anyMatch(k -> words.phraseEnd(s, k, WordClass.FURNITURE) == i && isCapital(s, k));
  }

  /** "26/30 The moon": the number of a picture among others. */
  private static boolean isCounter(Sentence s, int i) {
    return s.is(i, Tag.NUM)
        && s.is(i + 1, Tag.SIGN)
        && s.is(i + 2, Tag.NUM)
        && s.get(i).end() == s.get(i + 1).start()
        && s.is(i - 1, Tag.NAME, Tag.WORD, Tag.NUM, Tag.QUOTE, Tag.CLOSE)
        && i + 3 < s.size()
        && isCapital(s, i + 3);
  }

  private static boolean isShouted(Token t) {
    return t.quote() == null
        && !t.is(Tag.NUM)
        && t.text().length() > 1
        && t.text().chars().allMatch(c -> Character.isUpperCase(c) || c == '’' || c == '\'');
  }

  private static boolean isCapital(Sentence s, int i) {
    return Character.isUpperCase(s.get(i).text().charAt(0));
  }

  private static boolean isSmall(Sentence s, int i) {
    return i >= 0
        && i < s.size()
        && s.get(i).quote() == null
        && Character.isLowerCase(s.get(i).text().charAt(0));
  }
}
