package synoptic.fetch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import synoptic.format.note.PageNote;

/** What is filed already, by what addresses of a page have in common. */
final class Filed {
  private static final Comparator<FiledPage> BY_TIME =
      Comparator.comparing(page -> page.note().retrieved());

  private final Map<String, List<FiledPage>> byKey = new HashMap<>();

  Filed(SortedMap<String, String> notes) {
    notes.forEach(this::add);
  }

  synchronized void add(String path, String text) {
    PageNote note = PageNote.read(text);
    if (note != null) {
      byKey
          .computeIfAbsent(note.key(), k -> new ArrayList<>())
          .add(new FiledPage(path, text, note));
    }
  }

  /** The version of a page that was filed first; null if none is. */
  synchronized @Nullable FiledPage first(String key) {
    return byKey.getOrDefault(key, List.of()).stream().min(BY_TIME).orElse(null);
  }

  /** The version of a page that was filed last; null if none is. */
  synchronized @Nullable FiledPage last(String key) {
    return byKey.getOrDefault(key, List.of()).stream().max(BY_TIME).orElse(null);
  }

  /** Whether anything of a source is filed. */
  synchronized boolean hasOf(String source) {
    return byKey.values().stream().flatMap(List::stream).anyMatch(p -> isOf(p, source));
  }

  /** How many pages of a source came on a day. */
  synchronized long count(String source, String day) {
    return byKey.values().stream()
        .flatMap(List::stream)
        .filter(p -> isOf(p, source) && p.note().retrieved().startsWith(day))
        .count();
  }

  private static boolean isOf(FiledPage page, String source) {
    return page.note().source().equals(source);
  }
}
