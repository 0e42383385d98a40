package synoptic.edition;

import static java.util.Objects.requireNonNull;
import static synoptic.edition.Untrusted.brief;
import static synoptic.edition.Untrusted.counted;
import static synoptic.edition.Untrusted.earlier;
import static synoptic.edition.Untrusted.matching;
import static synoptic.edition.Untrusted.object;
import static synoptic.edition.Untrusted.time;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file of an edition. It may be anybody's: each id and hash has its pattern, no time is
 * later than the edition's own, everything is counted, and no path leads out of the site.
 */
public final class EditionReader {
  private EditionReader() {}

  /**
   * The edition that a file holds.
   *
   * @throws IllegalArgumentException if it holds none; the message is the value that is wrong
   */
  public static Edition read(String content) {
    Map<String, Object> root;
    try {
      root = JSON.std.mapFrom(content);
    } catch (IOException e) {
      throw new IllegalArgumentException(brief(e.getMessage()), e);
    }
    if (!Integer.valueOf(EditionFile.VERSION).equals(root.get(EditionField.VERSION.label()))) {
      throw new IllegalArgumentException(
          EditionField.VERSION.label() + ' ' + brief(root.get(EditionField.VERSION.label())));
    }
    String own = time(root.get(EditionField.TIME.label()));
    Map<PageKind, SortedMap<String, Entry>> entries = new EnumMap<>(PageKind.class);
    for (PageKind kind : PageKind.values()) {
      SortedMap<String, Entry> of = new TreeMap<>();
      Pattern ids = Pattern.compile(EditionSyntax.id(kind));
      object(root, kind.folder())
          .forEach((id, entry) -> of.put(matching(ids, id), entry(object(entry), own)));
      entries.put(kind, of);
    }
    SortedMap<String, String> moved = new TreeMap<>();
    object(root, EditionField.MOVED.label())
        .forEach(
            (from, to) ->
                moved.put(matching(EditionSyntax.PAGE, from), matching(EditionSyntax.PLACE, to)));
    SortedMap<String, Gone> gone = new TreeMap<>();
    object(root, EditionField.GONE.label())
        .forEach((page, of) -> gone.put(matching(EditionSyntax.PAGE, page), gone(object(of), own)));
    return new Edition(
        own, earlier(root.get(EditionField.PREVIOUS.label()), own), entries, moved, gone);
  }

  private static Gone gone(Map<?, ?> of, String own) {
    Object story = of.get(EditionField.STORY.label());
    return new Gone(
        entry(of, own),
        requireNonNull(earlier(time(of.get(EditionField.UNTIL.label())), own)),
        story == null ? null : matching(EditionSyntax.STORY, story),
        Boolean.TRUE.equals(of.get(EditionField.READ.label())));
  }

  private static Entry entry(Map<?, ?> of, String own) {
    return new Entry(
        hashes(of.get(EditionField.KEYS.label())),
        matching(EditionSyntax.HASH, of.get(EditionField.STATE.label())),
        requireNonNull(earlier(time(of.get(EditionField.SINCE.label())), own)),
        earlier(of.get(EditionField.CHANGED.label()), own),
        hashes(of.get(EditionField.ARTICLES.label())));
  }

  private static SortedSet<String> hashes(@Nullable Object listed) {
    SortedSet<String> hashes = new TreeSet<>();
    if (listed instanceof List<?> list) {
      counted(list).forEach(hash -> hashes.add(matching(EditionSyntax.HASH, hash)));
    } else if (listed != null) {
      throw new IllegalArgumentException(brief(listed));
    }
    return hashes;
  }
}
