package synoptic.claim.collate.discrepancy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Difference;
import synoptic.claim.Discrepancy;
import synoptic.claim.collate.quantity.Calendar;
import synoptic.language.Language;
import synoptic.quotation.Quotation;
import synoptic.quotation.people.People;
import synoptic.story.Story;
import synoptic.story.word.Rarity;
import synoptic.story.word.Stems;
import synoptic.text.Span;
import synoptic.text.WordLists;

/** An act of one body that two articles put on different weekdays. */
final class DayDifference implements StoryKind {
  private static final WordLists PATTERNS = Language.ENGLISH.lists("collate-patterns");

  /** Verbs of acts that happen once, on one day. */
  private static final Pattern ACT =
      Pattern.compile("\\b(?:" + PATTERNS.either("act of one day") + ")\\b");

  private static final Set<String> BEFORE_NAME = PATTERNS.words("before a name");

  /**
   * Share of the rarity of the shorter sentence's words that two reports of one act have in common.
   * Measured on the seeds.
   */
  private static final double SAME_ACT = 0.15;

  @Override
  public List<Discrepancy> in(Story story, List<Quotation> quotations, People people) {
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
                  Difference.DATE, List.of(acts.get(i).reading(), acts.get(j).reading())));
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
      Matcher day = Calendar.WEEKDAY.matcher(text);
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
        if (!word.isEmpty()
            && Character.isUpperCase(word.charAt(0))
            && !BEFORE_NAME.contains(word)) {
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
