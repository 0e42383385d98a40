package synoptic.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

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

  private EnglishWords() {}

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
    return stems;
  }
}
