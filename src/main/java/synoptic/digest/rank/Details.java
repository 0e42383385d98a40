package synoptic.digest.rank;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import synoptic.claim.collate.quantity.Quantity;
import synoptic.language.DateWords;
import synoptic.language.Language;
import synoptic.story.word.Stems;
import synoptic.text.Fold;
import synoptic.text.Punctuation;
import synoptic.text.Span;
import synoptic.text.WordLists;
import synoptic.text.Words;

/**
 * What a passage tells in particular, and another that says the same may not: its numbers, its
 * names and days, and the words it has within quotation marks.
 */
public final class Details {
  /** Where a sentence begins: its first word is written large whatever it is. */
  private static final Pattern BEGINS =
      Pattern.compile("(?:^|[.!?:]\\s|[" + Punctuation.ENGLISH.opening() + "\"])\\W*$");

  private static final Pattern MARKED =
      Pattern.compile("[“„\"«]([^“”„\"«»]*)(?:[”“\"»]|$)|(?<!\\w)[‘']([^‘’']*)['’](?!\\w)");

  /** Letters between two that stand side by side. */
  private static final int NEAR = 4;

  /** Words of meaning in a run that is worth showing. */
  private static final int TELLING = 6;

  private static final WordLists PEOPLE = Language.ENGLISH.lists("people");

  private static final Set<String> TITLES =
      Stream.of("honorific", "title")
          .flatMap(section -> PEOPLE.words(section).stream())
          .collect(toUnmodifiableSet());

  private static final DateWords DATES = requireNonNull(DateWords.of(Language.ENGLISH));

  private static final Set<String> DAYS =
      Stream.concat(DATES.weekdays().stream(), DATES.months().stream())
          .collect(toUnmodifiableSet());

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  /**
   * An account that a passage is held against.
   *
   * @param sentences in which it tells the same
   * @param articles its texts: a name that stands in one is there perhaps "he", or his office
   */
  public record Other(List<String> sentences, List<String> articles) {
    public Other {
      sentences = List.copyOf(sentences);
      articles = List.copyOf(articles);
    }
  }

  /**
   * What of a passage others have too.
   *
   * @param lone the numbers and names that not each of them has, and the marked words that none
   *     has, neighbours as one, in order
   * @param common how many of its words of meaning one of them has
   * @param lacking how many of these none has
   * @param stretch the longest run of its words that stands in one of them, word for word; empty
   *     where none is worth showing
   */
  public record Shared(List<Span> lone, int common, int lacking, Span stretch) {
    public Shared {
      lone = List.copyOf(lone);
    }
  }

  private final String text;
  private final Language language;
  private final List<Span> words;

  private Details(String text, Language language) {
    this.text = text;
    this.language = language;
    this.words = Words.in(text, new Span(0, text.length()));
  }

  /**
   * What of a passage others have too.
   *
   * @param isQuoted whether all of it stands within quotation marks
   */
  public static Shared of(String text, boolean isQuoted, List<Other> others, Language language) {
    var details = new Details(text, language);
    var all = new Other(texts(others, Other::sentences), texts(others, Other::articles));
    Set<String> told = stems(all.sentences(), language);
    List<String> words = details.telling();
    int common = (int) words.stream().filter(w -> told.containsAll(Stems.of(w, language))).count();
    Stream<Span> named = others.stream().flatMap(o -> details.lone(details::isNamed, o, false));
    Stream<Span> lone =
        Stream.concat(details.lone(w -> details.isDetail(w, isQuoted), all, isQuoted), named);
    return new Shared(
        details.joined(lone.distinct().sorted().toList()),
        common,
        words.size() - common,
        details.stretch(all.sentences()));
  }

  private static List<String> texts(List<Other> others, Function<Other, List<String>> which) {
    return others.stream().flatMap(o -> which.apply(o).stream()).toList();
  }

  private static Set<String> stems(List<String> sentences, Language language) {
    return sentences.stream()
        .flatMap(s -> Stems.of(s, language).stream())
        .collect(toUnmodifiableSet());
  }

  private Span stretch(List<String> others) {
    Span longest = new Span(0, 0);
    for (String other : others) {
      List<String> theirs = keys(other, Words.in(other, new Span(0, other.length())));
      List<String> ours = keys(text, words);
      int[] before = new int[theirs.size() + 1];
      for (int i = 0; i < ours.size(); i++) {
        int[] run = new int[theirs.size() + 1];
        for (int j = 0; j < theirs.size(); j++) {
          run[j + 1] = ours.get(i).equals(theirs.get(j)) ? before[j] + 1 : 0;
          if (run[j + 1] > longest.length()) {
            longest = new Span(i + 1 - run[j + 1], i + 1);
          }
        }
        before = run;
      }
    }
    return telling(longest);
  }

