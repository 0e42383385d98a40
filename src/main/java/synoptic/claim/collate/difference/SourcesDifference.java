package synoptic.claim.collate.difference;

import java.util.List;
import synoptic.claim.Difference;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.Kind;
import synoptic.language.Language;
import synoptic.quotation.Attribution;
import synoptic.text.WordLists;

/**
 * One unnamed source here, several there: {@code a Ukrainian official} and {@code Ukrainian
 * officials}.
 */
final class SourcesDifference implements Kind {
  private static final WordLists LISTS = Language.ENGLISH.lists("sources");

  /** What hangs on a description: "familiar with the discussions". */
  private static final String FURTHER = "\\s(?:" + LISTS.either("hanging") + ")\\b.*";

  private static final String COUNTED = "(?i)^(?:" + LISTS.either("counted") + ")\\s";

  @Override
  public List<Conflict> in(Collation pair) {
    if (pair.base().quotation() == null
        || pair.reading().quotation() == null
        || !(pair.base().quotation().attribution() instanceof Attribution.Anonymous first)
        || !(pair.reading().quotation().attribution() instanceof Attribution.Anonymous second)) {
      return List.of();
    }
    String a = bare(pair.base().text(first.mention()));
    String b = bare(pair.reading().text(second.mention()));
    return a.equals(b + "s") || b.equals(a + "s")
        ? List.of(new Conflict(Difference.SOURCES, first.mention(), second.mention()))
        : List.of();
  }

  private static String bare(String mention) {
    return mention.replaceFirst(COUNTED, "").replaceFirst(FURTHER, "");
  }
}
