package synoptic.claim;

import java.util.ArrayList;
import java.util.List;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Dating;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Provenance;
import synoptic.article.Publication;
import synoptic.article.Role;
import synoptic.text.Span;

/** Articles made up for tests: each line a paragraph of prose. */
public final class Articles {
  private Articles() {}

  public static Article of(String id, String text) {
    return of(id, text, Metadata.NONE);
  }

  public static Article of(String id, String text, String outlet, List<Origin> origins) {
    return of(
        id,
        text,
        new Metadata(
            null,
            new Publication(new Outlet(outlet), null),
            List.of(),
            Dating.NONE,
            null,
            origins));
  }

  /** One without words, at an address. */
  public static Article at(String id, String url) {
    return of(
        id,
        "",
        new Metadata(null, new Publication(null, url), List.of(), Dating.NONE, null, List.of()));
  }

  private static Article of(String id, String text, Metadata metadata) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      blocks.add(new Block(new Span(start, start + line.length()), Role.BODY));
      start += line.length() + 1;
    }
    return Article.of(id, metadata, text, blocks, new Provenance(id, "text", "", ""));
  }
}
