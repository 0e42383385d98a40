package synoptic.digest.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Role;
import synoptic.digest.entry.article.Node;
import synoptic.digest.entry.article.ShownBlock;
import synoptic.digest.entry.article.ShownPart;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.excerpt.ExcerptPlan;
import synoptic.text.Span;

/**
 * Lays out the text of an article's page: what is shown, the gaps, and an anchor for each passage
 * cited anywhere.
 */
final class ArticleText {
  private final Article article;
  private final Citations citations;
  private final ExcerptPlan plan;
  private final Map<Span, ClaimEntry> shared;
  private final SortedSet<Span> anchors;

  /**
   * @param shared the passages that other articles have too, and their claims
   */
  ArticleText(
      Article article, Citations citations, ExcerptPlan plan, Map<Span, ClaimEntry> shared) {
    this.article = article;
    this.citations = citations;
    this.plan = plan;
    this.shared = shared;
    this.anchors = citations.of(article.id());
  }

  /**
   * The blocks of which something is shown, and what is left out between two of them, said once;
   * after the headline what stands before it, which pages show first.
   */
  List<ShownBlock> blocks() {
    List<ShownBlock> blocks = new ArrayList<>();
    int skipped = 0;
    for (Block block : article.blocks()) {
      List<Span> shown = shown(block);
      if (shown.isEmpty()) {
        skipped += words(block.span());
        continue;
      }
      skipped += words(new Span(block.span().start(), shown.getFirst().start()));
      boolean isHead = block.role() == Role.HEADLINE && blocks.isEmpty();
      if (!isHead) {
        addGap(blocks, skipped);
        skipped = 0;
      }
      blocks.add(block(block, shown));
      skipped += words(new Span(shown.getLast().end(), block.span().end()));
    }
    addGap(blocks, skipped);
    return blocks;
  }

  private int words(Span span) {
    return plan.index(article.id()).count(span);
  }

  private static void addGap(List<ShownBlock> blocks, int words) {
    if (words > 0) {
      blocks.add(new ShownBlock(null, false, List.of(gap(words)), List.of()));
    }
  }

  /** What is shown of a block: spans in order, not touching one another. */
  private List<Span> shown(Block block) {
    List<Span> spans = new ArrayList<>();
    for (Span admitted : plan.shown(article.id())) {
      if (admitted.overlaps(block.span())) {
        Span next = withMarks(admitted, block.span());
        boolean touches = !spans.isEmpty() && spans.getLast().end() >= next.start();
        spans.add(touches ? spans.removeLast().cover(next) : next);
      }
    }
    return spans;
  }

  /**
   * With the quotation marks, brackets and points that stand at its edges: without them, whose
   * words they are is lost.
   */
  private Span withMarks(Span span, Span within) {
    int start = Math.max(span.start(), within.start());
    int end = Math.min(span.end(), within.end());
    while (start > within.start() && isMark(start - 1)) {
      start--;
    }
    while (end < within.end() && isMark(end)) {
      end++;
    }
    return new Span(start, end);
  }

  private boolean isMark(int at) {
    char c = article.text().charAt(at);
    return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && !Character.isSurrogate(c);
  }

  private ShownBlock block(Block block, List<Span> shown) {
    List<ShownPart> parts = new ArrayList<>();
    Set<ClaimEntry> margin = new LinkedHashSet<>();
    int at = shown.getFirst().start();
    for (Span span : shown) {
      int left = words(new Span(at, span.start()));
      if (left > 0) {
        parts.add(gap(left));
      }
      List<Span> inside =
          anchors.stream().filter(a -> a.overlaps(span)).sorted(ArticleText::outerFirst).toList();
      inside.stream().filter(shared::containsKey).map(shared::get).forEach(margin::add);
      parts.add(new ShownPart(citations.uncounted(article.id(), span), nodes(span, inside), 0));
      at = span.end();
    }
    return new ShownBlock(block.role(), block.byEditor(), parts, List.copyOf(margin));
  }

  private static int outerFirst(Span a, Span b) {
    return a.start() != b.start()
        ? Integer.compare(a.start(), b.start())
        : Integer.compare(b.end(), a.end());
  }

  private static ShownPart gap(int words) {
    return new ShownPart(null, List.of(), words);
  }

  /**
   * The text of {@code within} with a node around each anchor, outer ones first. One that reaches
   * beyond {@code within} is cut; only its first part has the anchor.
   */
  private List<Node> nodes(Span within, List<Span> inside) {
    List<Node> nodes = new ArrayList<>();
    int at = within.start();
    int i = 0;
    while (i < inside.size()) {
      Span anchor = inside.get(i++);
      Span piece =
          new Span(
              Math.max(anchor.start(), at), Math.max(at, Math.min(anchor.end(), within.end())));
      List<Span> nested = new ArrayList<>();
      List<Span> later = new ArrayList<>();
      for (Span other : inside.subList(i, inside.size())) {
        if (other.start() < piece.end()) {
          nested.add(other);
          if (other.end() > piece.end() && other.end() > at) {
            later.add(other);
          }
        } else {
          later.add(other);
        }
      }
      addText(nodes, at, piece.start());
      ClaimEntry claim = shared.get(anchor);
      nodes.add(
          new Node(
              "",
              anchor.start() >= within.start() && anchor.start() == piece.start()
                  ? anchorOf(anchor)
                  : null,
              claim == null ? null : claim.href(),
              nodes(piece, nested)));
      at = piece.end();
      inside = later;
      i = 0;
    }
    addText(nodes, at, within.end());
    return nodes;
  }

  private void addText(List<Node> nodes, int from, int to) {
    if (from < to) {
      nodes.add(Node.text(article.text().substring(from, to)));
    }
  }

  private static String anchorOf(Span span) {
    return "t" + span.start() + "-" + span.end();
  }
}
