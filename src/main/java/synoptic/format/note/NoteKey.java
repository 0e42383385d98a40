package synoptic.format.note;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of a file that tells of another, in its order. */
enum NoteKey {
  URL,
  TITLE,
  AUTHOR,
  PUBLISHED,
  UPDATED,
  OUTLET,
  OWNER,
  LANGUAGE,
  SECTION,
  EDITOR,
  RETRIEVED,
  CHARSET,
  INCOMPLETE,
  PAGE,
  FROM,
  STATE;

  /** As files have it. */
  String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What stands under it. */
  List<String> all(Map<String, List<String>> values) {
    return values.getOrDefault(written(), List.of());
  }

  /** The first of it; null if nothing stands there. */
  @Nullable String first(Map<String, List<String>> values) {
    return all(values).stream().findFirst().orElse(null);
  }
}
