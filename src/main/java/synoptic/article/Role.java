package synoptic.article;

/**
 * What part of an article a passage is. Only {@link #isProse} passages are quoted or count as
 * support.
 */
public enum Role {
  HEADLINE,
  /** A date put before or beside the text. */
  DATE,
  BYLINE,
  /** Place, day and agency before the first words: {@code MOSCOW, May 20 (Xinhua) --}. */
  DATELINE,
  /** A summary between headline and text. */
  STANDFIRST,
  HEADING,
  CAPTION,
  /** Who is credited: source, translator, editor, agency. */
  CREDIT,
  /** A notice that takes back or amends what was printed: a correction, an editor's note. */
  CORRECTION,
  /** What a publisher says of itself: an outlet, or the agency whose report it prints. */
  SELF_DESCRIPTION,
  /** What a page's navigation left inside a sentence when its text was copied. */
  INTRUSION,
  BODY,
  /** A paragraph marked by the publisher as somebody's words, as HTML's {@code blockquote} does. */
  BLOCK_QUOTE;

  public boolean isProse() {
    return this == BODY || this == BLOCK_QUOTE;
  }
}
