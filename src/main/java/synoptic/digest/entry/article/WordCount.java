package synoptic.digest.entry.article;

/**
 * Words of an article.
 *
 * @param all of its text
 * @param shown on this site, all pages together
 * @param quoted in quotations of it
 * @param shared in passages that others have too
 */
public record WordCount(int all, int shown, int quoted, int shared) {
  public int percentShared() {
    return all == 0 ? 0 : Math.round(100f * shared / all);
  }
}
