package synoptic.article;

import java.io.Serializable;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How an article came among the others.
 *
 * @param retrieved when it was fetched, ISO 8601 in UTC; null if nobody says so
 * @param byEditor what the editor of the digest states of it, and it does not
 * @param owner of the outlet, as the editor states
 */
public record Filing(@Nullable String retrieved, SortedSet<Field> byEditor, @Nullable String owner)
    implements Serializable {
  public static final Filing NONE = new Filing(null, Collections.emptySortedSet(), null);

  /** What an editor may state for an article. */
  public enum Field {
    OUTLET,
    PUBLISHED,
    LANGUAGE,
    SECTION,
    /** What part of it a passage is. */
    LABEL
  }

  public Filing {
    byEditor = Collections.unmodifiableSortedSet(new TreeSet<>(byEditor));
  }

  /** The same with one more that the editor states. */
  public Filing and(Field field) {
    SortedSet<Field> more = new TreeSet<>(byEditor);
    more.add(field);
    return new Filing(retrieved, more, owner);
  }

  /** Of what the editor states, only these. */
  public Filing of(Set<Field> fields) {
    SortedSet<Field> kept = new TreeSet<>(byEditor);
    kept.retainAll(fields);
    return new Filing(retrieved, kept, owner);
  }
}
