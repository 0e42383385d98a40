package synoptic.page.html;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.page.TemplateException;
import synoptic.page.TemplateSource;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/** Says what is wrong with a template, where, and what mends it. */
final class TemplateErrors {
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?:Root attribute|Attribute) \\[(?<name>[^\\]]*)\\].*does not exist", Pattern.DOTALL);
  private static final Pattern UNEXPECTED =
      Pattern.compile("Unexpected token \"?[A-Z_]+\"? of value \"(?<text>[^\"]*)\"");

  private static final Pattern USED = Pattern.compile("\\{%-?\\s*\\w+\\s+[\"']([^\"']+)");

  private static final WordLists SAY = WordLists.read(Templates.class, "diagnostics.txt");

  private final TemplateSource source;

  TemplateErrors(TemplateSource source) {
    this.source = source;
  }

  /** A template that uses itself, or one that does; or a macro that calls itself. */
  TemplateException endless(String name, StackOverflowError cause) {
    String file = selfUsing(name, new ArrayList<>());
    return new TemplateException(
        Diagnostic.error(file, SAY.say("endless"), remedy(name, file)), cause);
  }

  /** The first template on a way back to itself; the given one if there is none. */
  private String selfUsing(String name, List<String> way) {
    if (way.contains(name)) {
      return name;
    }
    String text = source.load(name);
    if (text != null) {
      way.add(name);
      for (Matcher used = USED.matcher(text); used.find(); ) {
        String found = selfUsing(used.group(1), way);
        if (way.contains(found)) {
          return found;
        }
      }
      way.removeLast();
    }
    return way.isEmpty() ? name : "";
  }

  /** What Pebble says of the two commonest slips, without its names for things. */
  private static String plain(String message) {
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.lookingAt()) {
      return SAY.say("unknown", unknown.group("name"));
    }
    Matcher unexpected = UNEXPECTED.matcher(message);
    return unexpected.lookingAt() ? SAY.say("unexpected", unexpected.group("text")) : message;
  }

  /** Pebble knows the file and line of most errors, and never the template that was asked for. */
  TemplateException located(String name, PebbleException problem) {
    String file = problem.getFileName() == null ? name : problem.getFileName();
    int line = problem.getLineNumber() == null ? 0 : problem.getLineNumber();
    String message = plain(problem.getPebbleMessage().strip()).replaceFirst("[.]*$", ".");
    return new TemplateException(
        Diagnostic.error(file, message, remedy(name, file)).at(line, 0), problem);
  }

  /**
   * @param asked the template that was asked for
   * @param file the one at fault, which it may use
   */
  private static String remedy(String asked, String file) {
    return file.equals(asked) ? SAY.say("mend") : SAY.say("mend-used", asked);
  }
}
