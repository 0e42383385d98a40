package synoptic.claim.collate.german;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.collate.Change;
import synoptic.claim.collate.ChangeKind;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.name.NameLikeness;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.quotation.german.sentence.Lexicon;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * A name for another name in German, where every noun has a capital: what stands before it shows
 * that it is one, an office before a person's two names, a word for a place before a place's.
 */
final class GermanNames implements ChangeKind {
  private static final WordLists LISTS = Language.GERMAN.lists("differences");
  private static final Set<String> PLACES = LISTS.words("before a place");

  private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]+");

  /** Capitalised words of a person's name. */
  private static final int FULL = 2;

  @Override
  public @Nullable Conflict of(Collation pair, Change change) {
    return isName(pair.base(), change.baseWords())
            && isName(pair.reading(), change.readingWords())
            && areTwo(pair, change)
        ? new Conflict(Difference.NAME, change.base(), change.reading())
        : null;
  }

  /** Whether neither article prints the other's name, nor are they spellings of one. */
  private static boolean areTwo(Collation pair, Change change) {
    String a = pair.base().text(change.base());
    String b = pair.reading().text(change.reading());
    return !NameLikeness.alike(a, b)
        && !NameLikeness.related(a, b)
        && isUnknown(pair.base(), pair.reading(), change.readingWords())
        && isUnknown(pair.reading(), pair.base(), change.baseWords());
  }

  private static boolean isUnknown(Unit unit, Unit other, List<Span> name) {
    Set<String> known = new HashSet<>();
    Matcher word = WORD.matcher(unit.article().text());
    while (word.find()) {
      known.add(word.group());
    }
    return name.stream().map(other::text).noneMatch(known::contains);
  }

  private static boolean isName(Unit unit, List<Span> words) {
    return !words.isEmpty()
        && words.stream().allMatch(w -> isCapital(unit, w))
        && (isPerson(unit, words) || isPlace(unit, words));
  }

  /** Whether an office stands before two words with capitals, of which these are the last. */
  private static boolean isPerson(Unit unit, List<Span> words) {
    List<Span> all = unit.words();
    int end = all.indexOf(words.getLast()) + 1;
    int office = end - FULL - 1;
    boolean whole = end == all.size() || !isCapital(unit, all.get(end));
    return office >= 0
        && words.size() <= FULL
        && whole
        && isCapital(unit, all.get(end - FULL))
        && isCapital(unit, all.get(office))
        && Lexicon.GERMAN.isNoun(Lexicon.Class.ROLES, lower(unit, all.get(office)))
        && !Lexicon.GERMAN.isCommon(lower(unit, words.getLast()));
  }

  private static boolean isPlace(Unit unit, List<Span> words) {
    int at = unit.words().indexOf(words.getFirst());
    return words.size() == 1
        && at > 0
        && PLACES.contains(unit.text(unit.words().get(at - 1)))
        && (at + 1 == unit.words().size() || !isCapital(unit, unit.words().get(at + 1)));
  }

  private static boolean isCapital(Unit unit, Span word) {
    return Character.isUpperCase(unit.text(word).charAt(0));
  }

  private static String lower(Unit unit, Span word) {
    return unit.text(word).toLowerCase(Locale.ROOT);
  }
}
