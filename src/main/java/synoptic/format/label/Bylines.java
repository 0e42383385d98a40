package synoptic.format.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Media;
import synoptic.text.WordLists;

/**
 * Who wrote an article, as its by-line says it: people, without their posts, places and addresses.
 */
public final class Bylines {
  private static final WordLists LISTS = WordLists.read(Bylines.class, "bylines.txt");
  private static final Pattern LINE =
      Pattern.compile("(?i:" + LISTS.either("line") + "):?\\s+(?<names>\\p{Lu}.*)", Pattern.DOTALL);
  private static final Pattern LEAD = Pattern.compile("^" + LISTS.anyOf("lead"));
  private static final Pattern BREAKS = Pattern.compile("\\s*" + LISTS.anyOf("break") + "\\s*");

  private static final String CARD = LISTS.lines("card").getFirst();

  /** Parts of a by-line that name who did something else than write. */
  private static final Pattern OTHERS = Pattern.compile("(?i)" + LISTS.anyOf("others"));

  /**
   * A name's parts: capitalised words and initials, and the particles between them. Scripts without
   * case have no capitals.
   */
  private static final Pattern NAME =
      Pattern.compile(
          """
          (?x) (?: [\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’‘-]*+
                 | \\p{Ll}{1,3} ['’] \\p{Lu}[\\p{L}\\p{M}'’-]*+ )
          (?: \\s+ (?: (?: %s ) \\s+ ){0,3}
              (?: [\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’‘-]*+
                | (?: %s ) [-'’] \\p{Lu}[\\p{L}\\p{M}'’-]*+      # el-Masri
                | ["“'‘] \\p{Lu}\\p{L}+ ["”'’] ) ){0,5}        # “Bill”
          """
              .formatted(LISTS.either("particle"), LISTS.either("bound particle")));

  private static final Pattern TAIL = Pattern.compile(LISTS.either("tail"), Pattern.DOTALL);

  /** Words of posts and desks: a part that has one is not a person. */
  private static final Set<String> POSTS = LISTS.words("post");

  private static final Set<String> STAFF = LISTS.words("staff");

  private static final int LONGEST = 60;

  /** Words of three capitals and more; shorter ones are initials. */
  private static final Pattern CAPITALS =
      Pattern.compile("(?<!\\p{L})(\\p{Lu})(\\p{Lu}{2,})(?!\\p{L})");

  private static final Pattern INNER = Pattern.compile("MA?C\\p{Lu}|\\p{Lu}['’]");

  private Bylines() {}

  /** Any of the patterns of a section of the list of what by-lines say. */
  public static Pattern any(String section) {
    String words = String.join("|", LISTS.lines(section));
    return Pattern.compile("(?:" + words + ")", Pattern.CASE_INSENSITIVE);
  }

  /** Whether a card of a link says so before it names who wrote the article. */
  public static boolean isCardLabel(@Nullable String words) {
    return CARD.equalsIgnoreCase(words);
  }

  /**
   * Whether a paragraph is nothing but a by-line: {@code By} and names, short and without a
   * sentence.
   */
  public static boolean isByline(String paragraph) {
    if (paragraph.length() > 160) {
      return false;
    }
    Matcher line = LINE.matcher(paragraph);
    return line.matches()
        && !names(line.group("names")).isEmpty()
        && !paragraph.contains("\"")
        && isShortOfProse(line.group("names"));
  }

  /** In a by-line most words are capitalised; in a sentence that starts with "By" most are not. */
  private static boolean isShortOfProse(String names) {
    int capitals = 0;
    int small = 0;
    for (String word : names.split("[\\s,]+")) {
      if (!word.isEmpty()) {
        boolean isSmall = Character.isLowerCase(word.codePointAt(0));
        small += isSmall ? 1 : 0;
        capitals += isSmall ? 0 : 1;
      }
    }
    return capitals > small;
  }

  /** A by-line without its "By" or what other words it opens with. */
  public static String withoutLead(String written) {
    String plain = written.replace("\u00AD", "").replaceAll("[\\s\\u00A0]+", " ").strip();
    return LEAD.matcher(plain).replaceFirst("").strip();
  }

  /** Whether a by-line of one part names a desk or a post and nobody in it. */
  public static boolean isPost(String byline) {
    List<String> words = List.of(byline.toLowerCase(Locale.ROOT).split("\\s+"));
    return words.size() > 1 && STAFF.contains(words.getLast()) && words.size() < 4;
  }

  /** The news wires that a by-line names beside its people. */
  public static List<String> wires(String written) {
    return BREAKS.splitAsStream(withoutLead(written)).filter(Media::isWire).distinct().toList();
  }

  /** The people in a by-line, with or without its "By". */
  public static List<String> names(String written) {
    String plain = OTHERS.matcher(withoutLead(written)).replaceFirst("");
    if (plain.contains("://") || plain.length() > 600) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (String part : BREAKS.split(plain)) {
      String name =
          TAIL.matcher(LEAD.matcher(part.strip()).replaceFirst("")).replaceFirst("").strip();
      String usual = lowered(name);
      if (isPerson(name) && !found.contains(usual)) {
        found.add(usual);
      }
    }
    return found;
  }

  /** {@code JANE ROE} to {@code Jane Roe}; what may have capitals inside stays: {@code MCVEY}. */
  private static String lowered(String name) {
    boolean isPlain =
        name.indexOf(' ') > 0
            && name.equals(name.toUpperCase(Locale.ROOT))
            && Arrays.stream(name.split(" ")).noneMatch(w -> INNER.matcher(w).lookingAt());
    return isPlain
        ? CAPITALS.matcher(name).replaceAll(m -> m.group(1) + m.group(2).toLowerCase(Locale.ROOT))
        : name;
  }

  private static boolean isPerson(String name) {
    if (name.isEmpty() || name.length() > LONGEST || !NAME.matcher(name).matches()) {
      return false;
    }
    for (String word : name.toLowerCase(Locale.ROOT).split("\\s+")) {
      if (POSTS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
