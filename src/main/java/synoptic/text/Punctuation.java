package synoptic.text;

/**
 * The signs that set quotations apart in a language. Each string is a set of signs.
 *
 * @param doubles quotation marks of one sign, which stand outside
 * @param singles quotation marks that may be apostrophes, which nest inside; two in a row make a
 *     double one
 * @param opening those that open by their shape
 * @param closing those that close by their shape
 * @param dashes those that may set off an attribution
 */
public record Punctuation(
    String doubles, String singles, String opening, String closing, String dashes) {
  public static final Punctuation ENGLISH =
      new Punctuation("\"“”„«»‟", "'‘’", "“„«‘`‟", "”»’", "-–—―~");

  public boolean isDouble(char c) {
    return doubles.indexOf(c) >= 0;
  }

  public boolean isSingle(char c) {
    return singles.indexOf(c) >= 0;
  }

  /** Whether two of a sign in a row make a double mark; typewriters write `` for an opening one. */
  public boolean doublesUp(char c) {
    return isSingle(c) || c == '`';
  }

  public boolean opens(char c) {
    return opening.indexOf(c) >= 0;
  }

  public boolean closes(char c) {
    return closing.indexOf(c) >= 0;
  }

  public boolean isDash(char c) {
    return dashes.indexOf(c) >= 0;
  }

  /** Whether a sign is a quotation mark, be it an apostrophe elsewhere. */
  public boolean isMark(char c) {
    return isDouble(c) || isSingle(c);
  }
}
