package synoptic.claim.collate.difference;

import java.util.List;
import java.util.Map;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Kind;
import synoptic.claim.collate.Kinds;
import synoptic.claim.collate.SmallChanges;
import synoptic.claim.collate.german.GermanDifference;
import synoptic.claim.collate.quoted.QuotedWordsDifference;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;

/** The kinds of difference that are known. */
public final class Differences implements Kinds {
  /**
   * What similarity cannot see, in passages that otherwise say the same. A passage that only says
   * less is no conflict: something must stand on both sides, save for a negation. These may keep
   * passages apart.
   */
  private static final List<Kind> GUARDS =
      List.of(
          new NumberDifference(),
          new DateDifference(),
          new RolesDifference(),
          new SmallChanges(
              List.of(
                  new NegationDifference(),
                  new ModalityDifference(),
                  new OppositeDifference(),
                  new NameDifference())));

  /** What is looked for in passages that are joined, and keeps none apart. */
  private static final List<Kind> IN_A_CLAIM =
      List.of(
          new SpeakerDifference(),
          new SourcesDifference(),
          new TermDifference(),
          new QuotedWordsDifference(),
          new ListDifference());

  /** The same of German passages, and of none in another language: there nothing is known. */
  private static final Map<Language, List<Kind>> GUARDS_BY_LANGUAGE =
      Map.of(Language.ENGLISH, GUARDS, Language.GERMAN, List.of(new GermanDifference()));

  /** What stands in the open in any language: who speaks, and which words are within marks. */
  private static final List<Kind> IN_ANY_CLAIM =
      List.of(new SpeakerDifference(), new QuotedWordsDifference());

  private static final Kinds KNOWN = new Differences();

  private Differences() {}

  /** Two passages side by side, as {@link Collation#of}. */
  public static Collation collate(Unit base, Unit reading, double score) {
    return Collation.of(base, reading, score, KNOWN);
  }

  @Override
  public List<Kind> guards(Language base, Language reading) {
    return base.equals(reading) ? GUARDS_BY_LANGUAGE.getOrDefault(base, List.of()) : List.of();
  }

  @Override
  public List<Kind> others(Language base, Language reading) {
    boolean isEnglish = base.equals(Language.ENGLISH) && reading.equals(Language.ENGLISH);
    return isEnglish ? IN_A_CLAIM : IN_ANY_CLAIM;
  }
}
