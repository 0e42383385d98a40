package synoptic.claim.collate.discrepancy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Difference;
import synoptic.claim.Discrepancy;
import synoptic.claim.collate.quantity.GermanNumber;
import synoptic.language.Language;
import synoptic.quotation.Quotation;
import synoptic.quotation.german.sentence.Lexicon;
import synoptic.quotation.people.People;
import synoptic.story.Story;
import synoptic.text.Span;
import synoptic.text.WordLists;
import synoptic.text.Words;

/** The same as {@link TollDifference} in German, where the verb may stand far from the number. */
final class GermanTolls implements StoryKind {
  private static final WordLists LISTS = Language.GERMAN.lists("tolls");
  private static final Set<String> PARTS = LISTS.words("no toll");
  private static final Pattern COUNTED = Pattern.compile(LISTS.either("counted"));
  private static final Pattern OF_ANOTHER =
      Pattern.compile("(?iu)\\b(?:" + LISTS.either("another event") + ")\\b");
  private static final Pattern END = LISTS.anyOf("end of a clause");

  private static final Pattern PLACE =
      Pattern.compile("(?iu:\\b(?:" + LISTS.either("before a place") + "))\\s(\\p{Lu}[\\p{L}-]+)");

  /** Words of a number at most: mehr als 1,5 Millionen. */
  private static final int LONGEST = 4;

  /**
   * One way of being counted.
   *
   * @param counted nouns that a number stands before
   * @param verb what a clause has that counts people
   * @param rising what stands before a number that a toll has come to
   */
  private record Fate(Pattern counted, Pattern verb, Pattern rising) {
    static Fate of(String line) {
      String[] said = line.split(" / ");
      return new Fate(
          Pattern.compile(said[0]),
          Pattern.compile("\\b(?:" + said[1] + ")\\b"),
          Pattern.compile(
              "\\b(?:%s)\\s(?:%s)\\b.*\\b%s$"
                  .formatted(LISTS.either("number of them"), said[2], LISTS.either("to"))));
    }
  }

  private static final List<Fate> FATES = LISTS.lines("fates").stream().map(Fate::of).toList();

  @Override
  public List<Discrepancy> in(Story story, List<Quotation> quotations, People people) {
    List<Discrepancy> found = new ArrayList<>();
    for (Fate fate : FATES) {
      List<Toll> tolls = new ArrayList<>();
      for (Article article : story.articles()) {
        Toll toll = article.language().equals(Language.GERMAN) ? first(article, fate) : null;
        if (toll != null) {
          tolls.add(toll);
        }
      }
      if (tolls.stream().anyMatch(a -> tolls.stream().anyMatch(b -> differ(a, b)))
          && tolls.stream().allMatch(a -> tolls.stream().allMatch(b -> mayBeOfOnePlace(a, b)))) {
        found.add(new Discrepancy(Difference.NUMBER, tolls.stream().map(Toll::reading).toList()));
      }
    }
    return found;
  }

  private record Toll(Article article, Span sentence, Span place, GermanNumber number) {
    Discrepancy.Reading reading() {
      return new Discrepancy.Reading(article.id(), sentence, place);
    }
  }

  private static boolean differ(Toll a, Toll b) {
    return !a.number.agrees(b.number);
  }

  /** Whether the leads of both name one place, or not both of them any. */
  private static boolean mayBeOfOnePlace(Toll a, Toll b) {
    Set<String> places = places(a.article);
    Set<String> others = places(b.article);
    return places.isEmpty() || others.isEmpty() || !Collections.disjoint(places, others);
  }

  private static Set<String> places(Article article) {
    Set<String> places = new HashSet<>();
    for (Span sentence : lead(article)) {
      Matcher place = PLACE.matcher(article.text(sentence));
      while (place.find()) {
        String lower = place.group(1).toLowerCase(Locale.ROOT);
        if (!Lexicon.GERMAN.isCommon(lower) && !Lexicon.GERMAN.is(Lexicon.Class.TIMES, lower)) {
          places.add(lower);
        }
      }
    }
    return places;
  }

  private static @Nullable Toll first(Article article, Fate fate) {
    for (Span sentence : lead(article)) {
      if (OF_ANOTHER.matcher(article.text(sentence)).find()) {
        continue;
      }
      for (Span clause : clauses(article, sentence)) {
        Toll toll = in(article, sentence, clause, fate);
        if (toll != null) {
          return toll;
        }
      }
    }
    return null;
  }

  private static List<Span> lead(Article article) {
    return article.passages().stream()
        .filter(p -> p.role().isProse())
        .map(Passage::span)
        .limit(TollDifference.LEAD)
        .toList();
  }

  private static List<Span> clauses(Article article, Span sentence) {
    List<Span> clauses = new ArrayList<>();
    int start = sentence.start();
    Matcher end = END.matcher(article.text()).region(start, sentence.end());
    while (end.find()) {
      boolean isDecimal = isDigit(article, end.start() - 1) && isDigit(article, end.end());
      if (!isDecimal) {
        clauses.add(new Span(start, end.start()));
        start = end.end();
      }
    }
    clauses.add(new Span(start, sentence.end()));
    return clauses;
  }

  private static boolean isDigit(Article article, int at) {
    return at >= 0 && at < article.text().length() && Character.isDigit(article.text().charAt(at));
  }

  private static @Nullable Toll in(Article article, Span sentence, Span clause, Fate fate) {
    List<Span> words = Words.in(article.text(), clause);
    boolean isPart =
        words.stream().anyMatch(w -> PARTS.contains(article.text(w).toLowerCase(Locale.ROOT)));
    boolean isOfPeople = fate.verb.matcher(article.text(clause)).find();
    for (int i = 1; i <= words.size() && !isPart; i++) {
      String next = i < words.size() ? article.text(words.get(i)) : "";
      boolean isCounted =
          fate.counted.matcher(next).matches()
              || isOfPeople && COUNTED.matcher(next).matches()
              || isRisenTo(article, words.subList(0, i), fate);
      Toll toll = isCounted ? before(article, sentence, words.subList(0, i)) : null;
      if (toll != null) {
        return toll;
      }
    }
    return null;
  }

  /** Whether a number at the end of some words is what a toll has come to. */
  private static boolean isRisenTo(Article article, List<Span> words, Fate fate) {
    Span number = numberAtEnd(article, words);
    return number != null
        && fate.rising
            .matcher(
                article.text().substring(words.getFirst().start(), number.start()).stripTrailing())
            .find();
  }

  private static @Nullable Toll before(Article article, Span sentence, List<Span> words) {
    Span place = numberAtEnd(article, words);
    GermanNumber number = place == null ? null : number(article, Words.in(article.text(), place));
    return place == null || number == null ? null : new Toll(article, sentence, place, number);
  }

  /** The longest number that some words end in, with what says that it is rounded. */
  private static @Nullable Span numberAtEnd(Article article, List<Span> words) {
    for (int from = Math.max(0, words.size() - LONGEST); from < words.size(); from++) {
      List<Span> some = words.subList(from, words.size());
      if (number(article, some) != null) {
        return some.getFirst().cover(some.getLast());
      }
    }
    return null;
  }

  private static @Nullable GermanNumber number(Article article, List<Span> words) {
    return GermanNumber.of(words.stream().map(article::text).toList(), "");
  }
}
