package synoptic.claim.collate.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.claim.Difference;
import synoptic.claim.Discrepancy;
import synoptic.claim.collate.name.Offices;
import synoptic.quotation.Attribution;
import synoptic.quotation.Person;
import synoptic.quotation.Quotation;
import synoptic.quotation.people.People;
import synoptic.story.Story;
import synoptic.text.Span;

/** A speaker whom articles give offices of different kinds. */
final class TitleDifference implements StoryKind {
  /** Characters before a name in which its office is looked for: five words, none so long. */
  private static final int LONGEST = 200;

  @Override
  public List<Discrepancy> in(Story story, List<Quotation> quotations, People people) {
    List<Discrepancy> found = new ArrayList<>();
    spellings(quotations, people)
        .values()
        .forEach(
            names -> {
              Discrepancy one = of(story, names);
              if (one != null) {
                found.add(one);
              }
            });
    return found;
  }

  /** How the articles write the name of each speaker. */
  private static Map<Person, Set<String>> spellings(List<Quotation> quotations, People people) {
    Map<Person, Set<String>> names = new LinkedHashMap<>();
    for (Quotation quotation : quotations) {
      Person person = people.person(quotation.speakerName());
      if (person != null && quotation.attribution() instanceof Attribution.Named named) {
        names.computeIfAbsent(person, p -> new LinkedHashSet<>()).add(named.speaker().name());
      }
    }
    return names;
  }

  private static @Nullable Discrepancy of(Story story, Set<String> spellings) {
    Map<List<String>, Discrepancy.Reading> readings = new LinkedHashMap<>();
    Set<String> field = null;
    Pattern titled = titled(spellings);
    if (titled == null) {
      return null;
    }
    for (Article article : story.articles()) {
      Span span = titled(article, titled, spellings);
      if (span != null) {
        String title = article.text(span);
        readings.putIfAbsent(Offices.in(title), new Discrepancy.Reading(article.id(), span));
        Set<String> words = field(title, spellings);
        if (field == null) {
          field = words;
        } else {
          field.retainAll(words);
        }
      }
    }
    boolean oneField = field != null && !field.isEmpty();
    return oneField && readings.size() >= 2 && areApart(List.copyOf(readings.keySet()))
        ? new Discrepancy(Difference.TITLE, List.copyOf(readings.values()))
        : null;
  }

  private static boolean areApart(List<List<String>> offices) {
    return offices.stream().noneMatch(a -> offices.stream().anyMatch(b -> a != b && common(a, b)));
  }

  /**
   * What an office is of, {@code Estonian Defense}: one person may be a Senator and a Minority
   * Leader, but not both Minister and Secretary of one thing.
   */
  private static Set<String> field(String title, Set<String> spellings) {
    Set<String> words = new LinkedHashSet<>(List.of(title.split("[ -]+")));
    spellings.forEach(s -> words.removeAll(List.of(s.split(" "))));
    words.removeIf(Offices::isTitle);
    return words;
  }

  private static boolean common(List<String> a, List<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  /** Words with capitals before a full name; null where the articles write none. */
  private static @Nullable Pattern titled(Set<String> spellings) {
    String full =
        spellings.stream()
            .filter(s -> s.contains(" "))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return full.isEmpty()
        ? null
        : Pattern.compile("(?:\\b\\p{Lu}[\\p{L}.]*[ -]){1,5}(?:" + full + ")(?!\\p{L})");
  }

  /**
   * The first place where an article puts an office before a full name: {@code Estonian Defense
   * Minister Hanno Pevkur}.
   */
  private static @Nullable Span titled(Article article, Pattern titled, Set<String> spellings) {
    String text = article.text();
    Matcher m = titled.matcher(text).useTransparentBounds(true);
    for (Span name : names(text, spellings)) {
      m.region(Math.max(0, name.start() - LONGEST), name.end());
      while (m.find()) {
        if (!Offices.in(m.group()).isEmpty()) {
          return new Span(m.start(), m.end());
        }
      }
    }
    return null;
  }

  /** Where a text has the full names, in order. */
  private static List<Span> names(String text, Set<String> spellings) {
    List<Span> names = new ArrayList<>();
    for (String full : spellings) {
      for (int at = full.contains(" ") ? text.indexOf(full) : -1;
          at >= 0;
          at = text.indexOf(full, at + 1)) {
        names.add(new Span(at, at + full.length()));
      }
    }
    return names.stream().sorted(Comparator.comparing(Span::start)).toList();
  }
}
