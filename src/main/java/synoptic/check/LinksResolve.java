package synoptic.check;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.check.page.PageFacts;
import synoptic.digest.Digest;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/**
 * Each link within the site leads to a page, and each anchor to a place in it; links out are http,
 * https or mailto, and their host is the one that a reader sees.
 */
final class LinksResolve implements Check {
  private static final WordLists SAY = WordLists.read(LinksResolve.class, "diagnostics.txt");

  /** What stands before the host, or encodes it, so that it reads as another. */
  private static final Pattern NAMED_USER =
      Pattern.compile("^https?:[/\\\\]*[^/?#\\\\]*[@%]", Pattern.CASE_INSENSITIVE);

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  @Override
  public List<Finding> check(Rendered site, Digest digest) {
    var targets = new Targets(site, digest.site().baseUrl());
    List<Finding> findings = new ArrayList<>();
    for (PageFacts page : site.html()) {
      for (PageFacts.Fact link : page.links()) {
        String problem = targets.problem(page.path(), link.text());
        if (problem != null) {
          var dead =
              Diagnostic.error(page.path(), problem, SAY.say("astray-remedy")).at(link.line(), 0);
          findings.add(Finding.ofSite(dead));
        }
      }
    }
    return findings;
  }

  /** What links may lead to. */
  private static final class Targets {
    private final Set<String> paths = new HashSet<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Set<String> absent;
    private final @Nullable String baseUrl;

    /** Of each link by the folder that it stands in: pages have many of their links in common. */
    private final Map<String, Map<String, Optional<String>>> known = new HashMap<>();

    Targets(Rendered site, @Nullable String baseUrl) {
      site.files().forEach(p -> paths.add(p.path()));
      site.html().forEach(page -> anchors.put(page.path(), page.anchors()));
      absent = site.absent();
      this.baseUrl = baseUrl;
    }

    @Nullable String problem(String from, String link) {
      if (link.isEmpty() || link.startsWith("#")) {
        return LinksResolve.problem(from, link, baseUrl, paths, anchors, absent);
      }
      return known
          .computeIfAbsent(from.substring(0, from.lastIndexOf('/') + 1), f -> new HashMap<>())
          .computeIfAbsent(
              link,
              l ->
                  Optional.ofNullable(
                      LinksResolve.problem(from, l, baseUrl, paths, anchors, absent)))
          .orElse(null);
    }
  }

  private static @Nullable String problem(
      String from,
      String link,
      @Nullable String baseUrl,
      Set<String> paths,
      Map<String, Set<String>> anchors,
      Set<String> absent) {
    String within =
        baseUrl != null && link.startsWith(baseUrl) ? link.substring(baseUrl.length()) : null;
    String scheme = scheme(link);
    if (within == null && scheme != null) {
      return outward(link, scheme);
    }
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    String target =
        within != null
            ? within.replaceFirst("#.*", "")
            : path.isEmpty() ? from : resolve(from, path);
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

  /** A browser drops white space within, and takes \\ for /. */
  private static @Nullable String scheme(String written) {
    String link = written.replaceAll("[\\s\\p{Cntrl}]", "").replace('\\', '/');
    int colon = link.indexOf(':');
    boolean scheme = colon > 0 && link.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*");
    return link.startsWith("//")
        ? "//"
        : scheme ? link.substring(0, colon).toLowerCase(Locale.ROOT) : null;
  }

  /** The page that a link leads to; null where it is no address. */
  private static @Nullable String resolve(String from, String path) {
    try {
      URI base = URI.create("site:/").resolve("/" + encode(from));
      return base.resolve(encode(path)).getPath().substring(1);
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  private static String encode(String path) {
    return path.replace("%", "%25").replace(" ", "%20").replace("\"", "%22");
  }
}
