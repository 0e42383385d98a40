package synoptic.claim.collate.difference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.Kind;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.story.word.Stems;
import synoptic.text.Span;
import synoptic.text.WordLists;

/** Lists of who took part that share two names or more, and differ. */
final class ListDifference implements Kind {
  private static final WordLists LISTS = Language.ENGLISH.lists("enumerations");

  private static final String AND = LISTS.either("joining");
  private static final String THE = "(?:" + LISTS.either("article") + " )?";
  private static final String NAME = THE + "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,2}";

  /** Names with commas between: {@code France, Italy, Germany, and Finland}. */
  private static final Pattern ENUMERATION =
      Pattern.compile("%1$s(?:, (?:%2$s )?%1$s){1,12}(?:,? %2$s %1$s)?".formatted(NAME, AND));

  /** What leaves a list open, up to its end: {@code including those of}. */
  private static final Pattern OPENER =
      Pattern.compile(
          "\\b(?:%s)\\b(?: (?:%s))?(?: (?:%s))?[\\s:,]*$"
              .formatted(LISTS.either("open"), LISTS.either("those"), LISTS.either("of those")));

  private static final Pattern PARTS = Pattern.compile(",? " + AND + " |, ");
  private static final Pattern BEFORE = Pattern.compile("^(?:" + AND + " )?" + THE);

  /** Telling words in common around two lists of one kind of people. */
  private static final int CONTEXT = 2;

  @Override
  public List<Conflict> in(Collation pair) {
    Span first = list(pair.base());
    Span second = list(pair.reading());
    if (first == null
        || second == null
        || !differ(names(pair.base().text(first)), names(pair.reading().text(second)))) {
      return List.of();
    }
    Span openFirst = opened(pair.base(), first);
    Span openSecond = opened(pair.reading(), second);
    if (!haveContext(pair, openFirst, openSecond)) {
      return List.of();
    }
    boolean open = !openFirst.equals(first) || !openSecond.equals(second);
    return List.of(
        new Conflict(open ? Difference.OPEN_LIST : Difference.PARTICIPANTS, openFirst, openSecond));
  }

  /** Whether something is said in both of those listed, and not of each list alone. */
  private static boolean haveContext(Collation pair, Span first, Span second) {
    Set<String> shared = context(pair.base(), first);
    shared.retainAll(context(pair.reading(), second));
    return shared.size() >= CONTEXT;
  }

  /** The telling stems of the words around a list. */
  private static Set<String> context(Unit unit, Span list) {
    Set<String> stems = new LinkedHashSet<>();
    unit.words().stream()
        .filter(w -> !w.overlaps(list))
        .map(unit::text)
        .filter(w -> !Stems.isSlight(w))
        .forEach(w -> stems.addAll(Stems.of(w)));
    return stems;
  }

  private static boolean differ(Set<String> a, Set<String> b) {
    Set<String> shared = new LinkedHashSet<>(a);
    shared.retainAll(b);
    return !a.equals(b) && 2 * shared.size() >= Math.min(a.size(), b.size());
  }

  /** The list with the word before it that leaves it open; the list itself where none does. */
  private static Span opened(Unit unit, Span list) {
    Matcher m = OPENER.matcher(unit.article().text()).region(unit.span().start(), list.start());
    return m.find() ? new Span(m.start(), list.end()) : list;
  }

  private static @Nullable Span list(Unit unit) {
    Matcher m =
        ENUMERATION.matcher(unit.article().text()).region(unit.span().start(), unit.span().end());
    Span longest = null;
    while (m.find()) {
      if (names(m.group()).size() >= 3
          && isList(unit, new Span(m.start(), m.end()))
          && (longest == null || m.end() - m.start() > longest.length())) {
        longest = new Span(m.start(), m.end());
      }
    }
    return longest;
  }

  /**
   * Whether a conjunction ends it or it is said to be open: a place and its country are no list.
   */
  private static boolean isList(Unit unit, Span list) {
    return unit.text(list).contains(" " + AND + " ") || !opened(unit, list).equals(list);
  }

  private static Set<String> names(String list) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : PARTS.split(list)) {
      String stems = String.join(" ", Stems.of(BEFORE.matcher(name).replaceFirst("")));
      if (!stems.isEmpty()) {
        names.add(stems);
      }
    }
    return names;
  }
}
