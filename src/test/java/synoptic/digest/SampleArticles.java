package synoptic.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Dating;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Provenance;
import synoptic.article.Publication;
import synoptic.article.Role;
import synoptic.claim.Lead;
import synoptic.text.Sha256;
import synoptic.text.Span;

/**
 * The articles of {@link SampleCorpus}; their texts and the people in them are invented.
 *
 * @param dress what is done to each title, outlet, author and paragraph
 */
record SampleArticles(UnaryOperator<String> dress) {
  Article courier() {
    return article(
        "courier.txt",
        new Metadata(
            dress.apply("Bridge to close for eighteen months"),
            new Publication(
                new Outlet(dress.apply("Coast Courier")), "https://courier.example/bridge?a=1&b=2"),
            List.of(dress.apply("Ida Holm")),
            new Dating("2025-03-04", null),
            "en",
            List.of()),
        "Bridge to close for eighteen months",
        "The harbour bridge will close for 18 months, the town council decided on Monday.",
        "\"We will not close the bridge before summer,\" Mayor Ana Ruiz told reporters. The"
            + " repair will cost 18 million euros.",
        "The mayor added that the ferry \"stays free for everyone\" while work goes on.",
        "Built in 1931, the bridge carries nine thousand cars a day. Rust was found in its"
            + " northern arch last autumn, and divers looked at the piers in January.");
  }

  Article post() {
    return article(
        "post.txt",
        new Metadata(
            null,
            new Publication(new Outlet("Evening Post"), null),
            List.of(),
            new Dating("2025-03-05T08:30:00Z", "2025-03-05T12:00:00Z"),
            "en-GB",
            List.of(new Origin("Coast Courier", null))),
        "Town shuts its harbour bridge for 18 months, the Coast Courier reports.",
        "\"We will close the bridge before summer [2026],\" Mayor Anna Ruiz said. Mending it"
            + " will cost 80 million euros.",
        "The ferry \"stays free for everybody\" during the works, Ruiz said. \"Nobody was"
            + " asked,\" a ferry captain said.",
        "\"We will close the bridge before summer [2026],\" she repeated on 5 March 2025.",
        "Shops on the quay fear for their trade. A second crossing upriver was planned in the"
            + " nineties and never built, for want of money.");
  }

  Article bare() {
    return article(
        "bare.txt",
        Metadata.NONE,
        "The mayor, Ana Ruiz, promised: \"We will not close the bridge before summer.\"",
        "\"A bridge is a promise,\" read a banner at the harbour.",
        "Fishermen met in the market hall that evening and talked until midnight about tides,"
            + " lorries and the long way round by the lake.");
  }

  Article library() {
    return article(
        "library.txt",
        new Metadata(
            "Library opens on Sundays",
            new Publication(new Outlet("Evening Post"), null),
            List.of(),
            new Dating("2025-02-01", null),
            null,
            List.of()),
        "Library opens on Sundays",
        "\"Readers asked for it,\" librarian Tom Beck said.",
        "The reading room has forty seats and a stove.");
  }

  private Article article(String id, Metadata metadata, String... paragraphs) {
    String text = String.join("\n\n", Arrays.stream(paragraphs).map(dress).toList());
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : paragraphs) {
      int length = dress.apply(paragraph).length();
      boolean headline = at == 0 && metadata.title() != null;
      blocks.add(
          new Block(new Span(at, at + length).trim(text), headline ? Role.HEADLINE : Role.BODY));
      at += length + 2;
    }
    String sha = Sha256.of(text.getBytes(UTF_8));
    return Article.of(id, metadata, text, blocks, new Provenance(id, "text", sha, sha));
  }

  static Span find(Article article, String first, String second) {
    return article.text().contains(first) ? find(article, first, 0) : find(article, second, 0);
  }

  /** The n-th place of some words, from 0. */
  static Span find(Article article, String words, int nth) {
    int at = article.text().indexOf(words);
    for (int i = 0; i < nth; i++) {
      at = article.text().indexOf(words, at + 1);
    }
    if (at < 0) {
      throw new IllegalArgumentException(article.id() + " has no " + words);
    }
    return new Span(at, at + words.length());
  }

  /** The sentence that begins with some words. */
  static Lead lead(Article article, String words) {
    Span start = find(article, words, 0);
    return article.passages().stream()
        .filter(p -> p.span().overlaps(start))
        .map(p -> new Lead(article.id(), p.span()))
        .findFirst()
        .orElseThrow();
  }
}
