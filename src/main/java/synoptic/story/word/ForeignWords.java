package synoptic.story.word;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import synoptic.language.Language;
import synoptic.text.Fold;
import synoptic.text.WordLists;
import synoptic.text.Words;

/**
 * Lucene's analysis of languages other than English: the stems of a text without the commonest
 * words, in order; of scripts that set no spaces between words, each two letters.
 */
final class ForeignWords {
  private static final String LUCENE = "org.apache.lucene.analysis.";

  private static final Map<String, String> CLASSES =
      WordLists.read(ForeignWords.class, "analyzers.txt").lines("analyzers").stream()
          .map(line -> line.split(" "))
          .collect(toUnmodifiableMap(row -> row[0], row -> row[1]));

  private static final Map<String, Analyzer> ANALYZERS = new ConcurrentHashMap<>();

  private ForeignWords() {}

  static List<String> of(String text, Language language) {
    Analyzer analyzer = ANALYZERS.computeIfAbsent(language.code(), ForeignWords::analyzer);
    List<String> stems = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("text", Fold.visible(text))) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        add(stems, term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    return List.copyOf(stems);
  }

  /** A token, or each two letters of one that holds several words. */
  private static void add(List<String> stems, String token) {
    if (!Words.isUnspaced(token.charAt(0)) || token.length() < 3) {
      stems.add(token);
      return;
    }
    for (int i = 0; i + 2 <= token.length(); i++) {
      stems.add(token.substring(i, i + 2));
    }
  }

  private static Analyzer analyzer(String code) {
    String name = CLASSES.get(code);
    try {
      return name == null
          ? new StandardAnalyzer()
          : (Analyzer) Class.forName(LUCENE + name).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no analyzer: " + name, e);
    }
  }
}
