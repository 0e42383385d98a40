package synoptic.claim.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.language.Language;
import synoptic.text.Span;

/** What publishers put into or take out of others' words: ellipses and bracketed insertions. */
public final class Editorial {
  /**
   * Square brackets of any content; round ones that are signed ({@code (he, - ed.)}) or hold at
   * most two words of letters, as insertions do; and dots for words left out.
   */
  private static final Pattern MARKS =
      Pattern.compile(
          "\\[[^\\[\\]\n]{0,200}\\]"
              + "|\\([^()\n]{0,200}\\b(?:"
              + Language.ENGLISH.lists("collate-patterns").either("signature of an editor")
              + ")\\.?\\)"
              + "|\\(\\p{L}+(?: \\p{L}+)?\\)"
              + "|\\.\\.\\.+|…");

  private Editorial() {}

  /** The marks in a part of a text, in order. */
  public static List<Span> in(String text, Span part) {
    Matcher marks = MARKS.matcher(text).region(part.start(), part.end());
    List<Span> found = new ArrayList<>();
    while (marks.find()) {
      found.add(new Span(marks.start(), marks.end()));
    }
    return found;
  }

  /** The text without them. */
  public static String without(String text) {
    return MARKS.matcher(text).replaceAll(" ");
  }
}
