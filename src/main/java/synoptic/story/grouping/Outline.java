package synoptic.story.grouping;

import java.util.List;
import java.util.Set;
import synoptic.story.word.Rarity;
import synoptic.text.Parallel;

/**
 * What articles of one corpus are compared by.
 *
 * @param figures numbers that tell something
 * @param length in stems
 */
record Outline(
    Topic words,
    Topic phrases,
    Topic title,
    Topic lead,
    Topic heads,
    Topic names,
    Set<String> figures,
    int length) {
  /**
   * Texts of general news that smooth word rarity: few, for a corpus of five articles must still
   * show what it is about. Measured: large corpora do not feel it.
   */
  private static final double PRIOR = 3;

  static List<Outline> of(List<Gist> gists) {
    List<List<String>> stems = gists.stream().map(Gist::stems).toList();
    List<List<String>> phrases = gists.stream().map(Gist::phrases).toList();
    var words = new TopicScale(Rarity.among(stems, PRIOR));
    var pairs = new TopicScale(Rarity.among(phrases, PRIOR));
    return Parallel.map(gists, gist -> of(gist, words, pairs.of(gist.phrases())));
  }

  /** Whether no two words stand one after the other in both: then nothing is told by both. */
  boolean hasNothingOf(Outline other) {
    return phrases.cosine(other.phrases) == 0;
  }

  /**
   * Whether the headline of each names somebody, some place or a number, and the other article has
   * none of them anywhere: a template or a common subject makes two such articles alike. Of pairs
   * that report one event .8 % (g5w1h) and 1.6 % (ECB+) are so; of pairs of ECB+ that report two
   * like events, a quarter.
   */
  boolean isStrangeTo(Outline other) {
    return heads.coveredBy(other.words) == 0 && other.heads.coveredBy(words) == 0;
  }

  private static Outline of(Gist gist, TopicScale words, Topic phrases) {
    return new Outline(
        words.of(gist.stems()),
        phrases,
        words.of(gist.title()),
        words.of(gist.lead()),
        words.of(gist.heads()),
        words.of(gist.names()),
        gist.figures(),
        gist.stems().size());
  }
}
