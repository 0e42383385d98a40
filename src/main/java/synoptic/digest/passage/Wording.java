package synoptic.digest.passage;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What came of comparing a reading with the base reading.
 *
 * @param inWords the kinds of differences; empty for the base
 * @param verbatim whether its words are those of the base reading
 * @param significant the differences that change what is said or quoted, in the order of the
 *     reading
 * @param told what of it other accounts have too
 */
public record Wording(
    String inWords, boolean verbatim, List<SignificantDifference> significant, Told told) {
  /**
   * Differences that stand in a line of the apparatus. More is read more easily in the readings
   * themselves.
   */
  private static final int BRIEF = 3;

  public Wording {
    requireNonNull(inWords);
    significant = List.copyOf(significant);
    requireNonNull(told);
  }

  public static Wording ofBase(Told told) {
    return new Wording("", true, List.of(), told);
  }

  /**
   * The first few of the significant differences that are short and tell something by themselves.
   */
  public List<SignificantDifference> brief() {
    return significant.stream().filter(d -> d.isShort() && !d.isSlight()).limit(BRIEF).toList();
  }

  /** Whether there are significant differences beside the brief ones. */
  public boolean isLonger() {
    return significant.size() > brief().size();
  }
}
