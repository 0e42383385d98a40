package synoptic.edition;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the ids, hashes, times and addresses in an edition's file are written. */
final class EditionSyntax {
  /**
   * What a story or claim is called: a few words and a hash, and hashes that tell it from others.
   * More could say what no article does; keys and hashes of what is published anybody can make.
   */
  private static final String CONTENT =
      "(?:[a-z0-9]{1,20}-){1,6}[0-9a-f]{6}(?:-[0-9a-f]{6})?(?:-[0-9a-f]{%d})?"
          .formatted(States.DIGITS);

  /** What a file or speaker is called; without Latin letters it is a hyphen and a hash. */
  private static final String FILE = "-?[a-z0-9][a-z0-9-]{0,199}";

  static final Pattern HASH = Pattern.compile("[0-9a-f]{" + States.DIGITS + "}");

  /** To the second, and of four digits for the year: these can be compared as strings. */
  static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");

  static final Pattern PAGE =
      Pattern.compile(
          Stream.of(PageKind.values()).map(EditionSyntax::page).collect(joining("|", "(?:", ")")));
  static final Pattern STORY = Pattern.compile(page(PageKind.STORIES));
  static final Pattern PLACE = Pattern.compile(PAGE + "(?:#c-" + CONTENT + ")?");

  private EditionSyntax() {}

  private static String page(PageKind kind) {
    return "\\Q" + kind.page("\\E" + id(kind) + "\\Q") + "\\E";
  }

  /** What ids of a kind of page match. */
  static String id(PageKind kind) {
    return switch (kind) {
      case STORIES, CLAIMS -> CONTENT;
      case ARTICLES, SPEAKERS -> FILE;
    };
  }
}
