package synoptic.story.grouping;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import synoptic.article.Article;
import synoptic.article.Role;
import synoptic.language.Language;
import synoptic.story.word.Stems;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * What of an article is compared: its headline, lead and prose.
 *
 * @param stems all of them, in order
 * @param title the stems of the headline, or of as many words of the lead where there is none
 * @param heads of these, names and numbers: words with a capital that are nowhere written without,
 *     and words with a digit
 * @param names the same of the first sentences, without numbers
 * @param figures numbers of two digits or more that are no years
 */
record Gist(
    List<String> stems,
    Set<String> title,
    Set<String> heads,
    Set<String> names,
    Set<String> figures) {
  /** Words of a headline: in development corpora most have fewer. */
  private static final int HEADLINE = 15;

  /** Words in which the event is told: about the first three sentences. */
  private static final int LEAD = 90;

  private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*\\d");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** The stems of the names of days, by language. */
  private static final Map<String, Set<String>> DAYS = new ConcurrentHashMap<>();

  static Gist of(Article article, Language language) {
    List<String> texts = texts(article);
    List<String> stems = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String text : texts) {
      stems.addAll(Stems.of(text, language));
      Words.in(text, new Span(0, text.length())).forEach(w -> words.add(w.of(text)));
    }
    String headline = article.metadata().title();
    Set<String> title =
        new HashSet<>(
            headline == null
                ? stems.subList(0, Math.min(HEADLINE, stems.size()))
                : Stems.of(headline, language));
    Set<String> names = names(words, language);
    Set<String> heads = new HashSet<>(names);
    heads.retainAll(title);
    title.stream().filter(s -> Character.isDigit(s.charAt(0))).forEach(heads::add);
    return new Gist(stems, title, heads, names, figures(words));
  }

  /** The headline, where the article states one, and what stands below it. */
  private static List<String> texts(Article article) {
    List<String> texts = new ArrayList<>();
    boolean printed = article.blocks().stream().anyMatch(b -> b.role() == Role.HEADLINE);
    String headline = article.metadata().title();
    if (!printed && headline != null) {
      texts.add(headline);
    }
    article.blocks().stream()
        .filter(b -> b.role() == Role.HEADLINE || b.role() == Role.STANDFIRST || b.role().isProse())
        .forEach(b -> texts.add(article.text(b.span())));
    return texts;
  }

  /** The stems of words with a capital in the lead; days are no names. */
  private static Set<String> names(List<String> words, Language language) {
    Set<String> common = new HashSet<>(days(language));
    Set<String> names = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (Character.isLowerCase(word.charAt(0))) {
        common.addAll(Stems.of(word, language));
      } else if (i < LEAD && Character.isUpperCase(word.charAt(0)) && word.length() > 2) {
        names.addAll(Stems.of(word, language));
      }
    }
    names.removeAll(common);
    return names;
  }

  private static Set<String> figures(List<String> words) {
    return words.stream()
        .filter(w -> FIGURE.matcher(w).matches() && !YEAR.matcher(w).matches())
        .map(w -> w.replace(",", ""))
        .collect(Collectors.toSet());
  }

  /** The stems of the names of weekdays and months, whole and short. */
  private static Set<String> days(Language language) {
    return DAYS.computeIfAbsent(language.code(), code -> namesOfDays(language));
  }

  private static Set<String> namesOfDays(Language language) {
    Locale locale = Locale.forLanguageTag(language.code());
    Set<String> days = new HashSet<>();
    for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
      for (DayOfWeek day : DayOfWeek.values()) {
        days.addAll(Stems.of(day.getDisplayName(style, locale), language));
      }
      for (Month month : Month.values()) {
        days.addAll(Stems.of(month.getDisplayName(style, locale), language));
      }
    }
    return Set.copyOf(days);
  }

  /**
   * Each two adjacent stems as one: phrases tell two stories of one topic apart better than words.
   */
  List<String> phrases() {
    List<String> phrases = new ArrayList<>();
    for (int i = 0; i + 1 < stems.size(); i++) {
      phrases.add(stems.get(i) + ' ' + stems.get(i + 1));
    }
    return phrases;
  }

  /** The stems of the lead. */
  Set<String> lead() {
    return Set.copyOf(stems.subList(0, Math.min(LEAD, stems.size())));
  }
}
