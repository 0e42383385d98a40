package synoptic.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Who a page says wrote its article: people where it names any; its outlet only where JSON-LD names
 * no one else.
 */
final class Authors {
  private static final int LONGEST = 80;
  private static final int LONGEST_TEXT = 120;

  private static final Pattern BYLINE_CLASS =
      Pattern.compile(
          "(?i)(?:^|[-_ ])(?:by-?line|author(?:s|-?name|-?link|-title)?"
              + "|(?:post|entry|article)-?author|writer|contributor)"
              + "(?:[-_ ]|$)");
  private static final String BYLINE_QUERY =
      "[class*=author], [class*=byline], [class*=Author], [class*=Byline], [class*=writer],"
          + " [id*=author], [id*=byline]";

  private static final Pattern ADDRESS =
      Pattern.compile(".*(?:://|@|www\\.|/).*|[\\w-]+\\.[\\w-]+");
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(?:admin(?:istrator)?|(?:the )?editors?|editorial(?:"
              + " (?:team|staff|board))?|(?:news|web)?\\s?(?:staff|desk|team)|webmaster|guest(?:"
              + " author)?|author|unknown|anonymous|wordpress|user|null|undefined|none|n/a|root|.*"
              + " staff)");

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
            "Written by".equalsIgnoreCase(metas.first("twitter:label1"))
                ? metas.all("twitter:data1")
                : List.of(),
            first(page, "[itemprop=author] [itemprop=name], [itemprop=author]"),
            first(page, "[rel=author], .author.vcard .fn, .byline .author, .p-author"),
            linked.names(article, "creator"),
            masthead.authors(),
            named(page));
    for (List<String> source : sources) {
      List<String> people = people(source, outlet);
      if (!people.isEmpty()) {
        return people;
      }
    }
    return people(stated, null);
  }

  /**
   * The people of some by-lines, each once; a by-line that names no one as people are named stays
   * as it is.
   *
   * @param excluded the outlet, which is nobody
   */
  static List<String> people(List<String> bylines, @Nullable String excluded) {
    Map<String, String> people = new LinkedHashMap<>();
    for (String byline : bylines) {
      String plain = Bylines.withoutLead(byline);
      if (isSomebody(plain) && !plain.equalsIgnoreCase(excluded)) {
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

  private static boolean isSomebody(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST
        && Character.isLetter(name.codePointAt(0))
        && !ADDRESS.matcher(name).matches()
        && !NOBODY.matcher(name).matches();
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

  /** The first short text in an element whose class says author or by-line. */
  private static List<String> named(Document page) {
    for (Element element : page.select(BYLINE_QUERY)) {
      String names = element.className() + " " + element.id();
      if (names.length() < 300
          && BYLINE_CLASS.matcher(names.replaceAll("(?<=[a-z])(?=[A-Z])", "-")).find()) {
        List<String> people = Bylines.names(ShortText.of(element, LONGEST_TEXT));
        if (!people.isEmpty()) {
          return new ArrayList<>(people);
        }
      }
    }
    return List.of();
  }
}
