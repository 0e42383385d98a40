package synoptic.quotation;

import java.util.List;
import synoptic.article.Article;

/** The quotations of an article by the grammar of one language, in the order of their spans. */
public interface ArticleQuotations {
  List<Quotation> find(Article article);
}
