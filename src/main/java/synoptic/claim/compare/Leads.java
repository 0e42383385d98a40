package synoptic.claim.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Lead;
import synoptic.language.Language;
import synoptic.story.Story;
import synoptic.story.word.Nearness;
import synoptic.text.Span;
import synoptic.text.WordLists;

/** Finds the lead of each article of a story. */
final class Leads {
  /**
   * First sentences in which a report says what happened. With four or more, background of older
   * reports comes near; looked at on six stories of three outlets.
   */
  private static final int FIRST = 3;

  /**
   * Weight of a sentence for each one that stands before it: where all are alike the first leads.
   */
  private static final double LATER = 0.8;

  /** The end of a sentence, with what may close after it. */
  private static final Pattern ENDED = Pattern.compile("[.!?…。！？؟۔][\"'”’»)\\]」』）]*\\s*$");

  private static final Pattern LEANING = leaning(Language.ENGLISH);

  private static final Pattern GERMAN = leaning(Language.GERMAN);

  private static Pattern leaning(Language language) {
    return language.lists("claim-patterns").anyOf("leaning");
  }

  private static final WordLists LISTS = Language.ENGLISH.lists("claim-patterns");

  private static final Pattern FURNITURE = LISTS.anyOf("furniture");

  private static final Pattern UNTELLING = LISTS.anyOf("untelling");

  private record Sentence(Span span, Set<String> stems) {}

  private final List<Article> articles;
  private final List<List<Sentence>> first;

  private Leads(Story story) {
    articles = story.articles();
    first = articles.stream().map(Leads::first).toList();
  }

  /** One for each article that has prose, in the story's order. */
  static List<Lead> of(Story story) {
    var leads = new Leads(story);
    List<Lead> found = new ArrayList<>();
    for (int i = 0; i < leads.articles.size(); i++) {
      if (!leads.first.get(i).isEmpty()) {
        found.add(new Lead(leads.articles.get(i).id(), leads.nearest(i)));
      }
    }
    return found;
  }

  /**
   * The first sentences that stand by themselves: what has no end is a heading or a label that was
   * pasted with the text, what a page says of itself is no news, a question tells nothing, and what
   * begins with a pronoun leans on the one before. Those of a text without any.
   */
  private static List<Sentence> first(Article article) {
    List<Span> prose =
        article.passages().stream().filter(p -> p.role().isProse()).map(Passage::span).toList();
    List<Span> told = those(prose, s -> !FURNITURE.matcher(article.text(s)).lookingAt());
    List<Span> ended = those(told, s -> ENDED.matcher(article.text(s)).find());
    List<Span> first = ended.subList(0, Math.min(FIRST, ended.size()));
    Language language = article.language();
    Pattern leaning = language.equals(Language.GERMAN) ? GERMAN : LEANING;
    List<Span> telling = those(first, s -> !UNTELLING.matcher(article.text(s)).lookingAt());
    return those(telling, s -> !leaning.matcher(article.text(s)).lookingAt()).stream()
        .map(s -> new Sentence(s, Nearness.stems(article.text(s), language)))
        .toList();
  }

  /** Those for which it holds; all where it holds for none. */
  private static List<Span> those(List<Span> spans, Predicate<Span> holds) {
    List<Span> those = spans.stream().filter(holds).toList();
    return those.isEmpty() ? spans : those;
  }

  private Span nearest(int article) {
    List<Sentence> own = first.get(article);
    Sentence best = own.getFirst();
    double most = -1;
    for (int i = 0; i < own.size(); i++) {
      double near = nearness(article, own.get(i)) * Math.pow(LATER, i);
      if (near > most) {
        most = near;
        best = own.get(i);
      }
    }
    return best.span;
  }

  /** The sum over the other articles of the cosine with the nearest of their first sentences. */
  private double nearness(int article, Sentence sentence) {
    double sum = 0;
    for (int other = 0; other < first.size(); other++) {
      if (other != article) {
        sum +=
            first.get(other).stream()
                .mapToDouble(s -> Nearness.of(sentence.stems, s.stems))
                .max()
                .orElse(0);
      }
    }
    return sum;
  }
}
