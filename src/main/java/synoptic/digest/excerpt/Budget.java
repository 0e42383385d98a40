package synoptic.digest.excerpt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.text.Span;
import synoptic.text.WordIndex;

/** How much of an article may be shown, and what of it is: words counted, spans in UTF-16 units. */
final class Budget {
  final Article article;
  final WordIndex index;
  final int cap;
  BitSet words = new BitSet();
  final List<Span> spans = new ArrayList<>();
  @Nullable List<Span> merged;

  Budget(Article article, Excerpts excerpts) {
    this.article = article;
    index = new WordIndex(article.text());
    cap = excerpts.cap(index.size());
    if (!excerpts.on()) {
      words.set(0, index.size());
      article.blocks().stream().map(Block::span).forEach(spans::add);
    }
  }

  void add(Span span) {
    spans.add(span);
    merged = null;
  }

  List<Span> merged() {
    if (merged == null) {
      List<Span> union = new ArrayList<>();
      for (Span span : spans.stream().sorted().toList()) {
        if (!union.isEmpty() && span.start() <= union.getLast().end()) {
          union.set(union.size() - 1, union.getLast().cover(span));
        } else {
          union.add(span);
        }
      }
      merged = List.copyOf(union);
    }
    return merged;
  }
}
