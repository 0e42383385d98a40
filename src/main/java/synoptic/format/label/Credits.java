package synoptic.format.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Media;
import synoptic.language.Language;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * Paragraphs, and ends of paragraphs, that credit somebody: captions with their photographers,
 * sources, editors.
 */
final class Credits {
  private static final WordLists LISTS = Language.ENGLISH.lists("format-patterns");
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{N}.&' -]{1,40}?";

  /**
   * A picture credit in brackets at the end: {@code (Photo by A B/C)}, {@code (D via C)}, {@code
   * (C/A B)}.
   */
  private static final Pattern PICTURE =
      Pattern.compile(
          """
          (?x) [(\\[] (?= [^()\\[\\]]{2,160} [)\\]] $ )            # one pair of brackets
          (?: .* \\b (?i: (?-x:%s) ) \\b .*
            | .* \\b (?-x:%s) \\s \\p{Lu} .*
            | [\\p{Lu}][^/()]{1,60} / \\s? \\p{Lu}[^/()]{1,60} (?: / [^()]{1,60} )? )  # Agency/Name
          [)\\]] $
          """
              .formatted(LISTS.either("picture"), LISTS.either("through")));

  private static final Pattern PICTURE_START =
      Pattern.compile("^[(\\[]?" + LISTS.anyOf("caption of a picture"));

  /** What begins a caption where a page was pasted. */
  private static final Pattern CAPTION = LISTS.anyOf("caption");

  private static final Pattern LABELLED =
      Pattern.compile("^[(\\[]?\\s?(?i:" + LISTS.either("credit") + ")\\b\\s{0,2}(?<colon>[::]?)");

  /**
   * What pages of news sites say of themselves: updates, shares, galleries, contributors, the
   * signature of a post.
   */
  private static final Pattern FURNITURE = LISTS.anyOf("furniture");

  /** What publishing software puts at the end of a feed's entries. */
  private static final Pattern FEED_FOOTER = LISTS.anyOf("end of a feed's entry");

  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:(?i:"
              + LISTS.either("source label")
              + ")\\s?[::]\\s{0,2}|(?i:"
              + LISTS.either("first published")
              + "))(?<name>"
              + NAME
              + ")(?=$|[),;.]\\s|[,;|)]|\\.$)");

  /** An agency whose the text is: {@code Copyright 2018 The Coast Press. All rights reserved.} */
  private static final Pattern OWNED =
      Pattern.compile(
          "(?i:%s)\\s(?:[©]\\s)?\\d{4}\\s(?:(?:%s)\\s)?(?<name>%s)(?=[.,]|$)"
              .formatted(LISTS.either("rights"), LISTS.either("before an outlet's name"), NAME));

  private static final Pattern REPORTERS =
      Pattern.compile(
          "(?i:" + LISTS.either("reporters") + ")\\s{1,2}(?<names>\\p{Lu}[^;.()]{2,120})");

  /** An agency in brackets after the last stop: {@code … said. (Xinhua)}. */
  private static final Pattern SIGNED =
      Pattern.compile("[.!?…\"”]\\s{0,3}[(\\[](?<name>\\p{Lu}[\\p{L}\\p{N}.&'/ -]{1,30})[)\\]]$");

  private static final Pattern COPYRIGHT = Pattern.compile("(?i)" + LISTS.either("rights"));

  private Credits() {}

  static boolean isCaption(String paragraph) {
    if (paragraph.length() > 700) {
      return false;
    }
    return PICTURE_START.matcher(paragraph).lookingAt()
        || CAPTION.matcher(paragraph).lookingAt()
        || PICTURE.matcher(lastBracket(paragraph)).matches();
  }

  /** From the last opening bracket on, so that the pattern is tried once. */
  private static String lastBracket(String paragraph) {
    int open = Math.max(paragraph.lastIndexOf('('), paragraph.lastIndexOf('['));
    return open < 0 ? "" : paragraph.substring(open);
  }

  /**
   * Whether a paragraph does nothing but credit: it starts with a label, and is short or has a
   * colon after it.
   */
  static boolean isCredit(String paragraph) {
    boolean isShort = paragraph.length() < 400;
    if (isShort
        && (FEED_FOOTER.matcher(paragraph).matches() || FURNITURE.matcher(paragraph).matches())) {
      return true;
    }
    Matcher label = LABELLED.matcher(paragraph);
    if (paragraph.length() > 300 || !label.lookingAt()) {
      return false;
    }
    boolean isCopyright = COPYRIGHT.matcher(label.group()).find();
    boolean marked = !label.group("colon").isEmpty() || paragraph.startsWith("(") || isCopyright;
    String rest = paragraph.substring(label.end()).strip();
    boolean names = !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0));
    return marked || (paragraph.length() <= 120 && names && label.group().contains(" "));
  }

  /** Those a credit paragraph names as the source, with offsets in the paragraph. */
  static List<Credit> sources(String paragraph) {
    List<Credit> found = new ArrayList<>();
    Matcher source = SOURCE.matcher(paragraph);
    while (source.find()) {
      found.add(
          new Credit(source.group("name").strip(), new Span(source.start(), source.end("name"))));
    }
    return found;
  }

  /** The agency whose text a credit paragraph says it is; null without one. */
  static @Nullable Credit owner(String paragraph) {
    Matcher owned = OWNED.matcher(paragraph);
    return owned.find() && Media.isHead(owned.group("name"))
        ? new Credit(owned.group("name"), new Span(owned.start(), owned.end()))
        : null;
  }

  /** The people of {@code (Reporting by A and B; Editing by C)}. */
  static List<String> reporters(String paragraph) {
    Matcher reporters = REPORTERS.matcher(paragraph);
    return reporters.find() ? Bylines.names(reporters.group("names")) : List.of();
  }

  /** The agency that signs a paragraph at its end, with its brackets; null without one. */
  static @Nullable Credit signature(String paragraph) {
    String tail = paragraph.substring(Math.max(0, paragraph.length() - 40));
    Matcher signed = SIGNED.matcher(tail);
    if (!signed.find()) {
      return null;
    }
    int shift = paragraph.length() - tail.length();
    String name = signed.group("name");
    return Media.isName(name)
        ? new Credit(name, new Span(shift + signed.start("name") - 1, paragraph.length()))
        : null;
  }
}
