package synoptic.claim;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Locale;

/** What accounts, or readings of one claim, differ in. */
public enum Difference {
  /** Who does it and to whom it is done: "A beat B", "B beat A". */
  ROLES(16, Found.GUARDED),
  NEGATION(15, Found.GUARDED),
  NUMBER(14, Found.GUARDED, true),
  SPEAKER(13, Found.GUARDED, true),
  PARTICIPANTS(12, Found.IN_A_CLAIM, true),
  DATE(11, Found.GUARDED, true),
  /** Both readings stand inside quotation marks, and differ. */
  QUOTED_WORDS(10, Found.IN_A_CLAIM, true),
  /** One unnamed source here, several there. */
  SOURCES(9, Found.IN_A_CLAIM, true),
  MODALITY(8, Found.GUARDED),
  /** Often no more than a slip of the pen. */
  NAME(7, Found.GUARDED, true),
  TITLE(6, Found.IN_A_CLAIM),
  /** One list of names is longer than another that says that it is open: "including". */
  OPEN_LIST(5, Found.IN_A_CLAIM),
  /** A clause that one reading lacks. */
  OMISSION(4, Found.IN_A_CLAIM),
  /**
   * The whole reading: it has too few words of the base reading in order to be set against it word
   * by word.
   */
  RETOLD(3, Found.IN_A_CLAIM),
  WORDING(2, Found.IN_A_CLAIM),
  ORTHOGRAPHY(1, Found.IN_A_CLAIM),
  /** A publisher's ellipsis or bracketed insertion: marked as theirs, no difference. */
  EDITORIAL(0, Found.IN_A_CLAIM);

  private enum Found {
    /** By a guard, which may keep passages apart that otherwise say the same. */
    GUARDED,
    /** In passages that are joined, and never keeps any apart. */
    IN_A_CLAIM
  }

  /** Most serious first. */
  public static final Comparator<Difference> BY_SEVERITY =
      Comparator.comparingInt(Difference::severity).reversed();

  private final int severity;
  private final Found found;
  private final boolean pointed;
  private final String label;

  Difference(int severity, Found found) {
    this(severity, found, false);
  }

  Difference(int severity, Found found, boolean pointed) {
    this.severity = severity;
    this.found = requireNonNull(found);
    this.pointed = pointed;
    this.label = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The greater, the more serious; no two are equal. */
  public int severity() {
    return severity;
  }

  /** Whether it changes what is said or quoted. */
  public boolean isSignificant() {
    return severity >= OMISSION.severity;
  }

  /** Whether a guard found it: a change of what is said. */
  public boolean isGuarded() {
    return found == Found.GUARDED;
  }

  /**
   * Whether its point is words that the same point has wherever it stands; a "not" may deny
   * something else.
   */
  public boolean isPointed() {
    return pointed;
  }

  /** Whether accounts that have it dispute a fact: how sure one is does not. */
  public boolean isDispute() {
    return this != MODALITY;
  }

  /** As data files name it: {@code quoted-words}. */
  public String label() {
    return label;
  }
}
