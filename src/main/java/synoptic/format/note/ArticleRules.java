package synoptic.format.note;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Filing.Field;
import synoptic.article.Passage;
import synoptic.article.Role;
import synoptic.article.Whereabouts;
import synoptic.text.Diagnostic;
import synoptic.text.Span;

/**
 * What an editor states of articles: of whole folders, where the articles are silent, and of single
 * ones, against what they say.
 */
public record ArticleRules(
    FolderRules folders, List<DatedArticle> dates, List<LabelledPassage> labels) {
  public static final ArticleRules NONE = new ArticleRules(FolderRules.NONE, List.of(), List.of());

  public ArticleRules {
    requireNonNull(folders);
    dates = List.copyOf(dates);
    labels = List.copyOf(labels);
  }

  /** The article as the editor corrects it. */
  public Article correct(Article article) {
    Article corrected = article;
    for (DatedArticle dated : dates) {
      if (dated.article().equals(article.id())) {
        corrected =
            stated(corrected.with(corrected.metadata().at(dated.published())), Field.PUBLISHED);
      }
    }
    for (LabelledPassage label : labels) {
      corrected = relabelled(corrected, label);
    }
    return corrected;
  }

  private static Article relabelled(Article article, LabelledPassage label) {
    List<Passage> meant =
        label.place().passages(article).stream().filter(p -> p.role() != label.role()).toList();
    if (meant.isEmpty()) {
      return article;
    }
    Span part = meant.getFirst().span().cover(meant.getLast().span());
    List<Block> blocks =
        article.blocks().stream()
            .flatMap(
                b -> b.span().overlaps(part) ? parts(article, b, part, label.role()) : Stream.of(b))
            .toList();
    return stated(article.with(blocks), Field.LABEL);
  }

  /** A block cut where a part of it begins and ends. */
  private static Stream<Block> parts(Article article, Block block, Span part, Role role) {
    Span whole = block.span();
    int from = Math.max(whole.start(), part.start());
    int to = Math.min(whole.end(), part.end());
    return Stream.of(
            new Block(new Span(whole.start(), from), block.role(), block.byEditor()),
            new Block(new Span(from, to), role, true),
            new Block(new Span(to, whole.end()), block.role(), block.byEditor()))
        .map(b -> new Block(b.span().trim(article.text()), b.role(), b.byEditor()))
        .filter(b -> !b.span().isEmpty());
  }

  private static Article stated(Article article, Field field) {
    return article.with(article.provenance().with(article.provenance().filing().and(field)));
  }

  /** A warning for each rule on a single article that meets nothing. */
  public List<Diagnostic> check(Whereabouts articles) {
    List<Diagnostic> found = new ArrayList<>();
    dates.forEach(d -> articles.missing(d.article(), d.line()).ifPresent(found::add));
    labels.forEach(
        l ->
            articles
                .unmet(l.place(), (place, a) -> !place.passages(a).isEmpty())
                .ifPresent(found::add));
    return found;
  }
}
