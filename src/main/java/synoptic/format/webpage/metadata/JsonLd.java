package synoptic.format.webpage.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import synoptic.format.date.Dates;

/**
 * What the JSON-LD blocks of a page say of its article, in schema.org's words. Nodes named by
 * {@code @id} are looked up.
 */
public final class JsonLd {
  /** schema.org's Article and its kin, the nearest to news first. */
  private static final List<String> KINDS =
      List.of(
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "ReviewNewsArticle",
          "AskPublicNewsArticle",
          "LiveBlogPosting",
          "BlogPosting",
          "Article",
          "TechArticle",
          "ScholarlyArticle",
          "Report",
          "SocialMediaPosting",
          "MedicalWebPage",
          "Review",
          "HowTo",
          "VideoObject",
          "WebPage",
          "ItemPage",
          "AboutPage",
          "FAQPage",
          "CollectionPage");

  private static final Set<String> PAGES =
      Set.of("WebPage", "ItemPage", "AboutPage", "FAQPage", "CollectionPage");

  private final List<Map<?, ?>> nodes = new ArrayList<>();
  private final Map<String, Map<?, ?>> byId = new LinkedHashMap<>();

  private JsonLd() {}

  public static JsonLd of(Document page) {
    var found = new JsonLd();
    for (Element script : page.select("script[type*=ld+json]")) {
      String json =
          script
              .data()
              .strip()
              .replaceFirst("^(?:<!--|//<!\\[CDATA\\[|/\\*<!\\[CDATA\\[\\*/)", "")
              .replaceFirst("(?:-->|//\\]\\]>)$", "");
      found.collect(Json.read(json), 0);
    }
    return found;
  }

  /** Whether a page says that its article is not free to read. */
  public static boolean isForThosePaying(Document page) {
    Map<?, ?> article = of(page).article();
    return article != null
        && "false".equalsIgnoreCase(String.valueOf(article.get("isAccessibleForFree")));
  }

  private void collect(@Nullable Object value, int depth) {
    if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      nodes.add(map);
      if (map.get("@id") instanceof String id && map.size() > 1) {
        byId.putIfAbsent(id, map);
      }
      collect(map.get("@graph"), depth + 1);
      collect(map.get("mainEntity"), depth + 1);
      if (map.get("mainEntityOfPage") instanceof Map<?, ?> page && page.size() > 2) {
        collect(page, depth + 1);
      }
    }
  }

  /** The node of the article; null if no node is one. */
  public @Nullable Map<?, ?> article() {
    for (String kind : KINDS) {
      for (Map<?, ?> node : nodes) {
        boolean isKind =
            strings(node.get("@type")).stream()
                .anyMatch(type -> type.replaceFirst("^https?://schema.org/", "").equals(kind));
        if (isKind
            && (!PAGES.contains(kind)
                || node.containsKey("datePublished")
                || node.containsKey("author"))) {
          return node;
        }
      }
    }
    return null;
  }

  /**
   * The first text of a property, with its character references and tags resolved; null without
   * one.
   */
  public static @Nullable String text(@Nullable Map<?, ?> node, String... properties) {
    for (String property : properties) {
      if (node != null) {
        for (String value : strings(node.get(property))) {
          String plain = plain(value);
          if (!plain.isEmpty()) {
            return plain;
          }
        }
      }
    }
    return null;
  }

  /**
   * The day and time of a property of a node. Some software states days as midnight beside a page
   * that states the minute: of two that lie within a day the minute is told.
   */
  @Nullable String time(@Nullable Map<?, ?> node, String property) {
    String stated = Dates.iso(text(node, property));
    return stated == null || !isMidnight(stated)
        ? stated
        : nodes.stream()
            .map(other -> Dates.iso(text(other, property)))
            .filter(other -> other != null && !isMidnight(other) && isWithinDay(stated, other))
            .findFirst()
            .orElse(stated);
  }

  private static boolean isMidnight(String iso) {
    return iso.length() == 10 || iso.startsWith("T00:00", 10);
  }

  private static boolean isWithinDay(String iso, String other) {
    LocalDate day = Dates.dayOf(iso);
    return !Dates.dayOf(other).isBefore(day.minusDays(1))
        && !Dates.dayOf(other).isAfter(day.plusDays(1));
  }

  public static String plain(String value) {
    String once = Parser.unescapeEntities(value, false);
    String plain = once.indexOf('<') >= 0 ? org.jsoup.Jsoup.parseBodyFragment(once).text() : once;
    return plain.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  /** The names of the things a property holds: strings as they are, nodes by their name. */
  List<String> names(@Nullable Map<?, ?> node, String property) {
    List<String> names = new ArrayList<>();
    if (node != null) {
      addNames(node.get(property), names);
    }
    return names;
  }

  private void addNames(@Nullable Object value, List<String> names) {
    if (value instanceof List<?> list) {
      list.forEach(item -> addNames(item, names));
    } else if (value instanceof Map<?, ?> map) {
      boolean isWhole = map.containsKey("name") || !(map.get("@id") instanceof String);
      Map<?, ?> node = isWhole ? map : byId.getOrDefault(map.get("@id"), map);
      strings(node.get("name")).forEach(name -> names.add(plain(name)));
    } else if (value instanceof String name && !name.isBlank()) {
      Map<?, ?> node = byId.get(name);
      names.add(plain(node != null && node.get("name") instanceof String known ? known : name));
    }
  }

  private static List<String> strings(@Nullable Object value) {
    if (value instanceof String string) {
      return List.of(string);
    }
    List<String> strings = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof String string) {
          strings.add(string);
        }
      }
    }
    return strings;
  }
}
