package synoptic.format.webpage.metadata;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import synoptic.format.date.Dates;
import synoptic.format.date.FoundDate;
import synoptic.format.label.Boilerplate;
import synoptic.format.label.Bylines;
import synoptic.format.webpage.chunk.Chunk;
import synoptic.format.webpage.chunk.Chunker;
import synoptic.format.webpage.chunk.ShortText;
import synoptic.text.WordLists;

/** What stands in elements of a page whose class or id says author or by-line. */
final class Signatures {
  /** UTF-16 units of a name, and of a text that is looked at whole. */
  private static final int LONGEST = 80;

  private static final int LONGEST_TEXT = 120;

  /** Units; what a page tells of who wrote the article. */
  private static final int LONGEST_LIFE = 2_000;

  /** Elements looked at whose class says author; comments have one each. */
  private static final int MOST = 300;

  private static final Pattern BYLINE_CLASS =
      Pattern.compile(
          "(?i)(?:^|[-_ ])(?:"
              + WordLists.read(Signatures.class, "classes.txt").either("by-line")
              + ")(?:[-_ ]|$)");
  private static final String BYLINE_QUERY =
      "[class*=author], [class*=byline], [class*=Author], [class*=Byline], [class*=writer],"
          + " [id*=author], [id*=byline]";

  /** What stands for a picture of somebody: the first letters of the name. */
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}");

  private Signatures() {}

  /** The people of the first element whose class says author or by-line. */
  static List<String> people(Document page) {
    return in(page)
        .filter(text -> !isDay(text))
        .map(Signatures::whole)
        .filter(people -> !people.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The people of a text, none that is but a word of it or the first letters of a name. */
  private static List<String> whole(String text) {
    List<String> people = Bylines.names(text);
    boolean isPart =
        people.size() == 1
            && people.getFirst().indexOf(' ') < 0
            && (INITIALS.matcher(people.getFirst()).matches()
                || !Bylines.withoutLead(text).startsWith(people.getFirst()));
    return isPart ? List.of() : people;
  }

  /** Whether a text is a date and the day of the week at most. */
  private static boolean isDay(String text) {
    FoundDate date = Dates.find(text);
    return date != null
        && (text.substring(0, date.start()) + text.substring(date.end()))
                .chars()
                .filter(Character::isLetter)
                .count()
            < 4;
  }

  /**
   * The short texts of elements whose class says author or by-line, and the first one of long ones.
   */
  static Stream<String> in(Document page) {
    return page.select(BYLINE_QUERY).stream()
        .limit(MOST)
        .filter(element -> isSigned(element) && !Boilerplate.isOfReaders(element))
        .map(Signatures::signature)
        .filter(text -> !text.isEmpty());
  }

  private static boolean isSigned(Element element) {
    String names = element.className() + " " + element.id();
    return names.length() < 300
        && BYLINE_CLASS.matcher(names.replaceAll("(?<=[a-z])(?=[A-Z])", "-")).find();
  }

  private static String signature(Element element) {
    String all = ShortText.of(element, LONGEST_TEXT);
    if (!all.isEmpty()) {
      return all;
    }
    List<Chunk> chunks =
        ShortText.of(element, LONGEST_LIFE).isEmpty() ? List.of() : Chunker.chunks(element, false);
    String first =
        chunks.isEmpty() || chunks.getFirst().length() > LONGEST ? "" : chunks.getFirst().text();
    String name = first.split("\\s")[0];
    boolean isOnSomebody =
        first.indexOf(' ') > 0
            && chunks.stream().skip(1).anyMatch(c -> c.text().startsWith(name + " "));
    return isOnSomebody ? first : "";
  }
}
