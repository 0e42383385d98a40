package synoptic.quotation.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import synoptic.language.Language;
import synoptic.quotation.Attribution;
import synoptic.quotation.Cue;
import synoptic.quotation.Speaker;
import synoptic.quotation.sentence.Marked;
import synoptic.text.Span;

/**
 * Tells whose words stand within marks, in the order of a text: whoever has his whole name beside a
 * dash, a colon or a verb, and from then on his last.
 */
final class Sources {
  /** Characters before marks among which stands who is named there. */
  private static final int NEAR = 150;

  /** What begins a sentence. */
  private static final String STARTS = ".!?…:\n";

  /** The same, and what goes on with one. */
  private static final String STOPS = STARTS + ",;-–—";

  private final String text;
  private final Patterns patterns;
  private final List<String> known = new ArrayList<>();

  Sources(String text, Language language) {
    this.text = text;
    this.patterns = Patterns.of(language);
  }

  Source of(Marked marked, Span block) {
    Span outer = marked.outer();
    Matcher after = patterns.after().matcher(text).region(outer.end(), block.end());
    if (after.lookingAt()) {
      return source(after, true);
    }
    int from = Math.max(block.start(), outer.start() - NEAR);
    Matcher before =
        patterns.before().matcher(text).region(from, outer.start()).useTransparentBounds(true);
    if (before.find()) {
      return source(before, isAfterColon(outer.start()));
    }
    return Source.NONE;
  }

  private boolean isAfterColon(int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.endsWith(":") || before.endsWith("：");
  }

  private Source source(Matcher found, boolean isWhole) {
    Span name = group(found, Patterns.NAMES);
    Span verb = group(found, Patterns.VERBS);
    Cue cue = verb == null ? null : new Cue(verb, Cue.Force.SPEECH);
    String whole = name == null ? null : whole(name);
    Attribution by =
        whole == null
            ? new Attribution.NotStated()
            : new Attribution.Named(new Speaker(whole, null), name);
    return new Source(by, cue, true, isWhole);
  }

  private static @Nullable Span group(Matcher found, List<String> names) {
    for (String name : names) {
      if (found.group(name) != null) {
        return new Span(found.start(name), found.end(name));
      }
    }
    return null;
  }

  /** The whole name that a name stands for; null where nothing shows that it is one. */
  private @Nullable String whole(Span span) {
    String name = span.of(text).replaceAll("\\s+", " ");
    List<String> fuller = known.stream().filter(k -> k.endsWith(" " + name)).distinct().toList();
    if (name.indexOf(' ') < 0) {
      return fuller.size() == 1 ? fuller.getFirst() : null;
    }
    if (fuller.isEmpty() && !known.contains(name)) {
      if (isAtStart(span) && !standsElsewhere(name)) {
        return null;
      }
      known.add(name);
    }
    return fuller.isEmpty() ? name : fuller.getFirst();
  }

  /** Whether a name begins a sentence, where any word has a capital; after a dash none begins. */
  private boolean isAtStart(Span span) {
    int at = span.start() - 1;
    while (at >= 0
        && !Character.isLetterOrDigit(text.charAt(at))
        && STOPS.indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at < 0 || STARTS.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a name stands also within a sentence, where only names have capitals. */
  private boolean standsElsewhere(String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (!isAtStart(new Span(at, at + name.length()))) {
        return true;
      }
    }
    return false;
  }
}
