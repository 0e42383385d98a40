package synoptic.claim.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /**
   * How near to another article's first sentences a lead is, or else to a title of the story. Of 16
   * of 361 articles (g5w1h) that are neither, read one by one, 13 begin with something else: a
   * page's furniture, another report, a portrait, a quotation without its matter.
   */
  private static final double NEAR = 0.1;

  private static final double NEAR_TITLE = 0.05;

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

  /** By the stems of each title. */
  private final List<Set<String>> titles;

  private Leads(Story story) {
    articles = story.articles();
    first = articles.stream().map(Leads::first).toList();
    titles = articles.stream().flatMap(Leads::title).toList();
  }

  private static Stream<Set<String>> title(Article article) {
    return Stream.ofNullable(article.metadata().title())
        .map(title -> Nearness.stems(title, article.language()));
  }

  /** One for each article whose first sentences tell the story, in the story's order. */
  static List<Lead> of(Story story) {
    var leads = new Leads(story);
    List<Lead> found = new ArrayList<>();
    for (int i = 0; i < leads.articles.size(); i++) {
      if (!leads.first.get(i).isEmpty()) {
        Sentence nearest = leads.nearest(i);
        if (leads.tells(i, nearest)) {
          found.add(new Lead(leads.articles.get(i).id(), nearest.span));
        }
      }
    }
    return found;
  }

  /** Whether it tells of the story: true where there is nothing to say so by. */
  private boolean tells(int article, Sentence lead) {
    return titles.isEmpty()
        || others(article, lead).anyMatch(near -> near >= NEAR)
        || titles.stream().anyMatch(t -> Nearness.of(lead.stems, t) >= NEAR_TITLE);
  }

  /**
   * The first sentences that stand by themselves: what has no end is a heading or a label that was
   * pasted with the text, what a page says of itself is no news, a question tells nothing, and what
   * begins with a pronoun leans on the one before. Those of a text without any, but for the last.
   */
  private static List<Sentence> first(Article article) {
    List<Span> prose =
        article.passages().stream().filter(p -> p.role().isProse()).map(Passage::span).toList();
    Predicate<Span> tells = s -> !FURNITURE.matcher(article.text(s)).lookingAt();
    Predicate<Span> ends = s -> ENDED.matcher(article.text(s)).find();
    List<Span> whole = prose.stream().filter(tells.and(ends)).limit(FIRST).toList();
    List<Span> first =
        whole.isEmpty() ? those(those(prose, tells), ends).stream().limit(FIRST).toList() : whole;
    Language language = article.language();
    Pattern leaning = language.equals(Language.GERMAN) ? GERMAN : LEANING;
    List<Span> telling = those(first, s -> !UNTELLING.matcher(article.text(s)).lookingAt());
    return telling.stream()
        .filter(s -> !leaning.matcher(article.text(s)).lookingAt())
        .map(s -> new Sentence(s, Nearness.stems(article.text(s), language)))
        .toList();
  }

  /** Those for which it holds; all where it holds for none. */
  private static List<Span> those(List<Span> spans, Predicate<Span> holds) {
    List<Span> those = spans.stream().filter(holds).toList();
    return those.isEmpty() ? spans : those;
  }

  private Sentence nearest(int article) {
    List<Sentence> own = first.get(article);
    Sentence best = own.getFirst();
    double most = -1;
    for (int i = 0; i < own.size(); i++) {
      double near = others(article, own.get(i)).sum() * Math.pow(LATER, i);
      if (near > most) {
        most = near;
        best = own.get(i);
      }
    }
    return best;
  }

  /** For each other article the cosine with the nearest of its first sentences. */
  private DoubleStream others(int article, Sentence sentence) {
    return IntStream.range(0, first.size())
        .filter(other -> other != article)
        .mapToDouble(
            other ->
                first.get(other).stream()
                    .mapToDouble(s -> Nearness.of(sentence.stems, s.stems))
                    .max()
                    .orElse(0));
  }
}
