package synoptic.digest.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a reading, as it is shown, other accounts have too.
 *
 * @param alone the numbers and names that not each of them has, and the marked words that none has
 * @param common how many of its words of meaning they have
 * @param lacking how many of these they lack
 * @param stretch the longest part of it that one of them prints word for word; null without one
 */
public record Told(
    List<CitedPassage> alone, int common, int lacking, @Nullable CitedPassage stretch) {
  /** Of a reading that no other account's stands beside. */
  public static final Told EVERYTHING = new Told(List.of(), 0, 0, null);

  public Told {
    alone = List.copyOf(alone);
  }

  /** The greater, the better it stands for what all tell: a word that others lack costs two. */
  public int weight() {
    return common - 2 * lacking;
  }

  /** The same of a part of the reading. */
  public List<CitedPassage> aloneIn(CitedPassage part) {
    return alone.stream().filter(part::overlaps).toList();
  }
}
