package synoptic.claim.collate.quoted;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import synoptic.article.Article;
import synoptic.claim.Difference;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.quantity.Quantity;
import synoptic.language.Language;
import synoptic.story.word.Stems;
import synoptic.text.EditDistance;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * Words within quotation marks in place of others; one side may be empty. Positions count words.
 */
record Swap(Said base, Said reading, int from, int to, int readingFrom, int readingTo) {
  private static final WordLists LISTS = Language.ENGLISH.lists("quoted");

  private static final Set<String> TRIVIAL = LISTS.words("trivial");
  private static final Set<String> OPENERS = LISTS.words("openers");
  private static final List<String> SPELLINGS = LISTS.lines("spellings");
  private static final Set<String> ALIKE = Set.copyOf(LISTS.lines("alike"));

  /** An ellipsis or a bracket. */
  private static final Pattern BRACKET = Pattern.compile("[\\[\\]()…]|\\.\\.\\.|\\. \\.");

  private static final Pattern STOP = Pattern.compile("[.!?]");

  /** Words up to which some stand in place of others: more are another translation. */
  private static final int SWAPPED = 3;

  /** Words that are gone from an end of a sentence: one alone is hardly missed. */
  private static final int LEAST_AT_AN_END = 2;

  /** Words from which a part left out may be told in other words elsewhere. */
  private static final int CLAUSE = 3;

  /** Share of the words of such a part that a sentence has that tells it. */
  private static final double TOLD = 0.6;

  static List<Swap> between(Said base, Said reading) {
    return DiffUtils.diff(base.keys(), reading.keys()).getDeltas().stream()
        .map(d -> of(base, reading, d))
        .toList();
  }

  /**
   * A change as an alignment has it, moved to an end of its sentence where it could as well stand
   * there: "we [think so and we] will go".
   */
  private static Swap of(Said base, Said reading, AbstractDelta<String> delta) {
    int a = delta.getSource().getPosition();
    int b = delta.getTarget().getPosition();
    var swap =
        new Swap(base, reading, a, a + delta.getSource().size(), b, b + delta.getTarget().size());
    int left = Math.min(a, b);
    int right = Math.min(base.words().size() - swap.to, reading.words().size() - swap.readingTo);
    return swap.slides(-left) ? swap.moved(-left) : swap.slides(right) ? swap.moved(right) : swap;
  }

  /** Whether the same words are left where it stands some words further on. */
  private boolean slides(int by) {
    return (from == to || readingFrom == readingTo)
        && left(base, from, to).equals(left(base, from + by, to + by))
        && left(reading, readingFrom, readingTo)
            .equals(left(reading, readingFrom + by, readingTo + by));
  }

  private Swap moved(int by) {
    return new Swap(base, reading, from + by, to + by, readingFrom + by, readingTo + by);
  }

  private static List<String> left(Said said, int from, int to) {
    List<String> left = new ArrayList<>(said.keys());
    left.subList(from, to).clear();
    return left;
  }

  private List<String> ofBase() {
    return base.keys().subList(from, to);
  }

  private List<String> ofReading() {
    return reading.keys().subList(readingFrom, readingTo);
  }

  /** Whether it changes what is quoted. */
  boolean isReal() {
    if (isEditorial() || TRIVIAL.containsAll(ofBase()) && TRIVIAL.containsAll(ofReading())) {
      return false;
    }
    if (from == to || readingFrom == readingTo) {
      return isGone();
    }
    String a = String.join("", ofBase());
    String b = String.join("", ofReading());
    return !(from == 0 && OPENERS.containsAll(ofBase()) && OPENERS.containsAll(ofReading()))
        && Math.max(to - from, readingTo - readingFrom) <= SWAPPED
        && EditDistance.between(a, b) > Math.max(a.length(), b.length()) / 5
        && !ALIKE.contains(a + ' ' + b)
        && !ALIKE.contains(b + ' ' + a)
        && !spelled(a).equals(spelled(b))
        && !isShort()
        && !isOneThing();
  }

  /** Whether one word is the other written short. */
  private boolean isShort() {
    return to - from == 1
        && readingTo - readingFrom == 1
        && (base.mayMean(from, ofReading().getFirst())
            || reading.mayMean(readingFrom, ofBase().getFirst()));
  }

