package synoptic.edition;

import java.util.Set;

/**
 * Articles of which an editor took something away: what went with it must not stay.
 *
 * @param passages ids of those whose passages were hidden, given to another or taken for no text
 * @param articles ids of those that were taken away as a whole
 */
public record Withdrawn(Set<String> passages, Set<String> articles) {
  public static final Withdrawn NOTHING = new Withdrawn(Set.of(), Set.of());

  public Withdrawn {
    passages = Set.copyOf(passages);
    articles = Set.copyOf(articles);
  }
}
