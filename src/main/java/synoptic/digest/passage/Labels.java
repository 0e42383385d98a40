package synoptic.digest.passage;

import java.util.List;
import java.util.Locale;
import synoptic.claim.Difference;
import synoptic.claim.Mark;
import synoptic.quotation.Quotation.Stated;

/** What kinds are called on pages that speak a language. */
public final class Labels {
  private static final String DIFFERENCE = "difference.";

  private Labels() {}

  /** In a list of differences. */
  public static String of(Messages messages, Difference kind) {
    return messages.say(DIFFERENCE + kind.label());
  }

  /** What of a speaker the editor states. */
  public static String of(Messages messages, Stated stated) {
    return messages.say("stated." + stated.name().toLowerCase(Locale.ROOT));
  }

  /** As a title of accounts that differ so. */
  public static String title(Messages messages, Difference kind) {
    return first(messages, DIFFERENCE + kind.label() + ".title", DIFFERENCE + kind.label());
  }

  /**
   * The same for accounts that no claim joins: that they are of one event is likely, and no more.
   */
  public static String titleInStory(Messages messages, Difference kind) {
    String title = DIFFERENCE + kind.label() + ".title";
    return first(
        messages, title + ".story", messages.has(title) ? title : DIFFERENCE + kind.label());
  }

  /** The same of a quotation that is cut short: in which articles. */
  public static String cut(Messages messages, List<String> articles) {
    return messages.say(
        DIFFERENCE + Difference.QUOTED_WORDS.label() + ".title.cut", messages.list(articles));
  }

  /**
   * A mark in words.
   *
   * @param first the letters of the articles on its one side
   * @param second those on its other
   */
  public static String mark(
      Messages messages, Mark.Kind kind, List<String> first, List<String> second) {
    return messages.say(
        DIFFERENCE + kind.label() + ".mark", messages.list(first), messages.list(second));
  }

  private static String first(Messages messages, String key, String otherwise) {
    return messages.say(messages.has(key) ? key : otherwise);
  }
}