  /** In American spelling, as far as the ends of words go. */
  private static String spelled(String words) {
    String spelled = words;
    for (String rule : SPELLINGS) {
      String[] both = rule.split(" ");
      spelled = spelled.replaceAll(both[0], both.length == 1 ? "" : both[1]);
    }
    return spelled;
  }

  /** A state or a number in two spellings: "the U.S.", "the United States". */
  private boolean isOneThing() {
    String first = base.unit().text(place(base, from, to));
    String second = reading.unit().text(place(reading, readingFrom, readingTo));
    List<Quantity> a = Quantity.in(first);
    List<Quantity> b = Quantity.in(second);
    return unified(first).equals(unified(second))
        || a.size() == 1 && b.size() == 1 && a.getFirst().agrees(b.getFirst());
  }

  /** Stems where a state has several names, or else the words as they are: "run" is not "runs". */
  private static List<String> unified(String words) {
    return Stems.of(words.toLowerCase(Locale.ROOT)).equals(Stems.of(words))
        ? List.of(words)
        : Stems.of(words);
  }

  /** Whether words are gone from within a sentence that is presented as whole. */
  private boolean isGone() {
    return readingFrom == readingTo
        ? isGone(base, reading, from, to, readingFrom)
        : isGone(reading, base, readingFrom, readingTo, from);
  }

  /** Whether words from {@code start} to {@code end} of one are missing at a word of the other. */
  private static boolean isGone(Said whole, Said cut, int start, int end, int at) {
    List<String> gone = whole.keys().subList(start, end);
    if (at > 0 && at < cut.words().size()) {
      return true;
    }
    if (!whole.isDirect() || !cut.isDirect() || gone.size() < LEAST_AT_AN_END) {
      return false;
    }
    return at == 0
        ? start == 0 && !OPENERS.containsAll(gone) && begins(whole, end + cut.words().size())
        : end == whole.words().size() && cut.ends() && begins(whole, start - at);
  }

  /** Whether a sentence begins with a word: what begins within one is only a part of it. */
  private static boolean begins(Said said, int word) {
    return word <= 0
        || word >= said.words().size()
        || STOP.matcher(
                said.text()
                    .substring(said.words().get(word - 1).end(), said.words().get(word).start()))
            .find();
  }

  private boolean isEditorial() {
    return marks(base, from, to) || marks(reading, readingFrom, readingTo);
  }

  /** Whether between the words before and after an ellipsis or a bracket stands. */
  private static boolean marks(Said said, int from, int to) {
    return isMarked(said, from) || isMarked(said, to);
  }

  /** Whether a publisher's mark stands before a word. */
  private static boolean isMarked(Said said, int at) {
    return at > 0
        && at < said.words().size()
        && BRACKET
            .matcher(
                said.text().substring(said.words().get(at - 1).end(), said.words().get(at).start()))
            .find();
  }

  /** Whether neither article prints the other's words somewhere else. */
  boolean isNowhereElse() {
    return !isElsewhere(base, reading, from, to, readingFrom, readingTo)
        && !isElsewhere(reading, base, readingFrom, readingTo, from, to);
  }

  private static boolean isElsewhere(
      Said said, Said other, int from, int to, int otherFrom, int otherTo) {
    List<String> keys = said.keys();
    Article there = other.unit().article();
    if (from == to) {
      return from > 0
          && from < keys.size()
          && otherTo - otherFrom < CLAUSE
          && Printed.prints(there, keys.subList(from - 1, from + 1));
    }
    List<String> gone = keys.subList(from, to);
    return Printed.prints(there, keys.subList(Math.max(0, from - 1), Math.min(keys.size(), to + 1)))
        || gone.size() > 1 && Printed.prints(there, gone)
        || gone.size() >= CLAUSE && Printed.tells(there, String.join(" ", gone), TOLD);
  }

  private static Span place(Said said, int from, int to) {
    return said.words().get(from).cover(said.words().get(to - 1));
  }

  Conflict conflict() {
    return new Conflict(
        Difference.QUOTED_WORDS, point(base, from, to), point(reading, readingFrom, readingTo));
  }

  /** The words; of a gap the words around it. */
  private static Span point(Said said, int from, int to) {
    int last = said.words().size();
    return from < to
        ? place(said, from, to)
        : place(said, Math.max(0, from - 1), Math.min(last, from + 1));
  }
}
