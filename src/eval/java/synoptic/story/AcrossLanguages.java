package synoptic.story;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.claim.collate.quantity.GermanNumber;
import synoptic.claim.collate.quantity.Quantity;
import synoptic.language.DateWords;
import synoptic.language.Language;
import synoptic.language.StatedDate;
import synoptic.story.word.Rarity;
import synoptic.story.word.Stems;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * Development tool: which articles of English and German would be of one story by the names,
 * numbers, days and countries that both print, and by nothing else. Arguments: texts as in {@code
 * across-languages.txt}, and how many names must be in both, beside a number.
 */
final class AcrossLanguages {
  private static final Pattern HEAD = Pattern.compile("(?m)^@(\\S+) (\\p{Ll}{2}) (\\S+)\n");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}-]{2,}");

  /** Words of a German number at most. */
  private static final int LONGEST = 3;

  /** Days that two reports of one event may be apart. */
  private static final int APART = 2;

  private static final Rarity GENERAL = Rarity.among(List.of());

  /** A name tells something that stands in one of some two thousand sentences of English news. */
  private static final double RARE = 7.5;

  private static final Map<Language, Map<String, String>> COUNTRIES =
      Map.of(
          Language.ENGLISH, countries(Locale.ENGLISH), Language.GERMAN, countries(Locale.GERMAN));

  private AcrossLanguages() {}

  /** What of an article crosses languages. */
  record Facts(
      String id,
      Language language,
      @Nullable LocalDate day,
      Set<String> names,
      Set<Double> numbers,
      Set<LocalDate> days,
      Set<String> countries) {}

  public static void main(String[] args) throws IOException {
    List<Facts> all = read(Files.readString(Path.of(args[0])));
    int names = Integer.parseInt(args[1]);
    int joined = 0;
    int right = 0;
    for (Facts a : all) {
      for (Facts b : all) {
        if (a.language.equals(Language.ENGLISH)
            && b.language.equals(Language.GERMAN)
            && areOne(a, b, names)) {
          joined++;
          right += a.id.equals(b.id) ? 1 : 0;
          System.out.printf(
              "%s %s | %s | %s%n",
              a.id, b.id, common(a.names, b.names), common(a.numbers, b.numbers));
        }
      }
    }
    System.out.printf("%d joined, %d of them under one head%n", joined, right);
  }

  private static boolean areOne(Facts a, Facts b, int names) {
    return common(a.names, b.names).size() >= names
        && !Collections.disjoint(a.numbers, b.numbers)
        && mayAgree(a.countries, b.countries)
        && mayAgree(a.days, b.days)
        && areOfOneTime(a.day, b.day);
  }

  /** Whether two sets have something in common, or one of them holds nothing. */
  private static <T> boolean mayAgree(Set<T> a, Set<T> b) {
    return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
  }

  /** Of an article without a date nothing is known. */
  private static boolean areOfOneTime(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a != null && b != null && Math.abs(ChronoUnit.DAYS.between(a, b)) <= APART;
  }

  private static <T> Set<T> common(Set<T> a, Set<T> b) {
    Set<T> both = new TreeSet<>(a);
    both.retainAll(b);
    return both;
  }

  private static List<Facts> read(String file) {
    List<Facts> all = new ArrayList<>();
    Matcher head = HEAD.matcher(file);
    int at = head.find() ? head.start() : -1;
    while (at >= 0) {
      String id = head.group(1);
      Language language = Language.of(head.group(2), "");
      LocalDate day = head.group(3).equals("-") ? null : LocalDate.parse(head.group(3));
      int start = head.end();
      at = head.find() ? head.start() : -1;
      all.add(facts(id, language, day, file.substring(start, at < 0 ? file.length() : at)));
    }
    return all;
  }

  private static Facts facts(String id, Language language, @Nullable LocalDate day, String text) {
    boolean isGerman = language.equals(Language.GERMAN);
    return new Facts(
        id,
        language,
        day,
        names(text, language),
        isGerman ? germanNumbers(text) : numbers(text),
        days(text, language, day),
        countries(text, language));
  }

  /** Rare words with a capital that are no country's name, without the "s" of a genitive. */
  private static Set<String> names(String text, Language language) {
    Map<String, String> countries = requireNonNull(COUNTRIES.get(language));
    Set<String> names = new HashSet<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      for (String part : name.group().split("-")) {
        String word = part.replaceFirst("s$", "").toLowerCase(Locale.ROOT);
        boolean isSmall = text.contains(" " + part.toLowerCase(Locale.ROOT) + " ");
        if (part.length() > 2 && !isSmall && !countries.containsKey(part) && isRare(word)) {
          names.add(word);
        }
      }
    }
    return names;
  }

  private static boolean isRare(String word) {
    List<String> stems = Stems.of(word);
    return stems.size() == 1 && GENERAL.of(stems.getFirst()) > RARE;
  }

  private static Set<Double> numbers(String text) {
    Set<Double> numbers = new HashSet<>();
    Quantity.in(text).stream().filter(Quantity::isTelling).forEach(q -> numbers.add(q.value()));
    return numbers;
  }

  private static Set<Double> germanNumbers(String text) {
    List<Span> words = Words.in(text, new Span(0, text.length()));
    Set<Double> numbers = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (int end = Math.min(words.size(), i + LONGEST); end > i; end--) {
        GermanNumber number =
            GermanNumber.of(words.subList(i, end).stream().map(w -> w.of(text)).toList(), "");
        if (number != null) {
          boolean isYear = number.value() >= 1500 && number.value() < 2100 && end == i + 1;
          if (number.value() >= 10 && !isYear) {
            numbers.add(number.value());
          }
          i = end - 1;
          break;
        }
      }
    }
    return numbers;
  }

  private static Set<LocalDate> days(String text, Language language, @Nullable LocalDate day) {
    DateWords known = DateWords.of(language);
    Set<LocalDate> days = new HashSet<>();
    for (Span sentence : language.sentences().in(text, new Span(0, text.length()))) {
      StatedDate date =
          known == null ? null : StatedDate.in(text, sentence.start(), sentence.end(), known);
      LocalDate meant = date == null ? null : date.day(day);
      if (meant != null) {
        days.add(meant);
      }
    }
    return days;
  }

  private static Set<String> countries(String text, Language language) {
    Set<String> found = new TreeSet<>();
    requireNonNull(COUNTRIES.get(language))
        .forEach(
            (name, code) -> {
              if (Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).find()) {
                found.add(code);
              }
            });
    return found;
  }

  private static Map<String, String> countries(Locale in) {
    Map<String, String> names = new HashMap<>();
    Arrays.stream(Locale.getISOCountries())
        .forEach(code -> names.put(Locale.of("", code).getDisplayCountry(in), code));
    return names;
  }
}
