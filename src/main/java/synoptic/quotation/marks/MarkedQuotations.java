package synoptic.quotation.marks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.language.MarkPairs;
import synoptic.quotation.ArticleQuotations;
import synoptic.quotation.Attribution;
import synoptic.quotation.Extent;
import synoptic.quotation.Quotation;
import synoptic.quotation.Quotation.Kind;
import synoptic.quotation.sentence.Marked;
import synoptic.text.Span;
import synoptic.text.Words;

/** Finds the quotations of an article by the marks of its language. */
public final class MarkedQuotations implements ArticleQuotations {
  /** Words within marks that somebody said, whatever stands around them: fewer are a name. */
  private static final int SPEECH = 5;

  /** The same beside a verb or a colon that attributes them. */
  private static final int ATTRIBUTED = 2;

  /** Words of a title at most, half of which have a capital. */
  private static final int LONGEST_TITLE = 8;

  private static final String ENDS = ".!?…。！？؟۔";

  @Override
  public List<Quotation> find(Article article) {
    String text = article.textOfItsOwn();
    var marks = new PairedMarks(text, MarkPairs.of(article.language()));
    var sources = new Sources(text, article.language());
    List<Quotation> found = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.role().isProse()) {
        for (Marked marked : marks.in(block.span())) {
          Source source = sources.of(marked, block.span());
          Kind kind = kind(text, marked.span(), source);
          if (kind != null) {
            found.add(quotation(article, marked, kind, source));
          }
        }
      }
    }
    return found;
  }

  /** Null where it is no speech: a name, a title, a term. */
  private static @Nullable Kind kind(String text, Span span, Source source) {
    List<Span> words = Words.in(text, span);
    int least = source.isStated() ? ATTRIBUTED : SPEECH;
    if (words.size() < least || !source.isStated() && isTitle(text, words)) {
      return null;
    }
    boolean ends = ENDS.indexOf(text.charAt(span.end() - 1)) >= 0;
    boolean begins = !Character.isLowerCase(text.codePointAt(span.start()));
    return begins && (ends || source.isWhole()) ? Kind.DIRECT : Kind.PARTIAL;
  }

  private static boolean isTitle(String text, List<Span> words) {
    long capitals =
        words.stream().filter(w -> Character.isUpperCase(text.charAt(w.start()))).count();
    return words.size() <= LONGEST_TITLE && 2 * capitals >= words.size();
  }

  private static Quotation quotation(Article article, Marked marked, Kind kind, Source source) {
    Span span = marked.span();
    String id = article.id() + "#q" + span.start() + "-" + span.end();
    Attribution by = source.attribution();
    return new Quotation(
        id, new Extent(article.id(), span, marked.outer(), null), kind, by, source.cue());
  }
}
