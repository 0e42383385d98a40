package synoptic.digest.excerpt;

/**
 * How much of other people's texts the site may show: of each article, all pages and data files
 * together, no more than the smaller of two caps. The law of most countries names no number; the
 * defaults are a choice of ours.
 *
 * @param on whether the caps bind; off, an article page shows the whole article
 * @param maxWords of one article
 * @param maxShare of one article's words, 0 to 1; of a short article, an item of a feed, {@value
 *     #FLOOR} words all the same, unless nothing is to be shown
 */
public record Excerpts(boolean on, int maxWords, double maxShare) {
  public static final Excerpts DEFAULT = new Excerpts(true, 600, 0.75);

  /** Words of a lead: with fewer, the words in which two short items differ could not be shown. */
  static final int FLOOR = 40;

  public Excerpts {
    if (maxWords < 0 || !(maxShare >= 0 && maxShare <= 1)) {
      throw new IllegalArgumentException("a cap is a number of words and a share from 0 to 1");
    }
  }

  /** How many words of an article of so many words may be shown. */
  public int cap(int words) {
    int share = maxShare == 0 ? 0 : Math.max((int) (words * maxShare), Math.min(FLOOR, words));
    return on ? Math.min(maxWords, share) : words;
  }
}
