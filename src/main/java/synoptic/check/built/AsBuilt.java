package synoptic.check.built;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.page.Page;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/**
 * Each file of a site on disk is, byte for byte, what is built from the articles, and there is no
 * page more. Nothing that stands on the disk is believed: what was forged may have been forged
 * everywhere.
 */
public final class AsBuilt {
  private static final WordLists SAY = WordLists.read(AsBuilt.class, "diagnostics.txt");

  /** What a browser shows or runs, and data that pages and readers of feeds take. */
  private static final Pattern SHOWN =
      Pattern.compile(".*\\.(x?html?|xht|m?js|css|svg|xml|xslt?|json|wasm|pdf)");

  private AsBuilt() {}

  /**
   * What differs, by path.
   *
   * @param built the pages as they must be
   * @param found what stands on disk: null where it is no text
   * @return errors, and notes on files beside the site
   */
  public static List<Diagnostic> compare(
      List<Page> built, SortedMap<String, @Nullable String> found) {
    SortedMap<String, Diagnostic> differing = new TreeMap<>();
    Set<String> paths = new HashSet<>();
    for (Page page : built) {
      paths.add(page.path());
      String text = found.get(page.path());
      if (!found.containsKey(page.path())) {
        differing.put(
            page.path(), Diagnostic.error(page.path(), SAY.say("absent"), SAY.say("build")));
      } else if (text == null) {
        differing.put(
            page.path(), Diagnostic.error(page.path(), SAY.say("no-text"), SAY.say("differs")));
      } else if (!text.equals(page.content())) {
        differing.put(page.path(), Mismatch.of(page, text).diagnostic(SAY.say("differs")));
      }
    }
    for (String path : found.keySet()) {
      if (!paths.contains(path)) {
        extra(path, differing);
      }
    }
    return List.copyOf(differing.values());
  }

  private static void extra(String path, SortedMap<String, Diagnostic> differing) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (SHOWN.matcher(name).matches()) {
      String remedy = SAY.say("extra-page");
      differing.put(path, Diagnostic.error(path, SAY.say("extra"), remedy));
    } else if (!name.startsWith(".")) {
      differing.put(path, Diagnostic.note(path, SAY.say("extra"), SAY.say("extra-file")));
    }
  }
}
