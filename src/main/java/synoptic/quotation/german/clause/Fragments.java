package synoptic.quotation.german.clause;

import synoptic.quotation.german.sentence.Lexicon;
import synoptic.quotation.german.sentence.Lexicon.Class;
import synoptic.quotation.german.sentence.Sentence;

/** Tells marked words that somebody said from names, titles and terms in marks. */
public final class Fragments {
  /** Words from which on marked words are speech wherever they stand. */
  private static final int SPEECH = 5;

  /** Words from which on they are no name although an article stands before them. */
  private static final int LONG = 8;

  /** Words of a name or title at most, all of them with capitals. */
  private static final int LONGEST_NAME = 4;

  private final Sentence s;
  private final Lexicon words;

  Fragments(Sentence s, Lexicon words) {
    this.s = s;
    this.words = words;
  }

  /** Whether marked words are a whole sentence of the speaker. */
  public boolean isWhole(int quote) {
    String text = s.get(quote).text();
    boolean ends = ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean begins = !Character.isLowerCase(text.charAt(0));
    int length = length(quote);
    if (s.isSign(quote - 1, ":")) {
      return begins
          ? ends || length > 1 && hasVerb(text) || length >= SPEECH
          : ends || length >= SPEECH;
    }
    return begins && (ends || hasVerb(text)) && length > 1;
  }

  /** Whether marked words set into a clause are a whole sentence, and no title. */
  public boolean isWholeWithin(int quote) {
    String text = s.get(quote).text();
    boolean ends = ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    return isWhole(quote) && (ends || !s.isCapital(quote - 1));
  }

  /** Whether marked words that a clause with a cue or a reported clause holds are the speaker's. */
  public boolean isSaid(int quote) {
    String text = s.get(quote).text();
    if (words.is(Class.SO_CALLED, s.lower(quote - 1)) || s.isSign(quote - 1, "(")) {
      return false;
    }
    if (Character.isLowerCase(text.charAt(0))) {
      return true;
    }
    boolean named = words.is(Class.ARTICLED, s.lower(quote - 1)) && length(quote) < LONG;
    return !named && (length(quote) >= SPEECH || !isName(quote) && hasSmall(text));
  }

  /** Whether marked words that something is called by are the speaker's: als „Skandal“. */
  public boolean isCalled(int quote) {
    return isSaid(quote) || words.is(Class.CALLED_BY, s.lower(quote - 1));
  }

  public boolean isCapital(int quote) {
    return Character.isUpperCase(s.get(quote).text().charAt(0));
  }

  /** Whether marked words are long enough to be speech with no cue beside them. */
  public boolean isLong(int quote) {
    return length(quote) >= SPEECH && hasSmall(s.get(quote).text()) && !isName(quote);
  }

  /** "die Zeitung „Die Welt“": after a noun, or all capitals. */
  private boolean isName(int quote) {
    String[] all = s.get(quote).text().split("\\s+");
    boolean capitals = true;
    for (String word : all) {
      capitals &= !Character.isLowerCase(word.charAt(0));
    }
    return s.isCapital(quote - 1)
            && !words.is(Class.TIMES, s.lower(quote - 1))
            && !words.is(Class.DETERMINER, s.lower(quote - 1))
        || capitals && all.length <= LONGEST_NAME;
  }

  private int length(int quote) {
    return s.get(quote).text().split("\\s+").length;
  }

  private static boolean hasSmall(String text) {
    for (String word : text.split("\\s+")) {
      if (Character.isLowerCase(word.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasVerb(String text) {
    for (String word : text.split("[\\s,;:.!?]+")) {
      if (!word.isEmpty()
          && Character.isLowerCase(word.charAt(0))
          && !words.is(Class.DETERMINER, word)
          && words.verbs.isFinite(word)) {
        return true;
      }
    }
    return false;
  }
}
