package synoptic.claim.editor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.claim.match.Reasons;
import synoptic.text.Span;
import synoptic.text.Words;

/** An editor's rule on two passages as a settings file has it, to be copied from a receipt. */
public final class RuleText {
  /** Words that name a passage: enough for an editor to know it again. */
  private static final int WORDS = 8;

  private RuleText() {}

  /** The rule that splits two passages of a claim; null where their first words name others. */
  public static @Nullable String split(Article a, Span first, Article b, Span second) {
    String ofA = words(a, first);
    String ofB = words(b, second);
    return ofA == null || ofB == null
        ? null
        : of(Reasons.ENGLISH.say("splitting"), a.id(), ofA, b.id(), ofB);
  }

  /** A passage as a rule names it, on one line; null where its first words name another. */
  public static @Nullable String place(Article article, Span passage) {
    String words = words(article, passage);
    return words == null ? null : place(article.id(), words);
  }

  /** All the words of a passage as a rule names them; null where they stand elsewhere before. */
  public static @Nullable String exact(Article article, Span passage) {
    String words = article.text(passage);
    return article.text().indexOf(words) == passage.start() ? place(article.id(), words) : null;
  }

  /** The rule that says of two texts of unknown articles the contrary of what was decided. */
  public static String contrary(boolean joined, String a, String b) {
    return of(
        Reasons.ENGLISH.say(joined ? "splitting" : "joining"), "FILE", first(a), "FILE", first(b));
  }

  /** The first words of a passage, as many as it needs; null where no number of them is enough. */
  private static @Nullable String words(Article article, Span passage) {
    String words = Words.first(article.text(), passage, WORDS).of(article.text());
    String whole = article.text(passage);
    return article.text().indexOf(words) == passage.start()
        ? words
        : article.text().indexOf(whole) == passage.start() ? whole : null;
  }

  private static String first(String text) {
    return Words.first(text, new Span(0, text.length()), WORDS).of(text);
  }

  private static String of(String key, String a, String ofA, String b, String ofB) {
    return key + ":\n  - - " + place(a, ofA) + "\n    - " + place(b, ofB);
  }

  private static String place(String article, String words) {
    return Reasons.ENGLISH.say("place", quoted(article), quoted(words));
  }

  /** Keys of the settings for what an editor states. */
  public enum Key {
    ATTRIBUTING,
    SPEAKING;

    /** As the settings write it. */
    public String written() {
      return Reasons.ENGLISH.say(name().toLowerCase(Locale.ROOT));
    }
  }

  /** A text as YAML has it, whatever stands in it. */
  public static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
        + '"';
  }
}
