package synoptic.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.text.Span;

/** Finds the quotations of an article. */
public final class QuotationFinder {
  private static final Pattern MARKED = Pattern.compile("[\"“]([^\"“”]+)[\"”]");

  /** The quotations in the order of their spans. */
  public List<Quotation> find(Article article) {
    List<Quotation> found = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (!block.role().isProse()) {
        continue;
      }
      Matcher marked = MARKED.matcher(article.text()).region(block.span().start(), block.span().end());
      while (marked.find()) {
        Span span = new Span(marked.start(1), marked.end(1));
        String id = article.id() + "#q" + span.start() + "-" + span.end();
        found.add(
            new Quotation(
                id, article.id(), span, Quotation.Kind.DIRECT, null, new Attribution.NotStated(), null, null));
      }
    }
    return found;
  }
}
