package synoptic.claim.collate.german;

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
import synoptic.claim.collate.Opposites;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * One German word for its contrary: stieg, fiel; nahm zu, nahm ab; zulässig, unzulässig;
 * wirkungsvoll, wirkungslos.
 */
final class GermanOpposites implements ChangeKind {
  private static final WordLists LISTS = Language.GERMAN.lists("opposites");
  private static final Opposites OPPOSITES = new Opposites(Language.GERMAN);
  private static final Set<String> PREFIXES = LISTS.words("denying prefixes");
  private static final Pattern DENIABLE = LISTS.anyOf("denied by a prefix");
  private static final Pattern LACKING = LISTS.anyOf("lacking");
  private static final Pattern HAVING = LISTS.anyOf("having");
  private static final Set<String> NO_CONTRARY = LISTS.words("no contrary");

  private static final List<List<String>> PARTICLES =
      LISTS.lines("particles").stream().map(line -> List.of(line.split(" "))).toList();

  @Override
  public @Nullable Conflict of(Collation pair, Change change) {
    if (change.baseWords().size() != 1 || change.readingWords().size() != 1) {
      return null;
    }
    Span base = change.baseWords().getFirst();
    Span reading = change.readingWords().getFirst();
    String x = pair.base().text(base);
    String y = pair.reading().text(reading);
    List<Opposites.Pair> opposites = OPPOSITES.in(pair, change);
    boolean isKnown = opposites.stream().allMatch(Opposites.Pair::alone);
    return !opposites.isEmpty()
            || isDenied(x, y)
            || isDenied(y, x)
            || PARTICLES.stream()
                .anyMatch(
                    row -> ends(row, x, pair.base(), base) && ends(row, y, pair.reading(), reading))
        ? new Conflict(Difference.NEGATION, change.base(), change.reading(), isKnown)
        : null;
  }

  private static boolean isDenied(String word, String denied) {
    String first = word.toLowerCase(Locale.ROOT);
    String second = denied.toLowerCase(Locale.ROOT);
    return !NO_CONTRARY.contains(second)
        && (isWithPrefix(word, first, second) || isWithoutEnding(first, second));
  }

  /** A word that begins with a denial: zulässig, unzulässig; Sicherheit, Unsicherheit. */
  private static boolean isWithPrefix(String word, String first, String second) {
    return second.endsWith(first)
        && PREFIXES.contains(second.substring(0, second.length() - first.length()))
        && (Character.isLowerCase(word.charAt(0)) || DENIABLE.matcher(word).matches());
  }

  /** What a word has, and another lacks: wirkungsvoll, wirkungslos. */
  private static boolean isWithoutEnding(String first, String second) {
    Matcher having = HAVING.matcher(first);
    Matcher lacking = LACKING.matcher(second);
    return having.matches()
        && lacking.matches()
        && having.group("of").equals(lacking.group("of"))
        && having.group("end").equals(lacking.group("end"));
  }

  /** Whether a word ends a clause whose verb it makes another, as a row has them. */
  private static boolean ends(List<String> row, String word, Unit unit, Span place) {
    String text = unit.article().text();
    boolean last =
        place.end() == text.length() || !Character.isWhitespace(text.charAt(place.end()));
    return last
        && row.subList(0, 2).contains(word)
        && unit.words().stream()
            .filter(w -> w.end() <= place.start())
            .map(w -> unit.text(w).toLowerCase(Locale.ROOT))
            .anyMatch(row.subList(2, row.size())::contains);
  }
}
