package synoptic.format.webpage.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import synoptic.format.date.Dates;
import synoptic.format.label.Boilerplate;
import synoptic.format.label.Bylines;
import synoptic.format.webpage.chunk.ShortText;

/**
 * Who a page says wrote its article: people where it names any; its outlet only where JSON-LD names
 * no one else.
 */
public final class Authors {
  private static final int LONGEST = 80;
  private static final int LONGEST_TEXT = 120;

  private static final Pattern ADDRESS =
      Pattern.compile(".*(?:://|@|www\\.|/).*|[\\w-]+\\.[\\w-]+");

  /** What software puts where no author was given. */
  private static final Pattern ACCOUNT = Bylines.any("placeholder");

  /** Those who are somebody, but none of the people of a newsroom. */
  private static final Pattern DESK = Bylines.any("desk");

  /** A list of who did what: {@code content: A, code: B}. */
  private static final Pattern PARTS = Pattern.compile("\\p{Ll}+: .*,.*: .*");

  private static final int MOST_WORDS_OF_DESK = 4;

  private Authors() {}

  static List<String> of(
      Document page,
      Metas metas,
      JsonLd linked,
      @Nullable Map<?, ?> article,
      Masthead masthead,
      @Nullable String outlet) {
    List<String> stated = linked.names(article, "author");
    List<List<String>> sources =
        List.of(
            stated,
            metas.all("article:author"),
            metas.all(
                "author",
                "parsely-author",
                "sailthru.author",
                "byl",
                "dc.creator",
                "dcterms.creator",
                "article:author_name"),
            metas.all("citation_author").stream().map(Authors::givenNameFirst).toList(),
            Bylines.isCardLabel(metas.first("twitter:label1"))
                ? metas.all("twitter:data1")
                : List.of(),
            first(page, "[itemprop=author] [itemprop=name], [itemprop=author]"),
            first(page, "[rel=author], .author.vcard .fn, .byline .author, .p-author"),
            linked.names(article, "creator"),
            masthead.authors(),
            Signatures.people(page),
            masthead.signed());
    for (List<String> source : sources) {
      List<String> people = people(source, outlet);
      boolean isAccount = people.size() == 1 && people.getFirst().indexOf(' ') < 0;
      List<String> whole = isAccount ? Signatures.people(page) : List.of();
      if (!people.isEmpty()) {
        return whole.isEmpty() || whole.getFirst().indexOf(' ') < 0 ? people : whole;
      }
    }
    return nobodyInPerson(sources, page);
  }

  /** A desk, a body or the outlet itself, where a page names no one else. */
  private static List<String> nobodyInPerson(List<List<String>> sources, Document page) {
    return Stream.concat(sources.stream().flatMap(List::stream), Signatures.in(page))
        .map(Bylines::withoutLead)
        .filter(
            name ->
                isNamed(name)
                    && name.split("\\s").length <= MOST_WORDS_OF_DESK
                    && Dates.find(name) == null
                    && !Boilerplate.isLabel(name))
        .limit(1)
        .toList();
  }

  /**
   * The people of some by-lines, each once; a by-line that names no one as people are named stays
   * as it is.
   *
   * @param excluded the outlet, which is nobody
   */
  public static List<String> people(List<String> bylines, @Nullable String excluded) {
    Map<String, String> people = new LinkedHashMap<>();
    for (String byline : bylines) {
      String plain = withoutOutlet(Bylines.withoutLead(byline), excluded);
      if (isSomebody(plain)) {
        List<String> named = Bylines.names(plain);
        boolean isList = !named.isEmpty() && named.stream().allMatch(one -> one.contains(" "));
        for (String name : isList ? named : List.of(plain)) {
          if (isList || !Bylines.isPost(plain)) {
            people.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
          }
        }
      }
    }
    return List.copyOf(people.values());
  }

  /** {@code Jane Roe The Daily Post} to {@code Jane Roe}, and the outlet itself to nothing. */
  private static String withoutOutlet(String byline, @Nullable String outlet) {
    if (outlet == null) {
      return byline;
    }
    boolean isOutlet = byline.toLowerCase(Locale.ROOT).startsWith(outlet.toLowerCase(Locale.ROOT));
    return isOutlet
        ? ""
        : byline.replaceFirst("(?i)[\\s,|–—-]+" + Pattern.quote(outlet) + "$", "").strip();
  }

  private static boolean isSomebody(String name) {
    return isNamed(name)
        && Character.isLetter(name.codePointAt(0))
        && !DESK.matcher(name).matches();
  }

  private static boolean isNamed(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST
        && !ADDRESS.matcher(name).matches()
        && !ACCOUNT.matcher(name).matches()
        && !PARTS.matcher(name).matches()
        && name.chars().anyMatch(Character::isLetter);
  }

  /** {@code Roe, Jane} to {@code Jane Roe}, as bibliographies are written. */
  private static String givenNameFirst(String name) {
    String[] parts = name.split(",\\s*", -1);
    return parts.length == 2 ? parts[1] + " " + parts[0] : name;
  }

  private static List<String> first(Document page, String query) {
    for (Element element : page.select(query)) {
      String content = element.attr("content");
      String text = content.isBlank() ? ShortText.of(element, LONGEST_TEXT) : content;
      if (!text.isBlank()) {
        return List.of(text);
      }
    }
    return List.of();
  }
}
