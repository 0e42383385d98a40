package synoptic.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Dating;
import synoptic.article.Filing;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Provenance;
import synoptic.article.Publication;
import synoptic.article.Role;
import synoptic.claim.Attestation;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.claim.Difference;
import synoptic.claim.Discrepancy;
import synoptic.claim.Judgement;
import synoptic.claim.Lead;
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
import synoptic.story.Story;
import synoptic.text.Sha256;
import synoptic.text.Span;

/**
 * A corpus of one story, as an example states it line by line:
 *
 * <pre>
 * @ id | outlet | day | title | url | part | section | origin | language | retrieved
 *                                     an article, read in part; - is not stated; paragraphs follow
 * ~ a b                               a lineage; the other articles are one each
 * ! KIND a words | b words            accounts that differ, the point in {}: of the story, after a
 *                                     claim of the claim
 * + a words | b words                 passages on the same matter
 * > a | words                         what an article says happened
 * * id likelihood                     a claim; how probably two accounts of it say the same, .9 if
 *                                     not stated; its witnesses follow, the base reading first
 * - a | words | form | speaker | cue | clause | KIND base > reading ...
 * </pre>
 *
 * A speaker is {@code Name (role)}, {@code ?a clerk}, {@code §the lawsuit} or {@code -}. Without a
 * form the words are the article's own. Words given as {@code [2]} are the second block, and a
 * paragraph that ends in {@code *50} stands for fifty like it.
 */
public final class SpecCorpus {
  private final List<Article> articles = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Lineage> lineages = new ArrayList<>();
  private final List<Discrepancy> ofStory = new ArrayList<>();
  private final List<Related> related = new ArrayList<>();
  private final List<Lead> leads = new ArrayList<>();
  private final List<ClaimLines> claims = new ArrayList<>();

  /** A claim under way. */
  private record ClaimLines(
      String id, double likelihood, List<Witness> witnesses, List<Discrepancy> discrepancies) {
    static ClaimLines of(String[] head) {
      double likelihood = head.length > 1 ? Double.parseDouble(head[1]) : LIKELIHOOD;
      return new ClaimLines(head[0], likelihood, new ArrayList<>(), new ArrayList<>());
    }

    List<Link> links() {
      var judgement = new Judgement(LIKELIHOOD, new TreeMap<>(), List.of(), true, List.of());
      return witnesses.stream()
          .skip(1)
          .map(w -> new Link(witnesses.getFirst().article(), judgement))
          .toList();
    }
  }

  /** If nothing is stated. */
  private static final double LIKELIHOOD = 0.9;

  private SpecCorpus() {}

