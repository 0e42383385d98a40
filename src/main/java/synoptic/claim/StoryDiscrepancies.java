package synoptic.claim;

import java.util.ArrayList;
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
import synoptic.article.Passage;
import synoptic.quotation.Attribution;
import synoptic.quotation.People;
import synoptic.quotation.Person;
import synoptic.quotation.Quotation;
import synoptic.story.Rarity;
import synoptic.story.Stems;
import synoptic.story.Story;
import synoptic.text.Span;

/**
 * Discrepancies of a story that need no near-identical sentences: the office of a person, the day
 * of an announcement, a toll.
 */
final class StoryDiscrepancies {
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  /** Verbs of acts that happen once, on one day. */
  private static final Pattern ACT =
      Pattern.compile(
          "\\b(?:announced|unveiled|approved|adopted|signed|launched|imposed|published|released|passed|ratified|agreed)\\b");

  /**
   * Share of the rarity of the shorter sentence's words that two reports of one act have in common.
   * Measured on the seeds.
   */
  private static final double SAME_ACT = 0.15;

  private final Story story;
  private final List<Quotation> quotations;
  private final People people;

  StoryDiscrepancies(Story story, List<Quotation> quotations, People people) {
    this.story = story;
    this.quotations = quotations;
    this.people = people;
  }

  List<Discrepancy> find() {
    List<Discrepancy> found = new ArrayList<>(titles());
    found.addAll(days());
    found.addAll(Tolls.differing(story));
    return found;
  }

  /** A speaker whom articles give offices of different kinds. */
  private List<Discrepancy> titles() {
    List<Discrepancy> found = new ArrayList<>();
    Map<Person, Set<String>> names = new LinkedHashMap<>();
    for (Quotation quotation : quotations) {
      Person person = people.person(quotation.speakerName());
      if (person != null && quotation.attribution() instanceof Attribution.Named named) {
        names.computeIfAbsent(person, p -> new LinkedHashSet<>()).add(named.speaker().name());
      }
    }
    names.forEach(
        (person, spellings) -> {
          Map<List<String>, Discrepancy.Reading> readings = new LinkedHashMap<>();
          Set<String> field = null;
          for (Article article : story.articles()) {
            Span span = titled(article, spellings);
            if (span != null) {
              String title = span.of(article.text());
              readings.putIfAbsent(Offices.in(title), new Discrepancy.Reading(article.id(), span));
              Set<String> words = field(title, spellings);
              if (field == null) {
                field = words;
              } else {
                field.retainAll(words);
              }
            }
          }
          List<List<String>> offices = List.copyOf(readings.keySet());
          boolean oneField = field != null && !field.isEmpty();
          if (oneField
              && offices.size() >= 2
              && offices.stream()
                  .noneMatch(a -> offices.stream().anyMatch(b -> a != b && common(a, b)))) {
            found.add(new Discrepancy(Discrepancy.Kind.TITLE, List.copyOf(readings.values())));
          }
        });
    return found;
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

  /**
   * The first place where an article puts an office before a full name: {@code Estonian Defense
   * Minister Hanno Pevkur}.
   */
  private static @Nullable Span titled(Article article, Set<String> spellings) {
    String full =
        spellings.stream()
            .filter(s -> s.contains(" "))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    if (full.isEmpty()) {
      return null;
    }
    Matcher m =
        Pattern.compile("(?:\\b\\p{Lu}[\\p{L}.]*[ -]){1,5}(?:" + full + ")(?!\\p{L})")
            .matcher(article.text());
    while (m.find()) {
      if (!Offices.in(m.group()).isEmpty()) {
        return new Span(m.start(), m.end());
      }
    }
    return null;
  }

  /** An act of one body that two articles put on different weekdays. */
  private List<Discrepancy> days() {
    List<Dated> acts = new ArrayList<>();
    List<List<String>> sentences = new ArrayList<>();
    for (Article article : story.articles()) {
      for (Passage passage : article.passages()) {
        if (passage.role().isProse()) {
          String text = article.text(passage.span());
          sentences.add(Stems.of(text));
          Dated act = Dated.of(article, passage.span());
          if (act != null) {
            acts.add(act);
          }
        }
      }
    }
    Rarity rarity = Rarity.among(sentences);
    List<Discrepancy> found = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      for (int j = i + 1; j < acts.size(); j++) {
        if (acts.get(i).differs(acts.get(j), rarity)) {
          found.add(
              new Discrepancy(
                  Discrepancy.Kind.DATE, List.of(acts.get(i).reading(), acts.get(j).reading())));
        }
      }
    }
    return found;
  }

  /** A sentence with one weekday and a verb of an act, whose subject stands before the verb. */
  private record Dated(
      Article article, Span span, Span dayAt, Set<String> subject, Set<String> stems) {
    static @Nullable Dated of(Article article, Span span) {
      String text = article.text(span);
      Matcher day = WEEKDAY.matcher(text);
      Matcher act = ACT.matcher(text);
      if (!day.find() || !act.find()) {
        return null;
      }
      var first = new Span(span.start() + day.start(), span.start() + day.end());
      boolean one = !day.find();
      Set<String> subject = capitalised(text.substring(0, act.start()));
      return one && !subject.isEmpty() && act.start() < 60
          ? new Dated(article, span, first, subject, new LinkedHashSet<>(Stems.of(text)))
          : null;
    }

    private static Set<String> capitalised(String text) {
      Set<String> names = new LinkedHashSet<>();
      for (String word : text.split("[^\\p{L}.]+")) {
        if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.equals("The")) {
          names.addAll(Stems.of(word));
        }
      }
      return names;
    }

    Discrepancy.Reading reading() {
      return new Discrepancy.Reading(article.id(), span, dayAt);
    }

    boolean differs(Dated other, Rarity rarity) {
      return !article.id().equals(other.article.id())
          && !article.text(dayAt).equals(other.article.text(other.dayAt))
          && subject.stream().anyMatch(other.subject::contains)
          && common(other, rarity) >= SAME_ACT * Math.min(total(rarity), other.total(rarity));
    }

    private double common(Dated other, Rarity rarity) {
      return stems.stream().filter(other.stems::contains).mapToDouble(rarity::of).sum();
    }

    private double total(Rarity rarity) {
      return stems.stream().mapToDouble(rarity::of).sum();
    }
  }
}
