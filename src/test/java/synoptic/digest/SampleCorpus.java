package synoptic.digest;

import static synoptic.digest.SampleArticles.find;
import static synoptic.digest.SampleArticles.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.claim.Attestation;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.claim.Difference;
import synoptic.claim.Discrepancy;
import synoptic.claim.Judgement;
import synoptic.claim.Lineage;
import synoptic.claim.Link;
import synoptic.claim.Related;
import synoptic.claim.Variant;
import synoptic.claim.Witness;
import synoptic.quotation.Attribution;
import synoptic.quotation.Cue;
import synoptic.quotation.Extent;
import synoptic.quotation.Quotation;
import synoptic.quotation.Speaker;
import synoptic.quotation.people.People;
import synoptic.story.Sequel;
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
  private static final double LIKELIHOOD = 0.914;

  private final UnaryOperator<String> dress;
  private final List<Quotation> quotations = new ArrayList<>();

  private final Article courier;
  private final Article post;
  private final Article bare;
  private final Article library;

  private SampleCorpus(UnaryOperator<String> dress) {
    this.dress = dress;
    var articles = new SampleArticles(dress);
    courier = articles.courier();
    post = articles.post();
    bare = articles.bare();
    library = articles.library();
  }

  /** The corpus as it is. */
  public static Corpus plain() {
    return new SampleCorpus(s -> s).corpus();
  }

  /** The corpus with every title, outlet, author and text changed. */
  public static Corpus dressed(UnaryOperator<String> dress) {
    return new SampleCorpus(dress).corpus();
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
    var fishermen =
        new Related(
            new Related.Side(post.id(), find(post, "Nobody was asked,", 0)),
            new Related.Side(bare.id(), find(bare, "Fishermen met in the market hall", 0)),
            0.08);
    var reading = new Story("library", List.of(library));
    List<Comparison> comparisons =
        List.of(
            new Comparison(
                harbour,
                List.of(bridge, cost, ferry, captain, banner),
                List.of(together, alone),
                List.of(participants),
                List.of(
                    lead(courier, "The harbour bridge will close for 18 months, the town council"),
                    lead(bare, "The mayor, Ana Ruiz, promised")),
                List.of(fishermen)),
            new Comparison(
                reading,
                List.of(reader),
                List.of(new Lineage("library", List.of(library.id()), List.of())),
                List.of(),
                List.of(),
                List.of()));
    return new Corpus(
        List.of(bare, courier, library, post),
        quotations,
        people(),
        comparisons,
        List.of(new Sequel(reading, harbour, Sequel.Kind.FOLLOW_UP)),
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
        people().person(dress.apply("Ana Ruiz")),
        new Attestation(
            List.of(
                new Witness(courier.id(), base.span(), List.of(), base, List.of()),
                new Witness(
                    post.id(),
                    other.span(),
                    List.of(find(post, "We will close the bridge before summer [2026],", 1)),
                    other,
                    variants),
                new Witness(bare.id(), third.span(), List.of(), third, List.of())),
            List.of(joined(courier, Difference.NEGATION), joined(courier)),
            2,
            LIKELIHOOD),
        List.of(negation));
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
        new Attestation(
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
                        new Variant(
                            Difference.NUMBER, find(courier, "18", 1), find(post, "80", 0))))),
            List.of(joined(courier, Difference.NUMBER)),
            1,
            0),
        List.of(number));
  }

  private Claim ferry() {
    Quotation base =
        quote(courier, "stays free for everyone", 0, named(courier, "Ana Ruiz", "Mayor"));
    Quotation other = quote(post, "stays free for everybody", 0, named(post, "Anna Ruiz", "Mayor"));
    return new Claim(
        "ruiz-ferry-free",
        "harbour-bridge",
        people().person(dress.apply("Ana Ruiz")),
        new Attestation(
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
            List.of(joined(courier)),
            1,
            0),
        List.of());
  }

  private Claim single(String id, Article article, String words, Attribution attribution) {
    Quotation quotation = quote(article, words, 0, attribution);
    return new Claim(
        id,
        article == library ? "library" : "harbour-bridge",
        people().person(quotation.speakerName()),
        Attestation.of(
            new Witness(article.id(), quotation.span(), List.of(), quotation, List.of())),
        List.of());
  }

  private Quotation quote(Article article, String words, int nth, Attribution attribution) {
    Span span = find(article, words, nth);
    var quotation =
        new Quotation(
            article.id() + "#q" + span.start() + "-" + span.end(),
            new Extent(article.id(), span, marked(article.text(), span), null),
            words.startsWith("stays") ? Quotation.Kind.PARTIAL : Quotation.Kind.DIRECT,
            attribution,
            new Cue(new Span(span.end(), span.end()), Cue.Force.SPEECH));
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

  private static Link joined(Article with, Difference... conflicts) {
    List<String> reasons = List.of("7 of 8 words in common");
    return new Link(
        with.id(),
        new Judgement(
            LIKELIHOOD, new TreeMap<>(Map.of("words", 0.8)), List.of(conflicts), true, reasons));
  }
}
