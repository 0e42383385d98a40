package synoptic.claim.collate.difference;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.claim.Difference;
import synoptic.claim.collate.Change;
import synoptic.claim.collate.ChangeKind;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.Utterances;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.story.word.Stems;
import synoptic.text.Span;
import synoptic.text.WordLists;
import synoptic.text.Words;

/** A negator that one passage has and the other has not. */
public final class NegationDifference implements ChangeKind {
  private static final WordLists LISTS = Language.ENGLISH.lists("negation");
  private static final WordLists PATTERNS = Language.ENGLISH.lists("collate-patterns");

  private static final Set<String> NEGATORS = LISTS.words("negators");
  private static final Set<String> LIMITS = LISTS.words("limits");
  private static final Set<String> REFUSALS = LISTS.words("refusals");
  private static final Set<String> DENIALS = LISTS.words("denials");
  private static final Set<String> REQUIRED = LISTS.words("required");
  private static final Set<String> ANSWERS = LISTS.words("answers");

  /** After a refusal, what is refused. */
  private static final Pattern REFUSED =
      Pattern.compile(" (?:" + String.join("|", LISTS.words("refused")) + ") ");

  /** Words that deny without a negator: "refused to" says what "did not" says. */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "(?i)\\b(?:"
              + PATTERNS.either("otherwise in several words")
              + "|"
              + String.join("|", LISTS.words("otherwise"))
              + ")\\p{L}*");

  private static final Pattern NEGATIVE_PREFIX =
      Pattern.compile("(?i)\\b(?:" + PATTERNS.either("denying prefix") + ")-?(\\p{L}{4,})");

  /** What ends a statement. */
  private static final Pattern STOP =
      Pattern.compile("[,.!?;:\\n]|\\b(?:" + String.join("|", LISTS.words("joining")) + ")\\b");

  /** Words before others that deny them. */
  private static final int FEW = 4;

  @Override
  public @Nullable Conflict of(Collation pair, Change change) {
    boolean base = denies(pair.base(), change.baseWords());
    boolean reading = denies(pair.reading(), change.readingWords());
    return base != reading && contradict(pair)
        ? new Conflict(
            Difference.NEGATION,
            widened(pair.base(), change.base()),
            widened(pair.reading(), change.reading()),
            base
                ? deniesStated(pair.base(), change.baseWords(), pair.reading())
                    && !isRequired(pair.reading(), change.readingWords())
                : deniesStated(pair.reading(), change.readingWords(), pair.base())
                    && !isRequired(pair.base(), change.baseWords()))
        : null;
  }

  /**
   * Whether what the negator among changed words denies stands in the other passage: the first word
   * of meaning after it, which does where nothing else is changed. "Not until" says when.
   */
  private static boolean deniesStated(Unit unit, List<Span> words, Unit other) {
    int negator = words.stream().filter(w -> negates(unit, w)).findFirst().orElseThrow().end();
    List<String> denied =
        words.stream().filter(w -> w.start() >= negator).map(w -> lower(unit, w)).toList();
    List<String> telling = denied.stream().filter(w -> !Stems.isSlight(w)).limit(1).toList();
    Set<String> stated =
        other.words().stream().map(w -> lower(other, w)).collect(Collectors.toSet());
    Set<String> stems = new HashSet<>();
    stated.stream().filter(w -> !Stems.isSlight(w)).forEach(w -> stems.addAll(Stems.of(w)));
    return (telling.isEmpty()
            ? stated.containsAll(denied)
            : Stems.of(telling.getFirst()).stream().anyMatch(stems::contains))
        && unit.words().stream()
            .filter(w -> w.start() >= negator)
            .noneMatch(w -> LIMITS.contains(lower(unit, w)));
  }

  private static String lower(Unit unit, Span word) {
    return unit.text(word).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether one passage denies what the other states, wherever its negator stands; of the same
   * marked words, where one stands right before them: the rest speaks of something else.
   */
  public static boolean isContradiction(Collation pair) {
    Unit base = pair.base();
    Unit reading = pair.reading();
    List<Span> run = Utterances.markedRun(base, reading);
    return run.isEmpty()
        ? contradict(pair)
        : isNegatedBefore(base, run.getFirst())
            != isNegatedBefore(reading, Utterances.markedRun(reading, base).getFirst());
  }

  /**
   * Whether one passage has more negators, and the other neither a changed word that denies nor a
   * negator in the rest of its sentence.
   */
  private static boolean contradict(Collation pair) {
    Unit base = pair.base();
    Unit reading = pair.reading();
    long more = negations(base, reading) - negations(reading, base);
    return more > 0
        ? !deniesOtherwise(reading, base, pair.changes(), Change::reading) && !goesOn(reading)
        : more < 0
            && !deniesOtherwise(base, reading, pair.changes(), Change::base)
            && !goesOn(base);
  }

  /**
   * Whether what a unit tells is only asked for, by one of its changed words or the one before it:
   * "a law that required | him to give notice".
   */
  private static boolean isRequired(Unit unit, List<Span> changed) {
    String text = unit.article().text();
    int end = unit.span().start();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(word), changed.stream().map(w -> lower(unit, w)))
        .anyMatch(w -> REQUIRED.stream().anyMatch(w::startsWith));
  }

  /** Whether the sentence that a unit is part of denies something outside of it. */
  private static boolean goesOn(Unit unit) {
    return unit.article().passages().stream()
        .map(Passage::span)
        .filter(sentence -> sentence.overlaps(unit.span()) && !unit.span().contains(sentence))
        .flatMap(sentence -> Words.in(unit.article().text(), sentence).stream())
        .anyMatch(word -> !unit.span().contains(word) && negates(unit, word));
  }

  /**
   * Whether the changed words of a passage deny in another way what the other passage denies:
   * "unclear", "not clear".
   */
  private static boolean deniesOtherwise(
      Unit unit, Unit other, List<Change> changes, Function<Change, Span> side) {
    String changed =
        changes.stream().map(c -> unit.text(side.apply(c))).collect(Collectors.joining(" "));
    Set<String> stems = new HashSet<>(Stems.of(other.text()));
    return OTHERWISE.matcher(changed).find()
        || NEGATIVE_PREFIX
            .matcher(changed)
            .results()
            .anyMatch(m -> Stems.of(m.group(1)).stream().anyMatch(stems::contains));
  }

  private static boolean denies(Unit unit, List<Span> words) {
    return words.stream().anyMatch(w -> negates(unit, w));
  }

  /** Not an answer: "So no, the child was safe". */
  private static boolean negates(Unit unit, Span place) {
    String word = unit.text(place).toLowerCase(Locale.ROOT);
    String text = unit.article().text();
    if (ANSWERS.contains(word) && text.startsWith(",", place.end())) {
      return false;
    }
    String stem = String.join("", Stems.of(word));
    return NEGATORS.contains(word)
        || word.endsWith("n't")
        || word.endsWith("n’t")
        || DENIALS.contains(stem)
        || REFUSALS.contains(stem)
            && REFUSED.matcher(text).region(place.end(), text.length()).lookingAt();
  }

  /** Whether a negator stands right before a word. */
  static boolean isNegated(Unit unit, Span word) {
    List<Span> before =
        Words.in(unit.article().text(), new Span(unit.span().start(), word.start()));
    return !before.isEmpty() && negates(unit, before.getLast());
  }

  /** Whether a negator stands among the few words before a place, in its sentence. */
  private static boolean isNegatedBefore(Unit unit, Span word) {
    int sentence =
        unit.article().passages().stream()
            .map(p -> p.span().start())
            .filter(s -> s <= word.start())
            .max(Comparator.naturalOrder())
            .orElse(0);
    Matcher stop = STOP.matcher(unit.text(new Span(sentence, word.start())));
    int start = sentence;
    while (stop.find()) {
      start = sentence + stop.end();
    }
    List<Span> before = Words.in(unit.article().text(), new Span(start, word.start()));
    return before.stream().skip(Math.max(0, before.size() - FEW)).anyMatch(w -> negates(unit, w));
  }

  /** Without those that deny a denial which the other passage does not have: "not impossible". */
  private static long negations(Unit unit, Unit other) {
    Set<String> stems = new HashSet<>(Stems.of(other.text()));
    List<Span> words = unit.words();
    return IntStream.range(0, words.size())
        .filter(i -> negates(unit, words.get(i)))
        .filter(
            i -> {
              Matcher next =
                  NEGATIVE_PREFIX.matcher(i + 1 < words.size() ? unit.text(words.get(i + 1)) : "");
              return !next.matches()
                  || Stems.of(next.group()).stream().anyMatch(stems::contains)
                  || Stems.of(next.group(1)).stream().noneMatch(stems::contains);
            })
        .count();
  }

  /** The change and the word after it, so that a missing negation has a place. */
  private static Span widened(Unit unit, Span change) {
    List<Span> words = Words.in(unit.article().text(), new Span(change.end(), unit.span().end()));
    if (!words.isEmpty()) {
      return new Span(
          change.isEmpty() ? words.getFirst().start() : change.start(), words.getFirst().end());
    }
    List<Span> before =
        Words.in(unit.article().text(), new Span(unit.span().start(), change.start()));
    return before.isEmpty() || !change.isEmpty() ? change : before.getLast();
  }
}
