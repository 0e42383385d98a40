package synoptic.claim;

import java.util.ArrayList;
import java.util.List;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Provenance;
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
        new Metadata(null, new Outlet(outlet), List.of(), null, null, null, null, origins));
  }

  /** One without words, at an address. */
  public static Article at(String id, String url) {
    return of(id, "", new Metadata(null, null, List.of(), null, null, url, null, List.of()));
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