  /** Some of the words as a stretch of the text, without slight ones at its end. */
  private Span telling(Span run) {
    int end = run.end();
    while (end > run.start() && Stems.isSlight(words.get(end - 1).of(text))) {
      end--;
    }
    List<Span> kept = words.subList(run.start(), end);
    long telling = kept.stream().filter(w -> !Stems.isSlight(w.of(text))).count();
    return telling < TELLING ? new Span(0, 0) : kept.getFirst().cover(kept.getLast());
  }

  private static List<String> keys(String text, List<Span> words) {
    return words.stream().map(w -> Fold.of(w.of(text)).replace('’', '\'')).toList();
  }

  private List<String> telling() {
    return words.stream().map(w -> w.of(text)).filter(w -> !Stems.isSlight(w)).distinct().toList();
  }

  private Stream<Span> lone(Predicate<Span> isDetail, Other other, boolean isQuoted) {
    Set<String> told = stems(other.sentences(), language);
    List<Span> numbers = numbers(other.sentences());
    return Stream.concat(
        numbers.stream(),
        words.stream()
            .filter(isDetail)
            .filter(w -> numbers.stream().noneMatch(w::overlaps))
            .filter(w -> !told.containsAll(Stems.of(w.of(text), language)))
            .filter(w -> other.sentences().stream().noneMatch(o -> isShortFor(w, o)))
            .filter(w -> other.articles().stream().noneMatch(a -> isKnown(w, isQuoted, a))));
  }

  /** The numbers that none of some sentences gives, in digits or in words. */
  private List<Span> numbers(List<String> others) {
    List<Span> lone = new ArrayList<>();
    if (!language.equals(Language.ENGLISH)) {
      return lone;
    }
    List<Quantity> told = others.stream().flatMap(o -> Quantity.in(o).stream()).toList();
    Quantity.in(text).stream()
        .filter(q -> told.stream().noneMatch(q::agrees))
        .map(Quantity::span)
        .forEach(lone::add);
    return lone;
  }

  /** Whether a word is a name's, a day's, a number's, or within marks. */
  private boolean isDetail(Span word, boolean isQuoted) {
    return ((isQuoted || isMarked(word)) && !Stems.isSlight(plain(word))) || isNamed(word);
  }

  /** A word without the letters that an apostrophe shortens: "It" of "It’s". */
  private String plain(Span word) {
    return POSSESSIVE.matcher(word.of(text)).replaceFirst("");
  }

  private boolean isNamed(Span word) {
    return language.equals(Language.ENGLISH) ? isName(word) : hasDigit(word);
  }

  private boolean isName(Span word) {
    return Character.isUpperCase(text.charAt(word.start()))
        && !TITLES.contains(word.of(text).toLowerCase(Locale.ROOT))
        && !BEGINS.matcher(text.substring(0, word.start())).find();
  }

  private boolean hasDigit(Span word) {
    return word.of(text).chars().anyMatch(Character::isDigit);
  }

  private boolean isMarked(Span word) {
    Matcher marked = MARKED.matcher(text);
    while (marked.find()) {
      if (word.start() >= marked.start() && word.end() <= marked.end()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word, which is no day and not within marks, stands in another article. */
  private boolean isKnown(Span word, boolean isQuoted, String article) {
    String name = word.of(text);
    return !isQuoted
        && !isMarked(word)
        && !hasDigit(word)
        && !DAYS.contains(name)
        && (article.contains(plain(word))
            || isAcronym(name) && article.replace(".", "").contains(name.replace(".", "")));
  }

  /** Whether it is written in the first letters of a name there, or there in those of one here. */
  private boolean isShortFor(Span word, String other) {
    String name = word.of(text);
    return isAcronym(name) && initials(other).contains(name.replace(".", ""))
        || isName(word)
            && Words.in(other, new Span(0, other.length())).stream()
                .map(w -> w.of(other).replace(".", ""))
                .filter(Details::isAcronym)
                .anyMatch(initials(text)::contains);
  }

  private static boolean isAcronym(String word) {
    return word.replace(".", "").matches("\\p{Lu}{2,}");
  }

  private static String initials(String text) {
    var initials = new StringBuilder();
    for (Span word : Words.in(text, new Span(0, text.length()))) {
      char first = text.charAt(word.start());
      initials.append(Character.isUpperCase(first) ? String.valueOf(first) : "");
    }
    return initials.toString();
  }

  private List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      boolean near =
          !joined.isEmpty()
              && span.start() - joined.getLast().end() <= NEAR
              && text.substring(joined.getLast().end(), span.start()).isBlank();
      joined.add(near ? joined.removeLast().cover(span) : span);
    }
    return joined;
  }
}
