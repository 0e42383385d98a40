package synoptic.claim.joining;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.claim.collate.Collation;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;

/**
 * Passages of which one tells a state of a thing and the other how it was undone or came out: two
 * facts, of two times.
 */
public final class StateRule implements JoiningRule {
  private record Turn(Pattern before, Pattern after) {
    private static Turn of(String line) {
      String[] states = line.split(" <> ");
      return new Turn(word(states[0]), word(states[1]));
    }

    private static Pattern word(String state) {
      return Pattern.compile("(?<![\\p{L}-])" + state + "(?![\\p{L}-])");
    }

    /** The shorter passage first: what it does not state need not be looked for in the other. */
    private boolean isBetween(String shorter, String longer) {
      return isTurn(before, after, shorter, longer) || isTurn(after, before, shorter, longer);
    }

    private static boolean isTurn(Pattern one, Pattern other, String first, String second) {
      return states(one, first)
          && states(other, second)
          && !other.matcher(first).find()
          && !one.matcher(second).find();
    }

    /** Not what is denied: "was not found". */
    private static boolean states(Pattern state, String text) {
      Matcher found = state.matcher(text);
      while (found.find()) {
        int start = found.start();
        if (!DENIED.matcher(text).region(Math.max(0, start - REACH), start).find()) {
          return true;
        }
      }
      return false;
    }
  }

  /** Characters before a state in which a negator denies it. */
  private static final int REACH = 20;

  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:"
              + String.join("|", Language.ENGLISH.lists("negation").words("negators"))
              + "|\\p{L}+n['’]t)\\b");

  private static final List<Turn> TURNS =
      Language.ENGLISH.lists("state-patterns").lines("turns").stream().map(Turn::of).toList();

  @Override
  public double apply(Collation pair, double score) {
    return !pair.hasMarkedRun() && areOfTwoTimes(pair.base(), pair.reading()) ? 0 : score;
  }

  @Override
  public String reason() {
    return "undone";
  }

  private static boolean areOfTwoTimes(Unit base, Unit reading) {
    String first = base.text().toLowerCase(Locale.ROOT);
    String second = reading.text().toLowerCase(Locale.ROOT);
    boolean inOrder = first.length() <= second.length();
    return TURNS.stream()
        .anyMatch(t -> inOrder ? t.isBetween(first, second) : t.isBetween(second, first));
  }
}