  /** The corpus that the lines of an example state. */
  public static Corpus of(List<String> lines) {
    var spec = new SpecCorpus();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).substring(2);
      switch (lines.get(i).charAt(0)) {
        case '@' -> {
          int end = i + 1;
          while (end < lines.size() && !lines.get(end).matches("[@~!*?%+>-] .*")) {
            end++;
          }
          spec.articles.add(article(line.split(" \\| "), lines.subList(i + 1, end)));
          i = end - 1;
        }
        case '~' -> spec.lineages.add(new Lineage(line, List.of(line.split(" ")), List.of()));
        case '>' -> {
          String[] lead = line.split(" \\| ");
          spec.leads.add(new Lead(lead[0], in(spec.article(lead[0]), lead[1])));
        }
        case '*' -> spec.claims.add(ClaimLines.of(line.split(" ")));
        case '-' -> spec.claims.getLast().witnesses().add(spec.witness(line.split(" \\| ")));
        case '!' ->
            (spec.claims.isEmpty() ? spec.ofStory : spec.claims.getLast().discrepancies())
                .add(spec.discrepancy(line));
        case '+' -> spec.related.add(spec.related(line.split(" \\| ")));
        default -> throw new IllegalArgumentException(lines.get(i));
      }
    }
    return spec.corpus();
  }

  private Corpus corpus() {
    Stream<Lineage> alone =
        articles.stream()
            .filter(a -> lineages.stream().noneMatch(l -> l.articles().contains(a.id())))
            .map(a -> new Lineage(a.id(), List.of(a.id()), List.of()));
    List<Lineage> all = Stream.concat(lineages.stream(), alone).toList();
    People people = People.of(quotations, new TreeMap<>());
    List<Claim> made = claims.stream().map(c -> claim(c, people, all)).toList();
    var comparison =
        new Comparison(new Story("story", articles), made, all, ofStory, leads, related);
    return new Corpus(
        articles, quotations, people, List.of(comparison), List.of(), List.of(), articles.size());
  }

  private static Claim claim(ClaimLines lines, People people, List<Lineage> lineages) {
    Witness base = lines.witnesses().getFirst();
    long independent =
        lineages.stream()
            .filter(
                l -> lines.witnesses().stream().anyMatch(w -> l.articles().contains(w.article())))
            .count();
    return new Claim(
        lines.id(),
        "story",
        base.quotation() == null ? null : people.person(base.quotation().speakerName()),
        new Attestation(
            lines.witnesses(),
            lines.links(),
            (int) independent,
            independent > 1 ? lines.likelihood() : 0),
        lines.discrepancies());
  }

  private static Article article(String[] head, List<String> paragraphs) {
    String title = stated(head, 3);
    List<Block> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String given :
        title == null
            ? paragraphs
            : Stream.concat(Stream.of(title), paragraphs.stream()).toList()) {
      String paragraph = times(given);
      Role role = title != null && blocks.isEmpty() ? Role.HEADLINE : Role.BODY;
      blocks.add(new Block(new Span(text.length(), text.length() + paragraph.length()), role));
      text.append(paragraph).append('\n');
    }
    String outlet = stated(head, 1);
    var metadata =
        new Metadata(
            title,
            new Publication(
                outlet == null ? null : new Outlet(outlet), stated(head, 4), stated(head, 6)),
            List.of(),
            new Dating(stated(head, 2), null),
            stated(head, 8),
            Stream.ofNullable(stated(head, 7)).map(name -> new Origin(name, null)).toList(),
            stated(head, 5) != null);
    String sha = Sha256.of(text.toString().getBytes(UTF_8));
    var filing = new Filing(stated(head, 9), Collections.emptySortedSet(), null);
    var provenance = new Provenance(head[0], "text", sha, sha).with(filing);
    return Article.of(head[0], metadata, text.toString(), blocks, provenance);
  }

  private Witness witness(String[] parts) {
    Article article = article(parts[0]);
    Span span = in(article, parts[1]);
    Quotation quotation = stated(parts, 2) == null ? null : quotation(article, span, parts);
    List<Variant> variants = new ArrayList<>();
    for (int i = 6; i < parts.length; i++) {
      String[] words = parts[i].split(" ", 2)[1].split(" > ", -1);
      Witness base = claims.getLast().witnesses().getFirst();
      variants.add(
          new Variant(
              Difference.valueOf(parts[i].split(" ", 2)[0]),
              within(article(base.article()), base.span(), words[0]),
              within(article, span, words[1])));
    }
    return new Witness(article.id(), span, List.of(), quotation, variants);
  }

  private Quotation quotation(Article article, Span span, String[] parts) {
    boolean weak = parts[2].startsWith("weak ");
    String cue = stated(parts, 4);
    String clause = stated(parts, 5);
    var quotation =
        new Quotation(
            article.id() + "#q" + span.start() + "-" + span.end(),
            new Extent(
                article.id(),
                span,
                SampleCorpus.marked(article.text(), span),
                clause == null ? null : in(article, clause)),
            Quotation.Kind.valueOf(
                parts[2].replace("weak ", "").toUpperCase(java.util.Locale.ROOT)),
            attribution(article, parts[3]),
            new Cue(
                cue == null ? new Span(span.end(), span.end()) : in(article, cue),
                weak ? Cue.Force.WEAK : Cue.Force.SPEECH));
    quotations.add(quotation);
    return quotation;
  }

  private static Attribution attribution(Article article, String speaker) {
    if (speaker.equals("-")) {
      return new Attribution.NotStated();
    } else if (speaker.startsWith("?") || speaker.startsWith("§")) {
      return new Attribution.Anonymous(in(article, speaker.substring(1)), speaker.startsWith("§"));
    }
    String[] parts = speaker.split(" \\(");
    String role = parts.length > 1 ? parts[1].replace(")", "") : null;
    return new Attribution.Named(new Speaker(parts[0], role), null);
  }

  private Related related(String[] sides) {
    return new Related(side(sides[0].split(" ", 2)), side(sides[1].split(" ", 2)), 0.1);
  }

  private Related.Side side(String[] words) {
    return new Related.Side(words[0], in(article(words[0]), words[1]));
  }

  private Discrepancy discrepancy(String line) {
    String[] kind = line.split(" ", 2);
    List<Discrepancy.Reading> readings = new ArrayList<>();
    for (String reading : kind[1].split(" \\| ")) {
      String[] words = reading.split(" ", 2);
      Span span = in(article(words[0]), words[1].replaceAll("[{}]", ""));
      int focus = words[1].indexOf('{');
      Span point =
          focus < 0
              ? span
              : new Span(span.start() + focus, span.start() + words[1].indexOf('}') - 1);
      readings.add(new Discrepancy.Reading(words[0], span, point));
    }
    return new Discrepancy(Difference.valueOf(kind[0]), readings);
  }

  private Article article(String id) {
    return articles.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  private static @Nullable String stated(String[] parts, int i) {
    return i >= parts.length || parts[i].strip().equals("-") ? null : parts[i].strip();
  }

  private static String times(String paragraph) {
    int star = paragraph.lastIndexOf(" *");
    return star < 0
        ? paragraph
        : (paragraph.substring(0, star) + " ")
            .repeat(Integer.parseInt(paragraph.substring(star + 2)))
            .strip();
  }

  private static Span in(Article article, String words) {
    if (words.matches("\\[\\d+]")) {
      return article.blocks().get(words.charAt(1) - '1').span();
    }
    return within(article, new Span(0, article.text().length()), words);
  }

  private static Span within(Article article, Span whole, String words) {
    int at = Objects.requireNonNull(article.text()).indexOf(words, whole.start());
    if (at < 0 || at + words.length() > whole.end()) {
      throw new IllegalArgumentException(article.id() + " has no " + words);
    }
    return new Span(at, at + words.length());
  }
}
