package synoptic.format;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Names of feed elements with their namespace, whatever prefix a feed binds it to: {@code title}, {@code dc:title}. */
final class XmlNames {
  /** Namespaces by what marks them in their addresses, which feeds misspell. RSS and Atom have no prefix. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "purl.org/dc/elements", "dc:", "purl.org/dc/terms", "dcterms:", "purl.org/rss/1.0/modules/content", "content:",
          "w3.org/1999/xhtml", "xhtml:", "w3.org/2005/atom", "", "purl.org/atom", "", "purl.org/rss/1.0", "", "my.netscape.com/rdf", "",
          "backend.userland.com", "", "blogs.law.harvard.edu/tech/rss", "");

  private XmlNames() {}

  /** In lower case; the prefix is one of ours where the namespace is known, else the feed's own. */
  static String of(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    int colon = name.indexOf(':');
    String prefix = colon < 0 ? "" : name.substring(0, colon);
    String local = name.substring(colon + 1);
    String namespace = namespace(element, prefix);
    if (namespace == null) {
      return prefix.equals("atom") || prefix.equals("rss") ? local : name;
    }
    String best = null;
    int longest = 0;
    for (Map.Entry<String, String> known : PREFIXES.entrySet()) {
      if (namespace.contains(known.getKey()) && known.getKey().length() > longest) {
        best = known.getValue();
        longest = known.getKey().length();
      }
    }
    return best == null ? name : best + local;
  }

  private static @org.jspecify.annotations.Nullable String namespace(Element element, String prefix) {
    String wanted = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
    for (Element at = element; at != null; at = at.parent()) {
      for (Attribute attribute : at.attributes()) {
        if (attribute.getKey().equalsIgnoreCase(wanted)) {
          return attribute.getValue().toLowerCase(Locale.ROOT);
        }
      }
    }
    return null;
  }
}
