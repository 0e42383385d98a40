package synoptic.digest;

/**
 * How much of other people's texts the site may show: of each article, all pages and data files
 * together, no more than the smaller of two caps. The law of most countries names no number; the
 * defaults are a choice of ours.
 *
 * @param on whether the caps bind; off, an article page shows the whole article
 * @param maxWords of one article
 * @param maxShare of one article's words, 0 to 1
 */
public record Excerpts(boolean on, int maxWords, double maxShare) {
  public static final Excerpts DEFAULT = new Excerpts(true, 600, 0.75);

  public Excerpts {
    if (maxWords < 0 || !(maxShare >= 0 && maxShare <= 1)) {
      throw new IllegalArgumentException("a cap is a number of words and a share from 0 to 1");
    }
  }

  /** How many words of an article of so many words may be shown. */
  public int cap(int words) {
    return on ? Math.min(maxWords, (int) (words * maxShare)) : words;
  }
}
