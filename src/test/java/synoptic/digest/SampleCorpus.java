package synoptic.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Provenance;
import synoptic.article.Role;
import synoptic.article.SourceFile;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.claim.Difference;
import synoptic.claim.Discrepancy;
import synoptic.claim.Judgement;
import synoptic.claim.Lineage;
import synoptic.claim.Link;
import synoptic.claim.Variant;
import synoptic.claim.Witness;
import synoptic.quotation.Attribution;
import synoptic.quotation.Cue;
import synoptic.quotation.People;
import synoptic.quotation.Quotation;
import synoptic.quotation.Speaker;
import synoptic.story.Story;
import synoptic.text.Diagnostic;
import synoptic.text.Punctuation;
import synoptic.text.Span;

/**
 * A small corpus made by hand, in which everything that pages show is met once: each kind of
 * variant, a discrepancy, a lineage with its evidence, a repeated passage, an article without
 * outlet, title and date, a story of one article. The texts and the people in them are invented.
 */
public final class SampleCorpus {
  private final UnaryOperator<String> dress;
  private final List<Quotation> quotations = new ArrayList<>();

  private final Article courier;
  private final Article post;
  private final Article bare;
  private final Article library;

  private SampleCorpus(UnaryOperator<String> dress) {
    this.dress = dress;
    courier =
        article(
            "courier.txt",
            new Metadata(
                dress.apply("Bridge to close for eighteen months"),
                new Outlet(dress.apply("Coast Courier")),
                List.of(dress.apply("Ida Holm")),
                "2025-03-04",
                null,
                "https://courier.example/bridge?a=1&b=2",
                "en",
                List.of()),
            "Bridge to close for eighteen months",
            "The harbour bridge will close for 18 months, the town council decided on Monday.",
            "\"We will not close the bridge before summer,\" Mayor Ana Ruiz told reporters. The"
                + " repair will cost 18 million euros.",
            "The mayor added that the ferry \"stays free for everyone\" while work goes on.",
            "Built in 1931, the bridge carries nine thousand cars a day. Rust was found in its"
                + " northern arch last autumn, and divers looked at the piers in January.");
    post =
        article(
            "post.txt",
            new Metadata(
                null,
                new Outlet("Evening Post"),
                List.of(),
                "2025-03-05T08:30:00Z",
                "2025-03-05T12:00:00Z",
                null,
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
    bare =
        article(
            "bare.txt",
            Metadata.NONE,
            "The mayor, Ana Ruiz, promised: \"We will not close the bridge before summer.\"",
            "\"A bridge is a promise,\" read a banner at the harbour.",
            "Fishermen met in the market hall that evening and talked until midnight about tides,"
                + " lorries and the long way round by the lake.");
    library =
        article(
            "library.txt",
            new Metadata(
                "Library opens on Sundays",
                new Outlet("Evening Post"),
                List.of(),
                "2025-02-01",
                null,
                null,
                null,
                List.of()),
            "Library opens on Sundays",
            "\"Readers asked for it,\" librarian Tom Beck said.",
            "The reading room has forty seats and a stove.");
  }

  /** The corpus as it is. */
  public static Corpus plain() {
    return new SampleCorpus(s -> s).corpus();
  }

  /** The corpus with every title, outlet, author and text changed. */
  public static Corpus dressed(UnaryOperator<String> dress) {
    return new SampleCorpus(dress).corpus();
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
    String sha = SourceFile.sha256(text.getBytes(UTF_8));
    return Article.of(id, metadata, text, blocks, new Provenance(id, "text", sha, sha));
  }

  private Corpus corpus() {
    Claim bridge = bridge();
    Claim cost = cost();
    Claim ferry = ferry();
    Claim captain =
        single("captain", post, "Nobody was asked,", anonymous(post, "a ferry captain"));
    Claim banner = single("banner", bare, "A bridge is a promise,", new Attribution.NotStated());
    Claim reader =
        single("reader", library, "Readers asked for it,", named(library, "Tom Beck", "librarian"));
    var harbour = new Story("harbour-bridge", List.of(courier, post, bare));
    var together =
        new Lineage(
            "courier",
            List.of(courier.id(), post.id()),
            List.of(
                new Lineage.Evidence(
                    post.id(), find(post, "the Coast Courier reports", 0), "credits Coast Courier"),
                new Lineage.Evidence(
                    courier.id(), null, "62 % of its words in common, 30 % needed")));
    var alone = new Lineage("bare", List.of(bare.id()), List.of());
    var participants =
        new Discrepancy(
            Difference.PARTICIPANTS,
            List.of(
                new Discrepancy.Reading(courier.id(), find(courier, "the town council", 0)),
                new Discrepancy.Reading(post.id(), find(post, "Town", 0))));
    var reading = new Story("library", List.of(library));
    List<Comparison> comparisons =
        List.of(
            new Comparison(
                harbour,
                List.of(bridge, cost, ferry, captain, banner),
                List.of(together, alone),
                List.of(participants),
                List.of()),
            new Comparison(
                reading,
                List.of(reader),
                List.of(new Lineage("library", List.of(library.id()), List.of())),
                List.of(),
                List.of()));
    return new Corpus(
        List.of(bare, courier, library, post),
        quotations,
        people(),
        comparisons,
        List.of(Diagnostic.warning("seeds/broken.txt", "The file is empty.", "Fill or remove it.")),
        5);
  }

  private People people() {
    return People.of(quotations, new TreeMap<>());
  }

  private Claim bridge() {
    Quotation base =
        quote(
            courier,
            "We will not close the bridge before summer,",
            0,
            named(courier, "Ana Ruiz", "Mayor"));
    Quotation other =
        quote(
            post,
            "We will close the bridge before summer [2026],",
            0,
            named(post, "Anna Ruiz", "Mayor"));
    Quotation third =
        quote(
            bare, "We will not close the bridge before summer.", 0, named(bare, "Ana Ruiz", null));
    Span not = find(courier, "not ", 0);
    int gap = find(post, "close the bridge", 0).start();
    List<Variant> variants =
        List.of(
            new Variant(Difference.NEGATION, not, new Span(gap, gap)),
            new Variant(
                Difference.EDITORIAL,
                new Span(base.span().end(), base.span().end()),
                find(post, "[2026]", 0)));
    var negation =
        new Discrepancy(
            Difference.NEGATION,
            List.of(
                new Discrepancy.Reading(courier.id(), base.span()),
                new Discrepancy.Reading(post.id(), other.span()),
                new Discrepancy.Reading(bare.id(), third.span())));
    return new Claim(
        "ruiz-close-the-bridge",
        "harbour-bridge",
        people().person("Ana Ruiz"),
        List.of(
            new Witness(courier.id(), base.span(), List.of(), base, List.of()),
            new Witness(
                post.id(),
                other.span(),
                List.of(find(post, "We will close the bridge before summer [2026],", 1)),
                other,
                variants),
            new Witness(bare.id(), third.span(), List.of(), third, List.of())),
        2,
        List.of(negation),
        List.of(joined(courier, Difference.NEGATION), joined(courier)));
  }

  private Claim cost() {
    Span base = find(courier, "The repair will cost 18 million euros.", 0);
    Span other = find(post, "Mending it will cost 80 million euros.", 0);
    var number =
        new Discrepancy(
            Difference.NUMBER,
            List.of(
                new Discrepancy.Reading(courier.id(), find(courier, "18 million", 0)),
                new Discrepancy.Reading(post.id(), find(post, "80 million", 0))));
    return new Claim(
        "repair-cost",
        "harbour-bridge",
        null,
        List.of(
            new Witness(courier.id(), base, List.of(), null, List.of()),
            new Witness(
                post.id(),
                other,
                List.of(),
                null,
                List.of(
                    new Variant(
                        Difference.WORDING,
                        find(courier, "The repair", 0),
                        find(post, "Mending it", 0)),
                    new Variant(Difference.NUMBER, find(courier, "18", 1), find(post, "80", 0))))),
        1,
        List.of(number),
        List.of(joined(courier, Difference.NUMBER)));
  }

  private Claim ferry() {
    Quotation base =
        quote(courier, "stays free for everyone", 0, named(courier, "Ana Ruiz", "Mayor"));
    Quotation other = quote(post, "stays free for everybody", 0, named(post, "Anna Ruiz", "Mayor"));
    return new Claim(
        "ruiz-ferry-free",
        "harbour-bridge",
        people().person("Ana Ruiz"),
        List.of(
            new Witness(courier.id(), base.span(), List.of(), base, List.of()),
            new Witness(
                post.id(),
                other.span(),
                List.of(),
                other,
                List.of(
                    new Variant(
                        Difference.QUOTED_WORDS,
                        find(courier, "everyone", 0),
                        find(post, "everybody", 0))))),
        1,
        List.of(),
        List.of(joined(courier)));
  }

  private Claim single(String id, Article article, String words, Attribution attribution) {
    Quotation quotation = quote(article, words, 0, attribution);
    return new Claim(
        id,
        article == library ? "library" : "harbour-bridge",
        people().person(quotation.speakerName()),
        List.of(new Witness(article.id(), quotation.span(), List.of(), quotation, List.of())),
        1,
        List.of(),
        List.of());
  }

  private Quotation quote(Article article, String words, int nth, Attribution attribution) {
    Span span = find(article, words, nth);
    var quotation =
        new Quotation(
            article.id() + "#q" + span.start() + "-" + span.end(),
            article.id(),
            span,
            marked(article.text(), span),
            words.startsWith("stays") ? Quotation.Kind.PARTIAL : Quotation.Kind.DIRECT,
            null,
            attribution,
            new Cue(new Span(span.end(), span.end()), Cue.Force.SPEECH),
            null,
            null);
    quotations.add(quotation);
    return quotation;
  }

  /** The words with the marks beside them; null where none stands. */
  static @Nullable Span marked(String text, Span words) {
    int start = isMark(text, words.start() - 1) ? words.start() - 1 : words.start();
    int end = isMark(text, words.end()) ? words.end() + 1 : words.end();
    var marked = new Span(start, end);
    return marked.equals(words) ? null : marked;
  }

  private static boolean isMark(String text, int at) {
    return at >= 0 && at < text.length() && Punctuation.ENGLISH.isMark(text.charAt(at));
  }

  private Attribution named(Article article, String name, @Nullable String role) {
    return new Attribution.Named(
        new Speaker(dress.apply(name), role == null ? null : dress.apply(role)),
        find(article, "Ruiz", "Tom Beck"));
  }

  private Attribution anonymous(Article article, String mention) {
    return new Attribution.Anonymous(find(article, mention, 0));
  }

  private Span find(Article article, String first, String second) {
    return article.text().contains(first) ? find(article, first, 0) : find(article, second, 0);
  }

  /** The n-th place of some words, from 0. */
  private Span find(Article article, String words, int nth) {
    int at = article.text().indexOf(words);
    for (int i = 0; i < nth; i++) {
      at = article.text().indexOf(words, at + 1);
    }
    if (at < 0) {
      throw new IllegalArgumentException(article.id() + " has no " + words);
    }
    return new Span(at, at + words.length());
  }

  private static Link joined(Article with, Difference... conflicts) {
    List<String> reasons = List.of("7 of 8 words in common");
    return new Link(
        with.id(),
        new Judgement(
            0.914, new TreeMap<>(Map.of("words", 0.8)), List.of(conflicts), true, reasons));
  }
}
