package synoptic.article;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.text.Diagnostic;
import synoptic.text.Fold;
import synoptic.text.WordLists;

/**
 * Where the articles are that an editor's rules name, and what became of those that are not.
 *
 * @param path of the settings file, for the messages
 * @param articles all that are compared
 * @param changed when an article is known to have changed last, ISO 8601; null if it is not
 */
public record Whereabouts(
    String path, Collection<Article> articles, Function<Article, @Nullable String> changed) {
  private static final WordLists SAY = WordLists.read(Whereabouts.class, "diagnostics.txt");

  /**
   * Share of the words of a rule that a passage must have to be called near. Below half it is some
   * other sentence.
   */
  private static final double NEAR = 0.5;

  private enum Problem {
    CHANGED,
    ELSEWHERE,
    GONE,
    GONE_REMEDY,
    LOST,
    MORE_WORDS,
    NEAR,
    NO_TEXT,
    QUOTE,
    REPLACED,
    SAME
  }

  public Whereabouts {
    requireNonNull(path);
    articles = List.copyOf(articles);
    requireNonNull(changed);
  }

  /** A warning if no article has the id. */
  public Optional<Diagnostic> missing(String id, int line) {
    return article(id) == null
        ? Optional.of(warning(line, gone(id), say(Problem.GONE_REMEDY)))
        : Optional.empty();
  }

  /**
   * A warning if a place meets nothing.
   *
   * @param isMet whether an article has at the place what the rule is about
   */
  public Optional<Diagnostic> unmet(Place place, BiPredicate<Place, Article> isMet) {
    Article article = article(place.article());
    if (article == null) {
      return Optional.of(warning(place.line(), gone(place.article()), elsewhere(place)));
    }
    return isMet.test(place, article)
        ? Optional.empty()
        : Optional.of(warning(place.line(), lost(place, article), remedy(place, article)));
  }

  /** The article of a place; empty if it is not there. */
  public Optional<Article> of(Place place) {
    return Optional.ofNullable(article(place.article()));
  }

  /** What became of an article that is not there. */
  private String gone(String id) {
    for (Article other : articles) {
      if (id.equals(other.provenance().versionOf())) {
        return say(Problem.REPLACED, id, other.id());
      }
      if (other.provenance().also().contains(id)) {
        return say(Problem.SAME, id, other.id());
      }
    }
    return say(Problem.GONE, id);
  }

  private String elsewhere(Place place) {
    return articles.stream()
        .filter(a -> a.text().contains(place.quote()))
        .map(a -> say(Problem.ELSEWHERE, a.id()))
        .findFirst()
        .orElse(say(Problem.GONE_REMEDY));
  }

  private String lost(Place place, Article article) {
    String when = place.in(article) == null ? changed.apply(article) : null;
    return when == null
        ? say(Problem.LOST, article.id(), place.quote())
        : say(Problem.CHANGED, article.id(), when, place.quote());
  }

  private String remedy(Place place, Article article) {
    if (place.in(article) != null) {
      return article.passages().stream().noneMatch(p -> isText(p, place, article))
          ? say(Problem.NO_TEXT)
          : say(Problem.MORE_WORDS);
    }
    Set<String> words = words(place.quote());
    return article.passages().stream()
        .map(p -> article.text(p.span()))
        .max(Comparator.comparingDouble(text -> shared(words, text)))
        .filter(text -> shared(words, text) >= NEAR)
        .map(text -> say(Problem.NEAR, text.replaceAll("\\s+", " ")))
        .orElse(say(Problem.QUOTE));
  }

  private static boolean isText(Passage passage, Place place, Article article) {
    return passage.role().isProse() && requireNonNull(place.in(article)).overlaps(passage.span());
  }

  private static double shared(Set<String> words, String text) {
    Set<String> both = words(text);
    both.retainAll(words);
    return (double) both.size() / words.size();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(Fold.words(text).split(" ")));
  }

  private @Nullable Article article(String id) {
    return articles.stream().filter(a -> a.id().equals(id)).findFirst().orElse(null);
  }

  /** A warning of a line of the settings file. */
  public Diagnostic warning(int line, String problem, String remedy) {
    return Diagnostic.warning(path, problem, remedy).at(line, 1);
  }

  private static String say(Problem problem, Object... filled) {
    return SAY.say(problem.name().toLowerCase(Locale.ROOT).replace('_', '-'), filled);
  }
}
