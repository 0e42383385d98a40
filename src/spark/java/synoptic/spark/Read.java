package synoptic.spark;

import java.io.Serializable;
import java.util.List;
import synoptic.article.Article;
import synoptic.quotation.Quotation;

/**
 * An article that was read.
 *
 * @param isLatest whether it is no earlier version of another
 */
record Read(Article article, List<Quotation> quotations, boolean isLatest) implements Serializable {
  Read {
    quotations = List.copyOf(quotations);
  }

  String id() {
    return article.id();
  }
}
