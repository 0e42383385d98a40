package synoptic.digest.build;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Metadata;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.digest.ArticleCount;
import synoptic.digest.Beside;
import synoptic.digest.Corpus;
import synoptic.digest.CorpusStatement;
import synoptic.digest.Digest;
import synoptic.digest.DigestSettings;
import synoptic.digest.Intake;
import synoptic.digest.Lacking;
import synoptic.digest.Site;
import synoptic.digest.Thresholds;
import synoptic.digest.entry.InStory;
import synoptic.digest.entry.SpeakerEntry;
import synoptic.digest.entry.SpeakerWords;
import synoptic.digest.entry.StoryEntry;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.excerpt.ExcerptPlan;
import synoptic.digest.excerpt.Planner;
import synoptic.digest.passage.Messages;
import synoptic.edition.Edition;
import synoptic.edition.Editions;
import synoptic.edition.Made;
import synoptic.edition.Withdrawn;
import synoptic.language.Language;
import synoptic.quotation.Quotation;
import synoptic.quotation.people.People;
import synoptic.text.Fold;
import synoptic.text.Parallel;

/**
 * Makes the digest out of what the stages yielded: the class to read first in this room. First the
 * {@link ExcerptPlan} says which passages may be shown; then each story's entry cites them through
 * {@link Citations}.
 */
public final class DigestBuilder {
  private final DigestSettings settings;

  public DigestBuilder(DigestSettings settings) {
    this.settings = requireNonNull(settings);
  }

  /** The digest of a first edition, as of {@code now}. */
  public Digest build(Corpus corpus, Instant now) {
    return build(corpus, null, Withdrawn.NOTHING, now);
  }

  /**
   * The digest, as of {@code now}, or as of the previous edition where nothing changed since.
   *
   * @param previous null for none
   * @param withdrawn what the editor took away, of which no address may stay
   */
  public Digest build(Corpus fresh, @Nullable Edition previous, Withdrawn withdrawn, Instant now) {
    String time = now.truncatedTo(ChronoUnit.SECONDS).toString();
    Made made = Editions.next(previous, fresh.comparisons(), withdrawn, time);
    Corpus corpus = fresh.with(made.comparisons());
    Messages messages = Messages.in(settings.language());
    var site =
        new Site(
            settings.title(),
            settings.baseUrl(),
            settings.report(),
            made.edition().time(),
            messages);
    var plan = new ExcerptPlan(corpus.articles(), settings.excerpts());
    Map<Comparison, List<Claim>> shown = new Planner(plan).plan(corpus.comparisons());
    var sources = new Sources(corpus.comparisons(), messages);
    var citations = new Citations(corpus.articles(), sources, plan, messages);
    var claims = new ClaimEntries(citations, plan, corpus.people());
    Map<String, List<Quotation>> ofArticle =
        corpus.quotations().stream().collect(groupingBy(Quotation::article));
    var headlines = new Headlines(citations, plan, settings.stories());
    var entries = new Entries(citations, plan, claims, headlines, settings.stories());
    List<StoryEntry> stories =
        Parallel.map(
            shown.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> settings.stories().rank(e.getKey().story())))
                .toList(),
            e -> story(e.getKey(), e.getValue(), ofArticle, entries));
    List<SpeakerEntry> speakers = speakers(stories, corpus.people());
    return new Digest(
        site,
        stories,
        speakers,
        stories.stream().flatMap(s -> s.articles().stream()).toList(),
        statement(corpus, stories),
        settings.notes(),
        made.edition(),
        new Digest.Pages(
            new Stamps(made.edition()).of(stories, speakers),
            Forwards.of(made.edition(), stories, speakers),
            Beside.of(stories, corpus.sequels())));
  }

  private static StoryEntry story(
      Comparison comparison,
      List<Claim> admitted,
      Map<String, List<Quotation>> ofArticle,
      Entries entries) {
    List<Quotation> quotations =
        comparison.story().articles().stream()
            .flatMap(a -> ofArticle.getOrDefault(a.id(), List.of()).stream())
            .toList();
    return new StoryAssembler(comparison, admitted, quotations, entries).assemble();
  }

  private static List<SpeakerEntry> speakers(List<StoryEntry> stories, People people) {
    Map<String, List<InStory>> byPage = new LinkedHashMap<>();
    for (StoryEntry story : stories) {
      for (SpeakerWords words : story.speakers()) {
        if (words.speaker().page() != null) {
          byPage
              .computeIfAbsent(words.speaker().page(), p -> new ArrayList<>())
              .add(new InStory(story.ref(), byDate(words.claims())));
        }
      }
    }
    return people.all().stream()
        .map(
            p ->
                new SpeakerEntry(
                    p,
                    "speakers/" + p.id() + ".html",
                    byPage.getOrDefault("speakers/" + p.id() + ".html", List.of())))
        .filter(s -> !s.stories().isEmpty())
        .sorted(
            Comparator.comparing((SpeakerEntry s) -> Fold.latin(s.person().name()))
                .thenComparing(s -> s.person().name())
                .thenComparing(SpeakerEntry::page))
        .toList();
  }

  private static List<ClaimEntry> byDate(List<ClaimEntry> claims) {
    Comparator<String> undatedLast = Comparator.nullsLast(Comparator.naturalOrder());
    return claims.stream()
        .sorted(Comparator.comparing(ClaimEntry::published, undatedLast))
        .toList();
  }

  /** The languages without a grammar, by name. */
  private List<ArticleCount> matched(List<Article> articles) {
    Messages messages = Messages.in(settings.language());
    Map<String, Integer> counts = new TreeMap<>();
    for (Article article : articles) {
      Language language = article.language();
      if (!language.hasGrammar()) {
        String name =
            language.code().isEmpty()
                ? messages.say("language.unknown")
                : language.name(settings.language());
        counts.merge(name, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream().map(c -> new ArticleCount(c.getKey(), c.getValue())).toList();
  }

  private CorpusStatement statement(Corpus corpus, List<StoryEntry> stories) {
    Map<String, Integer> outlets = new TreeMap<>();
    for (Article article : corpus.articles()) {
      if (article.metadata().outlet() != null) {
        outlets.merge(article.metadata().outlet().name(), 1, Integer::sum);
      }
    }
    List<Article> articles = corpus.articles();
    LeftOut leftOut = LeftOut.of(corpus);
    return new CorpusStatement(
        new Intake(
            corpus.filesRead(),
            articles.size(),
            outlets.entrySet().stream()
                .map(o -> new ArticleCount(o.getKey(), o.getValue()))
                .toList(),
            matched(articles),
            articles.stream()
                .map(a -> a.provenance().filing().retrieved())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null)),
        new Lacking(
            count(articles, m -> m.outlet() == null),
            count(articles, m -> m.title() == null),
            count(articles, m -> m.published() == null),
            count(articles, Metadata::incomplete)),
        (int) corpus.quotations().stream().filter(Quotation::isSpeech).count(),
        stories.stream().mapToInt(s -> s.withheld().passages()).sum(),
        new CorpusStatement.LeftOut(leftOut.why(), leftOut.remarks()),
        new Thresholds(settings.matching(), settings.stories().grouping()),
        settings.excerpts());
  }

  private static int count(List<Article> articles, Predicate<Metadata> which) {
    return (int) articles.stream().map(Article::metadata).filter(which).count();
  }
}
