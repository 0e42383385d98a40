package synoptic.claim.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Utterances;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * Two words in common say no one thing: "I signed the bill" and "his decision to sign the bill";
 * nor does a name alone: "Mayor Ada Quill denied that" and "Mayor Ada Quill was angry". A name
 * counts once, however many words it has, unless both tell what it does.
 */
public final class EvidenceRule implements JoiningRule {
  /** Words of meaning and names that two passages share, unless they share all that they have. */
  private static final int SHARED = 3;

  /** Words from a name to what it does, an auxiliary before it. */
  private static final int VERB = 2;

  private static final WordLists LISTS = Language.ENGLISH.lists("evidence");

  private static final Set<String> SLIGHT = LISTS.words("slight");
  private static final Set<String> DETERMINERS = LISTS.words("determiners");

  private static final Pattern OWNER = Pattern.compile("['’]s$|s['’]$");

  /**
   * What a passage tells, by stems: all of it, what is no part of a name, and its names.
   *
   * <p>Each of a story's passages is compared with many others.
   */
  private record Telling(List<String> all, List<String> plain, List<Name> names) {
    static Telling of(Unit unit) {
      List<Span> words = unit.words();
      return new Telling(
          telling(unit, words),
          telling(unit, words.stream().filter(w -> !isName(unit, w)).toList()),
          EvidenceRule.names(unit).stream().map(n -> Name.of(unit, n)).toList());
    }
  }

  /**
   * A name, by its stems.
   *
   * @param what what is told of it right after; null where the name owns what follows, as in "New
   *     Year's address"
   */
  private record Name(List<String> words, @Nullable List<String> what) {
    static Name of(Unit unit, List<Span> name) {
      List<Span> words = unit.words();
      int end = words.indexOf(name.getLast()) + 1;
      List<Span> what = words.subList(end, Math.min(words.size(), end + VERB));
      boolean owns = OWNER.matcher(unit.text(name.getLast())).find();
      return new Name(telling(unit, name), owns ? null : telling(unit, what));
    }

    boolean isToldOf(Set<String> plain) {
      return what != null && what.stream().anyMatch(plain::contains);
    }
  }

  private final Map<Unit, Telling> known = new ConcurrentHashMap<>();

  @Override
  public double apply(Collation pair, double score) {
    Telling first = known.computeIfAbsent(pair.base(), Telling::of);
    Telling second = known.computeIfAbsent(pair.reading(), Telling::of);
    List<String> shared = first.all.stream().filter(second.all::contains).toList();
    Set<String> plain = plain(first, second, shared);
    int further =
        Math.max(further(first, shared, plain).size(), further(second, shared, plain).size());
    boolean isEnough =
        !plain.isEmpty()
            && shared.size() - further >= SHARED
            && (shared.size() > SHARED
                || plain.containsAll(shared)
                || !isOneThing(first.all, second.all, shared));
    boolean isSame = !plain.isEmpty() && first.all.equals(second.all);
    return isEnough || isSame || pair.hasMarkedRun() ? score : 0;
  }

  @Override
  public String reason() {
    return "evidence";
  }

  /**
   * Whether the shared words, a name among them, stand one after the other in both and each has
   * more to tell: "called for peace on Orla" and "threaten the peace of Orla" name one thing.
   */
  private static boolean isOneThing(List<String> first, List<String> second, List<String> shared) {
    return Collections.indexOfSubList(first, shared) >= 0
        && Collections.indexOfSubList(second, shared) >= 0;
  }

  private static List<String> telling(Unit unit, List<Span> words) {
    return Utterances.telling(
        unit,
        words.stream()
            .filter(w -> !SLIGHT.contains(unit.text(w).toLowerCase(Locale.ROOT)))
            .toList());
  }

  /** Those of the shared words that only go on with a name of which nothing is told. */
  private static Set<String> further(Telling passage, List<String> shared, Set<String> plain) {
    return passage.names.stream()
        .filter(name -> !name.isToldOf(plain))
        .flatMap(
            name ->
                name.words.stream().filter(w -> shared.contains(w) && !plain.contains(w)).skip(1))
        .collect(Collectors.toSet());
  }

  /**
   * Those of the shared words that are no part of a name in one of both, by their first letters; an
   * office counts as part of the name that it stands with in the other.
   */
  private static Set<String> plain(Telling first, Telling second, List<String> shared) {
    Set<String> plain =
        Stream.of(first, second)
            .flatMap(t -> t.plain.stream())
            .filter(shared::contains)
            .collect(Collectors.toSet());
    Set<String> offices =
        Stream.of(first, second)
            .flatMap(t -> t.names.stream().map(Name::words))
            .filter(n -> n.stream().anyMatch(w -> shared.contains(w) && !plain.contains(w)))
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    plain.removeAll(offices);
    return plain;
  }

  /** Words with capitals one after the other. */
  private static List<List<Span>> names(Unit unit) {
    List<List<Span>> names = new ArrayList<>();
    List<Span> words = unit.words();
    for (int i = 0; i < words.size(); i++) {
      int start = i;
      while (i < words.size()
          && isName(unit, words.get(i))
          && (i == start || words.get(i).start() - words.get(i - 1).end() == 1)) {
        i++;
      }
      if (i > start) {
        names.add(words.subList(start, i));
        i--;
      }
    }
    return names;
  }

  /** With a capital at its start or in it: "d'Azur". */
  private static boolean isName(Unit unit, Span word) {
    String text = unit.text(word);
    return text.codePoints().anyMatch(Character::isUpperCase)
        && !DETERMINERS.contains(text.toLowerCase(Locale.ROOT));
  }
}
