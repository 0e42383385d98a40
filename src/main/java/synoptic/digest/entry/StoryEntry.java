package synoptic.digest.entry;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Headline;
import synoptic.digest.passage.MarkedPassage;
import synoptic.digest.passage.Messages;
import synoptic.digest.passage.Source;
import synoptic.digest.passage.SpeakerLabel;

/**
 * A story as its page shows it.
 *
 * @param facts counted
 * @param claims those of two or more witnesses, widest coverage first
 * @param ledger its discrepancies, most serious first
 * @param speakers who said what
 * @param singles claims of one article
 * @param overlap how much of each article stands in each other
 * @param timeline what is dated, as stated
 * @param articles in the order of publication
 * @param withheld what the excerpt caps and the editor keep back
 */
public record StoryEntry(
    StoryRef ref,
    Facts facts,
    List<ClaimEntry> claims,
    StoryLedger ledger,
    List<SpeakerWords> speakers,
    List<OneSource> singles,
    ComparisonTable table,
    List<LineageEntry> lineages,
    Overlap overlap,
    List<TimelineDay> timeline,
    List<ArticleEntry> articles,
    Withheld withheld) {
  /**
   * The strip of facts.
   *
   * @param unnamed how many of the outlets are not stated
   * @param first the earliest date of publication that is stated, ISO 8601; null where none is
   * @param last the latest
   */
  public record Facts(
      int articles,
      int outlets,
      int unnamed,
      int lineages,
      int quotations,
      int claims,
      int discrepancies,
      @Nullable String first,
      @Nullable String last) {
    /** How many outlets, those that are not stated apart. */
    public String outletsInWords(Messages messages) {
      return outletsInWords(messages, outlets - unnamed, unnamed);
    }

    /** The same of any articles. */
    public static String outletsInWords(Messages messages, int named, int unnamed) {
      if (named == 0) {
        return messages.say("outlets.none");
      }
      return messages.say(unnamed == 0 ? "outlets.named" : "outlets.mixed", named, unnamed);
    }
  }

  /** Whether the day of one of its articles is the editor's statement. */
  public boolean isDayByEditor() {
    return articles.stream().anyMatch(a -> a.source().isDayByEditor());
  }

  /** A speaker and what he is quoted with. */
  public record SpeakerWords(SpeakerLabel speaker, List<ClaimEntry> claims) {
    public SpeakerWords {
      requireNonNull(speaker);
      claims = List.copyOf(claims);
    }
  }

  public StoryEntry {
    requireNonNull(ref);
    requireNonNull(facts);
    claims = List.copyOf(claims);
    requireNonNull(ledger);
    speakers = List.copyOf(speakers);
    singles = List.copyOf(singles);
    requireNonNull(table);
    lineages = List.copyOf(lineages);
    requireNonNull(overlap);
    timeline = List.copyOf(timeline);
    articles = List.copyOf(articles);
    requireNonNull(withheld);
  }

  public String page() {
    return ref.page();
  }

  /** The path of its feed. */
  public String feed() {
    return page().replaceFirst("[.]html$", ".xml");
  }

  public Headline headline() {
    return ref.headline();
  }

  /**
   * The claims that stand for it where there is little room: somebody's words first, of these those
   * with the widest coverage, of these the nearest to a named speaker's own; each speaker once
   * before any twice. Without a claim of several articles, those of its one source.
   */
  public List<ClaimEntry> best() {
    return Foremost.of(claims.isEmpty() ? allClaims() : claims);
  }

  /** Those whom readers can name, then words whose speaker no article states. */
  public List<SpeakerWords> voices() {
    return speakers.stream().filter(w -> !w.speaker().isDescribed()).toList();
  }

  /** Sources that have words in place of a name. */
  public List<SpeakerWords> nameless() {
    return speakers.stream().filter(w -> w.speaker().isDescribed()).toList();
  }

  /** The accounts whose lead may be shown: what each says happened. */
  public List<LineageEntry> leads() {
    return lineages.stream().filter(l -> l.lead() != null).toList();
  }

  /**
   * The lead that stands below the headline where there is room for one: that of the account whose
   * headline it is, or another one where that lead is the headline; null where none may be shown.
   */
  public @Nullable MarkedPassage lead() {
    return leads().stream()
        .sorted(Comparator.comparing(l -> !l.articles().contains(headline().source())))
        .map(LineageEntry::lead)
        .filter(lead -> lead != null && !isHeadline(lead.passage()))
        .findFirst()
        .orElse(null);
  }

  /** Whether a passage stands as the story's headline already. */
  public boolean isHeadline(CitedPassage passage) {
    return passage.equals(headline().passage());
  }

  /** Whether the sentence that stands for an article's title is the story's head or a lead. */
  public boolean isTold(Headline of) {
    return !of.stated()
        && of.passage() != null
        && (isHeadline(of.passage())
            || leads().stream()
                .map(l -> requireNonNull(l.lead()).passage())
                .anyMatch(of.passage()::overlaps));
  }

  /** What independent accounts agree on, as {@link Agreement} orders it. */
  public List<ClaimEntry> agreed() {
    return new Agreement(claims, leads()).first();
  }

  /** What articles tell together in words of their own, beside what is agreed above. */
  public List<ClaimEntry> alsoTold() {
    List<ClaimEntry> agreed = agreed();
    return claims.stream().filter(c -> c.speaker().isReporter() && !agreed.contains(c)).toList();
  }

  /**
   * The quotations that two or more other accounts print, and of which nothing was found in an
   * article or the others of its account: no passage in like words, and none on the same matter. Of
   * what articles tell in their own words nothing is said, for they may tell it in others. Nothing
   * can be missing from an article that was read in part.
   */
  public List<ClaimEntry> notFoundIn(ArticleEntry article) {
    if (article.source().metadata().incomplete()) {
      return List.of();
    }
    return claims.stream()
        .filter(c -> c.coverage().lineages() > 1 && c.base().isWholeQuotation())
        .filter(c -> Collections.disjoint(c.sources(), article.lineage().articles()))
        .filter(c -> c.related().stream().noneMatch(r -> r.source().equals(article.source())))
        .toList();
  }

  /** The claims whose base reading stands in the open among what accounts differ in. */
  public List<ClaimEntry> disputed() {
    List<DiscrepancyEntry> first = ledger.first();
    return claims.stream().filter(c -> first.stream().anyMatch(d -> d.tells(c))).toList();
  }

  /** How many of its articles were not read whole, so that nothing can be missing from them. */
  public int readInPart() {
    return (int) articles.stream().filter(a -> a.source().metadata().incomplete()).count();
  }

  /** Those of several witnesses, then those of one. */
  public List<ClaimEntry> allClaims() {
    return Stream.concat(claims.stream(), singles.stream().flatMap(s -> s.claims().stream()))
        .toList();
  }

  /**
   * The beginning of an article that states no title, by which readers may know it; null if it is
   * not shown.
   */
  public @Nullable CitedPassage opening(Source source) {
    return articles.stream()
        .filter(a -> a.source().equals(source) && a.headline().passage() != null)
        .map(a -> a.headline().passage().opening())
        .findFirst()
        .orElse(null);
  }

  /** The section that most of its articles state they stand in; null where none does. */
  public @Nullable String section() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    articles.stream()
        .map(a -> a.source().metadata().section())
        .filter(Objects::nonNull)
        .forEach(s -> counts.merge(s, 1, Integer::sum));
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Its articles that state no outlet. */
  public List<Source> outletless() {
    return articles.stream().map(ArticleEntry::source).filter(s -> !s.isOutletStated()).toList();
  }

  /** Whether one passage of one article and one of another are all that was found to match. */
  public boolean isMatchedOnce() {
    return claims.size() == 1
        && withheld.shared() == 0
        && claims.getFirst().coverage().articles() == 2
        && claims.getFirst().readings().stream().allMatch(r -> r.repeats().isEmpty());
  }

  /** How many claims independent accounts agree on, of which {@link #agreed} has the first. */
  public int agreements() {
    return new Agreement(claims, leads()).all().size();
  }

  /** Whether there is anything to compare. */
  public boolean isCompared() {
    return articles.size() > 1;
  }
}
