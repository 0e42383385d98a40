package synoptic.format.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Names of feed elements with their namespace, whatever prefix a feed binds it to: {@code title},
 * {@code dc:title}.
 */
final class XmlNames {
  /**
   * Namespaces by what marks them in their addresses, which feeds misspell. RSS and Atom have no
   * prefix.
   */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "purl.org/dc/elements", "dc:",
          "purl.org/dc/terms", "dcterms:",
          "purl.org/rss/1.0/modules/content", "content:",
          "w3.org/1999/xhtml", "xhtml:",
          "w3.org/2005/atom", "",
          "purl.org/atom", "",
          "purl.org/rss/1.0", "",
          "my.netscape.com/rdf", "",
          "backend.userland.com", "",
          "blogs.law.harvard.edu/tech/rss", "");

  private final Map<Element, String> names = new HashMap<>();

  XmlNames(Document document) {
    Deque<Map<String, String>> scopes = new ArrayDeque<>();
    scopes.push(Map.of());
    document.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              scopes.push(scope(element, scopes.element()));
              names.put(element, name(element, scopes.element()));
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element) {
              scopes.pop();
            }
          }
        });
  }

  /** In lower case; the prefix is one of ours where the namespace is known, else the feed's own. */
  String of(Element element) {
    return names.getOrDefault(element, "");
  }

  private static Map<String, String> scope(Element element, Map<String, String> around) {
    Map<String, String> bound = new HashMap<>();
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      if (key.equals("xmlns") || key.startsWith("xmlns:")) {
        bound.put(
            key.equals("xmlns") ? "" : key.substring(6),
            attribute.getValue().toLowerCase(Locale.ROOT));
      }
    }
    if (bound.isEmpty()) {
      return around;
    }
    around.forEach(bound::putIfAbsent);
    return bound;
  }

  private static String name(Element element, Map<String, String> scope) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    int colon = name.indexOf(':');
    String prefix = colon < 0 ? "" : name.substring(0, colon);
    String local = name.substring(colon + 1);
    String namespace = scope.get(prefix);
    if (namespace == null) {
      return prefix.equals("atom") || prefix.equals("rss") ? local : name;
    }
    String longest = "";
    for (String known : PREFIXES.keySet()) {
      longest = known.length() > longest.length() && namespace.contains(known) ? known : longest;
    }
    return longest.isEmpty() ? name : PREFIXES.get(longest) + local;
  }
}
