package synoptic.story.word;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import synoptic.language.Language;

/** Lucene's analysis of English: the stems of a text, in order. */
final class EnglishWords {
  private static final Analyzer ANALYZER =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var source = new StandardTokenizer();
          TokenStream stream = new EnglishPossessiveFilter(source);
          stream = new PorterStemFilter(new ASCIIFoldingFilter(new LowerCaseFilter(stream)));
          return new TokenStreamComponents(source, stream);
        }
      };

  private static final Set<String> DENYING = Language.ENGLISH.lists("negation").words("negators");

  /** Lucene's stop words without those that deny. */
  private static final Set<String> SLIGHT =
      EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.stream()
          .map(w -> new String((char[]) w))
          .filter(w -> !DENYING.contains(w))
          .collect(toUnmodifiableSet());

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private EnglishWords() {}

  static boolean areSlight(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.chars().allMatch(Character::isLetter)
        ? lower.isEmpty() || SLIGHT.contains(lower)
        : BETWEEN.splitAsStream(lower).allMatch(w -> w.isEmpty() || SLIGHT.contains(w));
  }

  static List<String> of(String text) {
    List<String> stems = new ArrayList<>();
    try (TokenStream tokens = ANALYZER.tokenStream("text", text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    return List.copyOf(stems);
  }
}
