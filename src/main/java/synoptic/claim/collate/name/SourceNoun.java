package synoptic.claim.collate.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.quotation.Attribution;
import synoptic.story.word.Stems;
import synoptic.text.WordLists;

/** What an unnamed source is called: {@code official} of "a senior official briefed on it". */
public final class SourceNoun {
  private static final WordLists LISTS = Language.ENGLISH.lists("sources");

  /** What hangs on a description. */
  private static final Pattern FURTHER =
      Pattern.compile(
          "[,\\s]+(?:" + String.join("|", LISTS.words("further")) + ")\\b.*", Pattern.DOTALL);

  /** How many of them: "one of the officials". */
  private static final Pattern SOME =
      Pattern.compile("^(?:" + String.join("|", LISTS.lines("of-some")) + ")\\s");

  /** Words that any source may be called by. */
  private static final Set<String> ANY = LISTS.words("any");

  /** What stands between a name and words that are that one's, a regular expression. */
  public static final String RELAY = LISTS.lines("relay").getFirst();

  private SourceNoun() {}

  /** The stem of the noun; empty where the source is named, not stated, or called by any noun. */
  public static String of(Unit unit) {
    if (unit.quotation() == null
        || !(unit.quotation().attribution() instanceof Attribution.Anonymous anonymous)) {
      return "";
    }
    String whole = SOME.matcher(unit.text(anonymous.mention())).replaceFirst("");
    List<String> stems = Stems.of(FURTHER.matcher(whole).replaceFirst(""));
    return stems.isEmpty() || ANY.contains(stems.getLast()) ? "" : stems.getLast();
  }
}
