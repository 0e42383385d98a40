package synoptic.format.note;

import java.util.List;
import java.util.regex.Pattern;
import synoptic.article.Article;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/** What there is to say of a text that stands in one line, and that nobody gave a title. */
public final class OneLine {
  /** Units of the shortest line that may be news without a stop; headlines have 20 to 100. */
  private static final int BRIEF = 20;

  /** Units; the longest paragraphs of reports have 1,000. */
  private static final int LONG = 1_500;

  private static final Pattern ENDED = Pattern.compile("[.!?…。！？][\"”’»)]*$");

  private static final WordLists SAY = WordLists.read(OneLine.class, "diagnostics.txt");

  private OneLine() {}

  /**
   * The articles of a text, without one that is a few words.
   *
   * @param report takes what is to be said of it
   */
  public static List<Article> judged(
      List<Article> articles, String text, FoundFrontMatter front, List<Diagnostic> report) {
    String line = text.substring(front.end()).strip();
    if (articles.size() != 1
        || front.metadata().title() != null
        || line.lines().limit(2).count() > 1) {
      return articles;
    }
    String path = articles.getFirst().id();
    boolean isSentence = ENDED.matcher(line).find();
    if (!isSentence && line.length() < BRIEF) {
      report.add(warning(path, "line-fragment"));
      return List.of();
    }
    if (line.length() >= LONG) {
      report.add(note(path, "line-long", line.length()));
    } else if (!isSentence) {
      report.add(note(path, "line-alone"));
    }
    return articles;
  }

  private static Diagnostic warning(String path, String key) {
    return Diagnostic.warning(path, SAY.say(key), SAY.say(key + "-remedy"));
  }

  private static Diagnostic note(String path, String key, Object... filled) {
    String problem = SAY.say(key, filled);
    return Diagnostic.note(path, problem, SAY.say(key + "-remedy"));
  }
}
