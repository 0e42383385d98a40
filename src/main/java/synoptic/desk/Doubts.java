package synoptic.desk;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.claim.Discrepancy;
import synoptic.claim.Witness;
import synoptic.claim.editor.Point;
import synoptic.claim.editor.Review;
import synoptic.claim.editor.RuleText;
import synoptic.digest.Corpus;
import synoptic.digest.passage.Messages;
import synoptic.quotation.Person;
import synoptic.quotation.Quotation;
import synoptic.quotation.people.People;
import synoptic.story.grouping.NearStories;
import synoptic.text.Diagnostic;
import synoptic.text.Span;

/** What of a corpus an editor has not looked at yet, the most doubtful first. */
public final class Doubts {
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}(?:\\.?\\p{Lu})+\\.?");

  private enum Said {
    NEARLY,
    UNDATED,
    OUTLETLESS,
    STUB;

    String say(Object... filled) {
      return Doubt.LISTS.say(name().toLowerCase(Locale.ROOT), filled);
    }
  }

  private static final Span NONE = new Span(0, 0);

  private final Corpus corpus;
  private final Review review;
  private final Map<String, String> pages;
  private final Map<String, Article> articles;
  private final List<Doubt> found = new ArrayList<>();
  private final Set<String> named = new HashSet<>();

  private Doubts(Corpus corpus, Review review, Map<String, String> pages) {
    this.corpus = corpus;
    this.review = review;
    this.pages = pages;
    this.articles = corpus.articles().stream().collect(toMap(Article::id, a -> a));
  }

  /**
   * The doubts of everything that was compared, shown or held back.
   *
   * @param pages of the site, by article
   * @param near stories that nearly joined
   */
  public static List<Doubt> of(
      Corpus corpus, Review review, Map<String, String> pages, List<NearStories> near) {
    Doubts doubts = new Doubts(corpus, review, pages);
    for (Comparison comparison : corpus.comparisons()) {
      comparison.ledger().stream()
          .filter(d -> !d.isWithin(comparison.lineages()))
          .forEach(d -> doubts.difference(d, comparison));
      comparison.claims().forEach(doubts::speakers);
    }
    corpus.comparisons().stream()
        .flatMap(c -> c.claims().stream())
        .flatMap(c -> c.witnesses().stream())
        .forEach(doubts::name);
    near.forEach(doubts::stories);
    corpus.articles().forEach(doubts::article);
    corpus.omissions().forEach(doubts::leftOut);
    return doubts.found.stream().distinct().sorted(Comparator.comparing(Doubt::kind)).toList();
  }

  private void difference(Discrepancy difference, Comparison in) {
    List<Point> points = difference.readings().stream().map(Point::of).toList();
    boolean isOfClaim = in.claims().stream().anyMatch(c -> c.discrepancies().contains(difference));
    add(
        isOfClaim ? DoubtKind.DIFFERENCE : DoubtKind.ACCOUNTS,
        Messages.ENGLISH.say("difference." + difference.kind().label()),
        points.stream().map(p -> passage(p, null)).toList(),
        points);
  }

  /** Joined passages that their articles give to different persons. */
  private void speakers(Claim claim) {
    Witness first = claim.base();
    Person base = person(first);
    for (Witness other : claim.witnesses()) {
      Person person = person(other);
      if (base != null && person != null && !base.id().equals(person.id())) {
        add(
            DoubtKind.SPEAKERS,
            base.name() + " / " + person.name(),
            List.of(item(first), item(other)),
            List.of(point(first), point(other)));
      }
    }
  }

  /** A speaker whose name is neither a person's nor a body's, once, by the first of his words. */
  private void name(Witness witness) {
    Person person = person(witness);
    if (person != null && !isName(person.name()) && named.add(person.id())) {
      add(DoubtKind.NAME, person.name(), List.of(item(witness)), List.of(point(witness)));
    }
  }

  private static boolean isName(String name) {
    return People.isPersonal(name) || People.isBody(name) || ACRONYM.matcher(name).matches();
  }

  private void stories(NearStories near) {
    List<Article> firsts =
        List.of(near.first().articles().getFirst(), near.second().articles().getFirst());
    String ids = firsts.stream().map(Article::id).collect(joining(", "));
    add(
        DoubtKind.STORIES,
        Said.NEARLY.say(near.likeness(), ids),
        firsts.stream().map(a -> whole(a.id(), titled(a))).toList(),
        firsts.stream().map(a -> new Point(a.id(), null)).toList());
  }

  private static String titled(Article article) {
    String title = article.metadata().title();
    return title == null ? article.id() : title;
  }

  private void article(Article article) {
    List<String> lacks = new ArrayList<>();
    if (article.metadata().published() == null) {
      lacks.add(Said.UNDATED.say());
    }
    if (article.metadata().outlet() == null) {
      lacks.add(Said.OUTLETLESS.say());
    }
    if (article.metadata().incomplete()) {
      lacks.add(Said.STUB.say());
    }
    if (!lacks.isEmpty()) {
      add(
          DoubtKind.ARTICLE,
          titled(article) + ": " + String.join(", ", lacks),
          List.of(whole(article.id(), printer(article))),
          List.of(new Point(article.id(), null)));
    }
  }

  private void leftOut(Diagnostic omission) {
    boolean isRead =
        corpus.articles().stream()
            .anyMatch(
                a ->
                    a.id().equals(omission.path())
                        || a.provenance().path().equals(omission.path()));
    if (!isRead) {
      add(
          DoubtKind.LEFT_OUT,
          omission.problem(),
          List.of(whole(omission.path(), omission.path())),
          List.of(new Point(omission.path(), null)));
    }
  }

  private void add(DoubtKind kind, String what, List<Item> items, List<Point> points) {
    if (!review.accepts(points, articles::get)) {
      found.add(new Doubt(kind, what, items));
    }
  }

  private Item whole(String article, String who) {
    return new Item(
        article, "", NONE, who, pages.get(article), null, RuleText.quoted(article), false);
  }

  private Item item(Witness witness) {
    return passage(point(witness), witness.quotation());
  }

  private Item passage(Point point, @Nullable Quotation quotation) {
    String id = point.article();
    Span span = Objects.requireNonNull(point.passage());
    Span focus = point.focus();
    Article article = Objects.requireNonNull(articles.get(id), id);
    Quotation said = quotation == null ? quotation(id, span) : quotation;
    String speaker = said == null ? null : said.speakerName();
    return new Item(
        id,
        article.text(span),
        focus == null || focus.equals(span) ? NONE : focus.shift(-span.start()),
        speaker == null ? printer(article) : speaker + ", " + printer(article),
        pages.get(id),
        RuleText.place(article, span),
        focus == null ? RuleText.place(article, span) : RuleText.exact(article, point.words()),
        said != null);
  }

  /** What is quoted at a passage, of several the most of it. */
  private @Nullable Quotation quotation(String article, Span span) {
    return corpus.quotations().stream()
        .filter(q -> q.article().equals(article) && q.isSpeech() && q.span().overlaps(span))
        .max(Comparator.comparingInt(q -> q.span().overlap(span)))
        .orElse(null);
  }

  private static String printer(Article article) {
    return article.metadata().outlet() == null ? article.id() : article.metadata().outlet().name();
  }

  private @Nullable Person person(Witness witness) {
    Quotation said = witness.quotation();
    return said == null || !said.isSpeech() ? null : corpus.people().person(said.speakerName());
  }

  private static Point point(Witness witness) {
    return new Point(witness.article(), witness.span());
  }
}
