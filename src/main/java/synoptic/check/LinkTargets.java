package synoptic.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.text.WordLists;

/** What links may lead to. */
final class LinkTargets {
  private static final WordLists SAY = WordLists.read(LinkTargets.class, "diagnostics.txt");

  /** What stands before the host, or encodes it, so that it reads as another. */
  private static final Pattern NAMED_USER =
      Pattern.compile("^https?:[/\\\\]*[^/?#\\\\]*[@%]", Pattern.CASE_INSENSITIVE);

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private final Set<String> paths = new HashSet<>();
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final Set<String> absent;
  private final @Nullable String baseUrl;

  /** Of each link by the folder that it stands in: pages have many of their links in common. */
  private final Map<String, Map<String, Optional<String>>> known = new ConcurrentHashMap<>();

  LinkTargets(Rendered site, @Nullable String baseUrl) {
    site.files().forEach(p -> paths.add(p.path()));
    site.html().forEach(page -> anchors.put(page.path(), page.anchors()));
    absent = site.absent();
    this.baseUrl = baseUrl;
  }

  /**
   * What is wrong with a link; null if nothing is.
   *
   * @param from the page that it stands in
   */
  @Nullable String problem(String from, String link) {
    if (link.isEmpty() || link.startsWith("#")) {
      return found(from, link);
    }
    return known
        .computeIfAbsent(
            from.substring(0, from.lastIndexOf('/') + 1), f -> new ConcurrentHashMap<>())
        .computeIfAbsent(link, l -> Optional.ofNullable(found(from, l)))
        .orElse(null);
  }

  private @Nullable String found(String from, String link) {
    String within =
        baseUrl != null && link.startsWith(baseUrl) ? link.substring(baseUrl.length()) : null;
    String scheme = LinkAddress.scheme(link);
    if (within == null && scheme != null) {
      return outward(link, scheme);
    }
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    String target =
        within != null
            ? within.replaceFirst("#.*", "")
            : path.isEmpty() ? from : LinkAddress.resolve(from, path);
    if (target == null) {
      return SAY.say("no-address", link);
    }
    target = target.isEmpty() ? "index.html" : target;
    if (absent.contains(target)) {
      return null;
    }
    if (!paths.contains(target)) {
      return SAY.say("astray", link);
    }
    String anchor = hash < 0 ? "" : link.substring(hash + 1);
    boolean missing = !anchor.isEmpty() && !anchors.getOrDefault(target, Set.of()).contains(anchor);
    return missing ? SAY.say("astray-within", link, target) : null;
  }

  private static @Nullable String outward(String link, String scheme) {
    if (NAMED_USER.matcher(link).find()) {
      return SAY.say("credentials", link);
    }
    return SCHEMES.contains(scheme) ? null : SAY.say("scheme", link);
  }
}
