package synoptic.claim.collate.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.story.word.Stems;
import synoptic.text.Punctuation;
import synoptic.text.Span;

/** Whether an article says something anywhere: looked at before it is said that it does not. */
public final class Printed {
  private static final Pattern MARKED =
      Pattern.compile("[%1$s]([^%1$s\n]{2,})[%1$s]".formatted(Punctuation.ENGLISH.doubles()));

  private Printed() {}

  /** Whether words stand one after the other, within quotation marks or not. */
  static boolean prints(Article article, List<String> words) {
    String looked = padded(words);
    return padded(Said.keys(article, new Span(0, article.text().length()))).contains(looked)
        || padded(marked(article)).contains(looked);
  }

  /**
   * Whether words stand one after the other in what an article has before or after a part of it.
   */
  static boolean printsBeside(Article article, Span part, List<String> words) {
    String looked = padded(words);
    return Stream.of(new Span(0, part.start()), new Span(part.end(), article.text().length()))
        .anyMatch(rest -> padded(Said.keys(article, rest)).contains(looked));
  }

  /** All that stands within marks, as if nobody was named between: "A," he said, "B". */
  private static List<String> marked(Article article) {
    return MARKED
        .matcher(article.text())
        .results()
        .flatMap(m -> Said.keys(article, new Span(m.start(1), m.end(1))).stream())
        .toList();
  }

  private static String padded(List<String> words) {
    return words.stream().collect(Collectors.joining(" ", " ", " "));
  }

  /** Whether two sentences in a row have such a share of the words of meaning of a text. */
  public static boolean tells(Article article, String text, double share) {
    List<String> telling = Stems.of(text).stream().filter(w -> !Stems.isSlight(w)).toList();
    List<Passage> passages = article.passages();
    for (int i = 0; i < passages.size(); i++) {
      Set<String> said = new HashSet<>(Stems.of(article.text(passages.get(i).span())));
      if (i + 1 < passages.size()) {
        said.addAll(Stems.of(article.text(passages.get(i + 1).span())));
      }
      if (telling.stream().filter(said::contains).count() >= share * telling.size()) {
        return true;
      }
    }
    return false;
  }
}
