package synoptic.digest;

import java.util.List;
import java.util.Locale;
import synoptic.claim.Difference;
import synoptic.claim.Mark;
import synoptic.quotation.Quotation.Stated;

/** What kinds are called on the pages. */
final class Labels {
  private static final String DIFFERENCE = "difference.";

  private Labels() {}

  /** In a list of differences. */
  static String of(Difference kind) {
    return Messages.say(DIFFERENCE + kind.label());
  }

  /** What of a speaker the editor states. */
  static String of(Stated stated) {
    return Messages.say("stated." + stated.name().toLowerCase(Locale.ROOT));
  }

  /** In a cell of the table. */
  static String of(ComparisonTable.State state) {
    return Messages.say("cell." + state.name().toLowerCase(Locale.ROOT));
  }

  /** As a title of accounts that differ so. */
  static String title(Difference kind) {
    return first(DIFFERENCE + kind.label() + ".title", DIFFERENCE + kind.label());
  }

  /**
   * The same for accounts that no claim joins: that they are of one event is likely, and no more.
   */
  static String titleInStory(Difference kind) {
    String title = DIFFERENCE + kind.label() + ".title";
    return first(title + ".story", Messages.has(title) ? title : DIFFERENCE + kind.label());
  }

  /**
   * A mark in words.
   *
   * @param first the letters of the articles on its one side
   * @param second those on its other
   */
  static String mark(Mark.Kind kind, List<String> first, List<String> second) {
    return Messages.say(
        DIFFERENCE + kind.label() + ".mark", Messages.list(first), Messages.list(second));
  }

  private static String first(String key, String otherwise) {
    return Messages.say(Messages.has(key) ? key : otherwise);
  }
}
