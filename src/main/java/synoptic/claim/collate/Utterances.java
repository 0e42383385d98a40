package synoptic.claim.collate;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.claim.collate.name.NameLikeness;
import synoptic.claim.unit.Unit;
import synoptic.quotation.Quotation;
import synoptic.story.word.Stems;
import synoptic.text.Punctuation;
import synoptic.text.Span;
import synoptic.text.Words;

/** Whether two passages hold one utterance, by the words alone. */
public final class Utterances {
  /**
   * Words of meaning that one utterance of two speakers has, all but one of them in both: what
   * anybody may say of a bridge that opens is shorter.
   */
  private static final int MANY = 8;

  /** The same of words within quotation marks. */
  private static final int MANY_MARKED = 5;

  /**
   * Share of the shorter one's marked words that a common run has. On twelve stories of three
   * outlets such runs were of one utterance in 36 of 36.
   */
  private static final double RUN = 0.8;

  /** Words of meaning in such a run. */
  private static final int TELLING = 3;

  /** The same where both passages name one speaker. */
  private static final int TELLING_OF_ONE = 2;

  /**
   * Share of the shorter one's words that two direct quotations of nobody known have in common. On
   * six stories of three outlets two statements of one matter had half.
   */
  private static final double VERBATIM = 0.6;

  /** Within marks, from a capital to a stop or the comma that stands for one. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "[%1$s](\\p{Lu}[^%1$s\n]*[.,!?])[%1$s]".formatted(Punctuation.ENGLISH.doubles()));

  private Utterances() {}

  public static boolean isOne(Unit a, Unit b) {
    List<String> first = telling(a, a.words());
    List<String> second = telling(b, b.words());
    long shared = first.stream().filter(second::contains).count();
    int least = a.isDirect() && b.isDirect() ? MANY_MARKED : MANY;
    return shared >= least && shared >= Math.max(first.size(), second.size()) - 1;
  }

  /** Whether most words of the shorter one stand in both in order. */
  static boolean areVerbatim(Collation pair) {
    int changedA = pair.changes().stream().mapToInt(c -> c.baseWords().size()).sum();
    int changedB = pair.changes().stream().mapToInt(c -> c.readingWords().size()).sum();
    int ofA = pair.base().words().size();
    int ofB = pair.reading().words().size();
    return ofA <= ofB ? ofA - changedA >= VERBATIM * ofA : ofB - changedB >= VERBATIM * ofB;
  }

  static boolean haveMarkedRun(Unit a, Unit b) {
    return !markedRun(a, b).isEmpty();
  }

  /** The words of the first that are most of what either quotes; none if there are no such. */
  public static List<Span> markedRun(Unit a, Unit b) {
    List<Span> ofA = marked(a);
    List<Span> ofB = marked(b);
    int shorter = Math.min(ofA.size(), ofB.size());
    if (shorter == 0) {
      return List.of();
    }
    List<Span> run = longestRun(a, ofA, b, ofB);
    int least = isOneSpeaker(a, b) ? TELLING_OF_ONE : TELLING;
    return run.size() >= RUN * shorter && telling(a, run).size() >= least ? run : List.of();
  }

  /** The words of a unit within quotation marks. */
  public static List<Span> marked(Unit unit) {
    Quotation quotation = unit.quotation();
    if (quotation == null || quotation.kind() == Quotation.Kind.INDIRECT) {
      return List.of();
    }
    int start = Math.max(quotation.span().start(), unit.span().start());
    int end = Math.min(quotation.span().end(), unit.span().end());
    return start < end ? Words.in(unit.article().text(), new Span(start, end)) : List.of();
  }

  private static List<Span> longestRun(Unit a, List<Span> ofA, Unit b, List<Span> ofB) {
    List<String> x = stems(a, ofA);
    List<String> y = stems(b, ofB);
    int[] row = new int[y.size() + 1];
    int longest = 0;
    int end = 0;
    for (int i = 0; i < x.size(); i++) {
      for (int j = y.size(); j > 0; j--) {
        row[j] = x.get(i).equals(y.get(j - 1)) ? row[j - 1] + 1 : 0;
        if (row[j] > longest) {
          longest = row[j];
          end = i + 1;
        }
      }
    }
    return ofA.subList(end - longest, end);
  }

  private static List<String> stems(Unit unit, List<Span> words) {
    return words.stream().map(w -> String.join(" ", Stems.of(unit.text(w)))).toList();
  }

  /** Whether one of two asks and the other states, and no marked words are in both. */
  public static boolean isOneAsked(Collation pair) {
    return asks(pair.base()) != asks(pair.reading()) && !pair.hasMarkedRun();
  }

  private static boolean asks(Unit unit) {
    return unit.text().endsWith("?");
  }

  /**
   * Whether each holds a whole sentence within quotation marks, and the two have no word of meaning
   * in common: what is alike is only who spoke and where.
   */
  public static boolean areOtherWords(Collation pair) {
    List<Span> first = sentences(pair.base());
    List<Span> second = sentences(pair.reading());
    List<String> known = telling(pair.reading(), second);
    return !first.isEmpty()
        && !second.isEmpty()
        && telling(pair.base(), first).stream().noneMatch(known::contains);
  }

  /** The words of whole sentences within quotation marks. */
  private static List<Span> sentences(Unit unit) {
    return SENTENCE
        .matcher(unit.article().text())
        .region(unit.span().start(), unit.span().end())
        .results()
        .flatMap(m -> Words.in(unit.article().text(), new Span(m.start(1), m.end(1))).stream())
        .toList();
  }

  /** The distinct stems of words that say something outside their sentence. */
  public static List<String> telling(Unit unit, List<Span> words) {
    return words.stream()
        .map(unit::text)
        .filter(w -> !Stems.isSlight(w))
        .flatMap(w -> Stems.of(w).stream())
        .distinct()
        .toList();
  }

  /** Whether two are named as their speakers. */
  public static boolean areOfTwo(Unit a, Unit b) {
    return name(a) != null && name(b) != null && !isOneSpeaker(a, b);
  }

  private static boolean isOneSpeaker(Unit a, Unit b) {
    String first = name(a);
    String second = name(b);
    return first != null && second != null && NameLikeness.one(first, second);
  }

  private static @Nullable String name(Unit unit) {
    Quotation quotation = unit.quotation();
    return quotation == null ? null : quotation.speakerName();
  }
}
