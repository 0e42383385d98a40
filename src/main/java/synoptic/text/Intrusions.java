package synoptic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page's navigation leaves inside sentences when its text is copied: after a name, the full name of its topic with the
 * topic's headlines glued to it, up to the link that leads on, {@code Ruiz Ana Maria RuizMayor opens bridge MORE said …}.
 */
public final class Intrusions {
  private static final String LINK = " MORE";

  /** Words of the full name, and characters of the headlines, at most. */
  private static final Pattern TOPIC =
      Pattern.compile("\\b(\\p{Lu}[\\p{L}'’-]+)(?= (?:[^\\s]+ ){0,5}\\1\\p{Lu})[^\\n]{1,800}? MORE\\b");

  private Intrusions() {}

  /** The spans of a text that are no part of its sentences, in order. */
  public static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    if (text.contains(LINK)) {
      for (Matcher topic = TOPIC.matcher(text); topic.find(); ) {
        found.add(new Span(topic.end(1), topic.end()));
      }
    }
    return found;
  }

  /** The text with blanks in their place, each character where it was. */
  public static String blanked(String text) {
    List<Span> spans = in(text);
    if (spans.isEmpty()) {
      return text;
    }
    var blanked = new StringBuilder(text);
    spans.forEach(s -> blanked.replace(s.start(), s.end(), " ".repeat(s.length())));
    return blanked.toString();
  }
}
