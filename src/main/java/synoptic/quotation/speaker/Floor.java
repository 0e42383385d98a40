package synoptic.quotation.speaker;

import java.util.HashSet;
import java.util.Set;
import synoptic.quotation.Attribution;
import synoptic.quotation.Speaker;
import synoptic.quotation.name.Names;
import synoptic.quotation.sentence.Sentence;

/** Who has the floor: whose words go on where nothing attributes them. */
final class Floor {
  private static final Attribution NOBODY = new Attribution.NotStated();

  private final Names names;
  private int read;

  /** The attribution that quotations without one of their own may continue, and its sentence. */
  private Attribution last = NOBODY;

  private int lastRead;

  /** Who is named in the sentences read after it. */
  private final Set<String> since = new HashSet<>();

  /** The person who acts in the sentence read last; not stated where nobody alone does. */
  private Attribution acting = NOBODY;

  private Attribution actedBefore = NOBODY;

  Floor(Names names) {
    this.names = names;
  }

  /** Another sentence begins. */
  void next(Sentence s) {
    read++;
    since.addAll(names.introducedIn(s));
    actedBefore = acting;
    acting = NOBODY;
  }

  /** What stands apart from the text before it begins, or ends. */
  void clear() {
    acting = NOBODY;
    last = NOBODY;
  }

  void acts(Attribution person) {
    acting = person;
  }

  void speaks(Attribution source) {
    last = source;
    lastRead = read;
    since.clear();
  }

  /** Whether a sentence names somebody else than who spoke last. */
  boolean isAnotherIn(Sentence s) {
    return isAnother(names.introducedIn(s));
  }

  /**
   * Whoever acted in the sentence before, or spoke last and near, and nobody else was named since.
   *
   * @param attributed whether somebody spoke before in the paragraph
   * @param introduced whether a colon stands before the words
   * @param others whether their sentence tells of somebody else
   */
  Attribution continued(boolean attributed, boolean introduced, boolean others) {
    if (others && !(introduced && lastRead == read)) {
      return NOBODY;
    }
    boolean near = attributed || lastRead >= read - 1;
    boolean acted = actedBefore instanceof Attribution.Named && lastRead < read;
    speaks(acted ? actedBefore : near && !isAnother(since) ? last : NOBODY);
    return last;
  }

  /** Whether somebody spoke last, and under another name. */
  boolean isNot(String full) {
    return last instanceof Attribution.Named(Speaker speaker, var mention)
        && !full.equals(speaker.name());
  }

  private boolean isAnother(Set<String> named) {
    return last instanceof Attribution.Named(Speaker speaker, var mention)
        && named.stream().anyMatch(n -> !n.equals(speaker.name()));
  }
}
