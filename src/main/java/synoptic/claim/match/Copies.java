package synoptic.claim.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Origin;
import synoptic.article.Passage;
import synoptic.claim.unit.Unit;
import synoptic.quotation.Extent;
import synoptic.quotation.Quotation;
import synoptic.text.Span;

/**
 * Which units are copies of one another: one place of one text, as every outlet prints it that
 * takes an agency's report as it is. Whatever is read of a pair of units holds of all copies of
 * both.
 */
final class Copies {
  /** All that rules read of an article. */
  private record Text(
      String text, List<Block> blocks, List<Passage> passages, List<Origin> origins) {
    static Text of(Article article) {
      List<Passage> passages =
          article.passages().stream().map(p -> new Passage("", p.span(), p.role())).toList();
      return new Text(article.text(), article.blocks(), passages, article.metadata().origins());
    }
  }

  private record Place(int text, Span span, @Nullable Quotation quotation) {}

  private final int[] first;

  Copies(List<Unit> units) {
    Map<Text, Integer> texts = new HashMap<>();
    Map<String, Integer> ofArticles = new HashMap<>();
    Map<Place, Integer> places = new HashMap<>();
    first = new int[units.size()];
    for (int i = 0; i < first.length; i++) {
      Unit unit = units.get(i);
      int text =
          ofArticles.computeIfAbsent(
              unit.article().id(), id -> number(texts, Text.of(unit.article()), texts.size()));
      first[i] = number(places, new Place(text, unit.span(), said(unit.quotation())), i);
    }
  }

  private static <T> int number(Map<T, Integer> known, T one, int otherwise) {
    Integer number = known.putIfAbsent(one, otherwise);
    return number == null ? otherwise : number;
  }

  /** Without what tells the quotations of two articles apart. */
  private static @Nullable Quotation said(@Nullable Quotation q) {
    return q == null
        ? null
        : new Quotation(
            "",
            new Extent("", q.span(), q.marked(), q.clause()),
            q.kind(),
            q.attribution(),
            q.cue(),
            q.via(),
            null,
            q.byEditor());
  }

  /** The number of the first unit of which a unit is a copy; its own where it is the first. */
  int first(int unit) {
    return first[unit];
  }
}
