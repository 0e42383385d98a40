package synoptic.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.check.page.Fact;
import synoptic.digest.Digest;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/**
 * A page loads nothing from elsewhere, and sends nothing there, unless settings name the address.
 */
final class NothingForeignLoads implements Check {
  private static final WordLists SAY = WordLists.read(NothingForeignLoads.class, "diagnostics.txt");

  private final Set<String> allowed;

  NothingForeignLoads(Set<String> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  @Override
  public List<Finding> check(Rendered site, Digest digest) {
    return site.html().stream()
        .flatMap(
            page ->
                page.loads().stream()
                    .filter(load -> isForeign(load.text(), digest.site().baseUrl()))
                    .map(load -> finding(page.path(), load)))
        .toList();
  }

  private static Finding finding(String path, Fact load) {
    String problem = SAY.say("loads", load.text());
    String remedy = SAY.say("loads-remedy");
    return Finding.ofSite(Diagnostic.error(path, problem, remedy).at(load.line(), 0));
  }

  private boolean isForeign(String address, @Nullable String baseUrl) {
    boolean ours = baseUrl != null && address.startsWith(baseUrl);
    boolean named =
        allowed.stream().anyMatch(a -> address.equals(a) || address.startsWith(a + "/"));
    // A browser drops white space in addresses, and takes \ for /.
    String read =
        address.replaceAll("[\\s\\p{Cntrl}]", "").replace('\\', '/').toLowerCase(Locale.ROOT);
    boolean elsewhere = read.startsWith("//") || read.matches("[a-z][a-z0-9+.-]*:.*");
    return elsewhere && !ours && !named && !read.startsWith("data:image/");
  }
}
