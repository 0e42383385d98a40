package synoptic.fetch;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.text.Sha256;
import synoptic.text.Slug;

/** Names of folders and files that any system can have, made of what others wrote. */
final class PathNames {
  /** Characters, with room to a hundred for an ending and the number of a version. */
  private static final int LONGEST = 80;

  private static final int WORDS = 12;
  private static final int DIGITS = 8;

  private PathNames() {}

  /** Of an outlet: its name, or where that has no Latin letters a number. */
  static String folder(String outlet) {
    return usable(Slug.of(outlet), outlet);
  }

  /** Of a page: its title, or the last part of its address, or a number. */
  static String file(@Nullable String title, String url) {
    String titled = title == null ? "" : cut(Slug.of(title, WORDS));
    return Slug.isUsable(titled) ? titled : usable(lastPart(url), url);
  }

  private static String usable(String slug, String of) {
    String cut = cut(slug);
    return Slug.isUsable(cut) ? cut : "n-" + Sha256.of(of, DIGITS);
  }

  private static String cut(String slug) {
    String cut = slug.substring(0, Math.min(LONGEST, slug.length()));
    int hyphen = cut.lastIndexOf('-');
    return cut.length() < slug.length() && hyphen > 0 ? cut.substring(0, hyphen) : cut;
  }

  private static String lastPart(String url) {
    String path = String.valueOf(URI.create(url).getPath());
    return List.of(path.split("/")).reversed().stream()
        .map(part -> Slug.of(part.replaceFirst("\\.\\w{2,5}$", ""), WORDS))
        .filter(part -> !part.isEmpty())
        .findFirst()
        .orElse("");
  }
}
