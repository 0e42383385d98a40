package synoptic.quotation.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Role;
import synoptic.quotation.Attribution;
import synoptic.quotation.Cue;
import synoptic.quotation.Extent;
import synoptic.quotation.Quotation;
import synoptic.quotation.Quotation.Kind;
import synoptic.quotation.Speaker;
import synoptic.quotation.name.Names;
import synoptic.text.Span;

/**
 * Posts that an article embeds: paragraphs marked as somebody's words, and right below them the
 * credit with the name and the handle. The handle is the cue.
 */
public final class SignedPosts {
  /** Capitalised words before a handle in brackets, {@code — Odile Karsten (@okarsten)}. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{M}\\d.'’-]*(?:\\s(?:\\p{IsLowercase}{1,3}\\s){0,3}\\p{Lu}[\\p{L}\\p{M}\\d.'’-]*){0,5})?"
              + "[^\\p{L}@]*(@\\w[\\w.@-]*\\w)");

  private static final int NAME = 1;
  private static final int HANDLE = 2;

  private final List<Post> posts = new ArrayList<>();

  private record Post(List<Block> words, Span name, Span handle) {}

  private SignedPosts() {}

  public static SignedPosts in(Article article) {
    var found = new SignedPosts();
    List<Block> words = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.role() == Role.BLOCK_QUOTE) {
        words.add(block);
        continue;
      }
      Matcher signature = SIGNATURE.matcher(block.span().of(article.text()));
      if (block.role() == Role.CREDIT && !words.isEmpty() && signature.find()) {
        int start = block.span().start();
        var handle = new Span(start + signature.start(HANDLE), start + signature.end(HANDLE));
        found.posts.add(
            new Post(
                List.copyOf(words),
                signature.group(NAME) == null
                    ? handle
                    : new Span(start + signature.start(NAME), start + signature.end(NAME)),
                handle));
      }
      words.clear();
    }
    return found;
  }

  public boolean has(Block block) {
    return posts.stream().anyMatch(post -> post.words.contains(block));
  }

  public List<Quotation> quotations(Article article, Names names) {
    List<Quotation> found = new ArrayList<>();
    for (Post post : posts) {
      String name = names.full(post.name.of(article.text()));
      var by = new Attribution.Named(new Speaker(name, null), post.name);
      var cue = new Cue(post.handle, Cue.Force.SPEECH);
      String first = null;
      for (Block block : post.words) {
        Span said = block.span();
        String id = article.id() + "#q" + said.start() + "-" + said.end();
        found.add(
            new Quotation(id, new Extent(article.id(), said), Kind.DIRECT, by, cue)
                .continuing(first));
        first = first == null ? id : first;
      }
    }
    return found;
  }
}
