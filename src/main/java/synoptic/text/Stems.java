package synoptic.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How words are compared: folded to ASCII where that is possible, without possessives, stemmed (Porter 1980). */
public final class Stems {
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

  /** States and unions that English writes in several ways, by their one stem. */
  private static final Pattern[] FORMS = {
    Pattern.compile("\\b(?:U\\.S\\.A\\.|U\\.S\\.|USA?\\b|United States(?: of America)?\\b)"),
    Pattern.compile("\\b(?:U\\.K\\.|UK\\b|United Kingdom\\b|Great Britain\\b)"),
    Pattern.compile("\\b(?:E\\.U\\.|European Union\\b)"),
    Pattern.compile("\\b(?:U\\.N\\.|United Nations\\b)")
  };

  private static final String[] FORM = {"America", "Britain", "EU", "UN"};

  private Stems() {}

  /** The stems of a text, in order. */
  public static List<String> of(String text) {
    String unified = text;
    for (int i = 0; i < FORMS.length; i++) {
      unified = FORMS[i].matcher(unified).replaceAll(FORM[i]);
    }
    List<String> stems = new ArrayList<>();
    try (TokenStream tokens = ANALYZER.tokenStream("text", unified)) {
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
