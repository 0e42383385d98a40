package synoptic.claim.joining;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.claim.collate.Collation;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.text.Search;
import synoptic.text.Span;

/**
 * Passages of which one tells a state of a thing and the other how it was undone or came out: two
 * facts, of two times.
 */
public final class StateRule implements JoiningRule {
  private record Turn(Search before, Search after) {
    private static Turn of(String line) {
      String[] states = line.split(" <> ");
      return new Turn(word(states[0]), word(states[1]));
    }

    private static Search word(String state) {
      return Search.ofWord("(?<!-)" + state + "(?![\\p{L}-])");
    }
  }

  /**
   * Which states of the turns a passage names, by the turns' numbers.
   *
   * @param named denied ones too: "was not found"
   */
  private record States(BitSet named, BitSet stated) {
    static States of(String text, Function<Turn, Search> state) {
      var whole = new Span(0, text.length());
      var states = new States(new BitSet(), new BitSet());
      for (int i = 0; i < TURNS.size(); i++) {
        for (Matcher found : state.apply(TURNS.get(i)).in(text, whole)) {
          states.named.set(i);
          if (!isDenied(text, found.start())) {
            states.stated.set(i);
          }
        }
      }
      return states;
    }
  }

  private record Told(States before, States after) {
    static Told of(Unit unit) {
      String text = unit.text().toLowerCase(Locale.ROOT);
      return new Told(States.of(text, Turn::before), States.of(text, Turn::after));
    }

    /** Whether the other tells how a state that this one tells of came out, and neither both. */
    boolean isUndoneIn(Told other) {
      var turns = (BitSet) before.stated.clone();
      turns.and(other.after.stated);
      turns.andNot(after.named);
      turns.andNot(other.before.named);
      return !turns.isEmpty();
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

  private final Map<Unit, Told> known = new ConcurrentHashMap<>();

  @Override
  public double apply(Collation pair, double score) {
    Told base = known.computeIfAbsent(pair.base(), Told::of);
    Told reading = known.computeIfAbsent(pair.reading(), Told::of);
    boolean areOfTwoTimes = base.isUndoneIn(reading) || reading.isUndoneIn(base);
    return areOfTwoTimes && !pair.hasMarkedRun() ? 0 : score;
  }

  @Override
  public String reason() {
    return "undone";
  }

  private static boolean isDenied(String text, int state) {
    return DENIED.matcher(text).region(Math.max(0, state - REACH), state).find();
  }
}
