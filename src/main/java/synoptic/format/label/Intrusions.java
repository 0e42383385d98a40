package synoptic.format.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.language.Language;
import synoptic.text.Span;

/**
 * What a page's navigation leaves inside sentences when its text is copied: after a name, the full
 * name of its topic with the topic's headlines glued to it, up to the link that leads on, {@code
 * Ruiz Ana Maria RuizMayor opens bridge MORE said …}.
 */
public final class Intrusions {
  private static final Pattern LINK = Language.ENGLISH.lists("format-patterns").anyOf("topic link");

  /** Characters before the link that are looked at. */
  private static final int REACH = 900;

  /**
   * A name and, after up to five words, the same with a capital glued to it; to the end of the
   * line.
   */
  private static final Pattern TOPIC =
      Pattern.compile("\\b(\\p{Lu}[\\p{L}'’-]{1,40})(?= (?:[^\\s]{1,40} ){0,5}\\1\\p{Lu})[^\\n]*$");

  private Intrusions() {}

  /**
   * The spans of a text that are no part of its sentences, in order. Only what stands before a link
   * is searched, once.
   */
  public static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    for (Matcher link = LINK.matcher(text); link.find(); from = link.end()) {
      Matcher topic =
          TOPIC.matcher(text).region(Math.max(from, link.start() - REACH), link.start());
      if (topic.find()) {
        found.add(new Span(topic.end(1), link.end()));
      }
    }
    return found;
  }
}
