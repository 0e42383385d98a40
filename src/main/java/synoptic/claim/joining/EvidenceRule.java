package synoptic.claim.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  @Override
  public double apply(Collation pair, double score) {
    List<String> first = telling(pair.base());
    List<String> second = telling(pair.reading());
    List<String> shared = first.stream().filter(second::contains).toList();
    Set<String> plain = plain(pair, shared);
    int further =
        Math.max(
            further(pair.base(), shared, plain).size(),
            further(pair.reading(), shared, plain).size());
    boolean isEnough =
        !plain.isEmpty()
            && shared.size() - further >= SHARED
            && (shared.size() > SHARED
                || plain.containsAll(shared)
                || !isOneThing(first, second, shared));
    boolean isSame = !plain.isEmpty() && first.equals(second);
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

  private static List<String> telling(Unit unit) {
    return telling(unit, unit.words());
  }

  private static List<String> telling(Unit unit, List<Span> words) {
    return Utterances.telling(
        unit,
        words.stream()
            .filter(w -> !SLIGHT.contains(unit.text(w).toLowerCase(Locale.ROOT)))
            .toList());
  }

  /** Those of the shared words that only go on with a name of which nothing is told. */
  private static Set<String> further(Unit unit, List<String> shared, Set<String> plain) {
    Set<String> further = new HashSet<>();
    List<Span> words = unit.words();
    for (List<Span> name : names(unit)) {
      int end = words.indexOf(name.getLast()) + 1;
      List<Span> told = words.subList(end, Math.min(words.size(), end + VERB));
      if (owns(unit, name.getLast()) || telling(unit, told).stream().noneMatch(plain::contains)) {
        telling(unit, name).stream()
            .filter(w -> shared.contains(w) && !plain.contains(w))
            .skip(1)
            .forEach(further::add);
      }
    }
    return further;
  }

  /**
   * Those of the shared words that are no part of a name in one of both, by their first letters; an
   * office counts as part of the name that it stands with in the other.
   */
  private static Set<String> plain(Collation pair, List<String> shared) {
    Set<String> plain =
        Stream.of(pair.base(), pair.reading())
            .flatMap(
                u -> telling(u, u.words().stream().filter(w -> !isName(u, w)).toList()).stream())
            .filter(shared::contains)
            .collect(Collectors.toSet());
    Set<String> offices =
        Stream.of(pair.base(), pair.reading())
            .flatMap(u -> names(u).stream().map(n -> telling(u, n)))
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

  /** Whether what stands after a name is its own, and not what it does: "New Year's address". */
  private static boolean owns(Unit unit, Span name) {
    return OWNER.matcher(unit.text(name)).find();
  }

  /** With a capital at its start or in it: "d'Azur". */
  private static boolean isName(Unit unit, Span word) {
    String text = unit.text(word);
    return text.codePoints().anyMatch(Character::isUpperCase)
        && !DETERMINERS.contains(text.toLowerCase(Locale.ROOT));
  }
}
