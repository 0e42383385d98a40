package synoptic.desk;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/**
 * What a doubt is of: a passage, or an article as a whole.
 *
 * @param article its id, or the path of a file that gave none
 * @param words of the passage; empty for an article as a whole
 * @param focus where among the words those are that differ; empty if none do
 * @param who whose words they are, and who prints them
 * @param page of the site, where it has one
 * @param place the passage as a rule names it; null if words of it cannot
 * @param named the same to be accepted
 * @param spoken whether it quotes somebody
 */
public record Item(
    String article,
    String words,
    Span focus,
    String who,
    @Nullable String page,
    @Nullable String place,
    @Nullable String named,
    boolean spoken) {
  public Item {
    requireNonNull(article);
    requireNonNull(words);
    requireNonNull(focus);
    requireNonNull(who);
  }
}
