package synoptic.digest.entry;

/**
 * What the excerpt caps and the editor keep back.
 *
 * @param shared claims of several articles, of which nothing is shown
 * @param single claims of one article
 * @param readings of claims that are shown in part
 * @param discrepancies of which a reading may not be shown
 * @param held differences that wait for the editor, with their claims
 */
public record Withheld(int shared, int single, int readings, int discrepancies, int held) {
  public int passages() {
    return shared + single + readings;
  }
}
