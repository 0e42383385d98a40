package synoptic.claim.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.claim.unit.Segmenter;
import synoptic.text.Span;

/** Posts of platforms that stand in an article with their signatures: no words of its own. */
final class Posts {
  /** {@code — Ada Quill (@quill) March 9, 2020}. */
  private static final Pattern SIGNATURE =
      Pattern.compile("[—–-]\\s?[^—–\n]{2,60}" + Segmenter.SIGNATURE.pattern());

  private Posts() {}

  /** Each in its paragraph up to the signature, or in the paragraph before it. */
  static List<Span> in(Article article) {
    List<Span> posts = new ArrayList<>();
    Matcher signature = SIGNATURE.matcher(article.text());
    while (signature.find()) {
      Span before = null;
      for (Block block : article.blocks()) {
        if (block.span().start() < signature.start()) {
          before = block.span();
        }
      }
      if (before != null) {
        posts.add(
            new Span(before.start(), Math.min(before.end(), signature.start()))
                .trim(article.text()));
      }
    }
    return posts;
  }
}
